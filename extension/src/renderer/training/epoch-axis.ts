/** Pixels at both sides of the curves: labels of values, and half of the last epoch's. */
export const CURVE_MARGIN = { left: 56, right: 18 };

/** Where epochs stand in pixels: one place in all panels and on the rail under them. */
export class EpochAxis {
  readonly first: number;
  readonly last: number;
  readonly width: number;

  constructor(first: number, last: number, width: number) {
    this.first = first;
    this.last = last;
    this.width = width;
  }

  /** Pixels from the left edge of a panel. */
  xOf(epoch: number): number {
    const { first, last } = this;
    const share = last > first ? (epoch - first) / (last - first) : 0.5;
    return CURVE_MARGIN.left + share * this.room;
  }

  /** The epoch under a pixel, not rounded. */
  epochAt(x: number): number {
    const share = Math.max(0, Math.min(1, (x - CURVE_MARGIN.left) / Math.max(1, this.room)));
    return this.first + share * (this.last - this.first);
  }

  private get room(): number {
    return Math.max(0, this.width - CURVE_MARGIN.left - CURVE_MARGIN.right);
  }
}
