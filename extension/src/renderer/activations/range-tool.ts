import type { DecodedTile } from 'tsteps/contract';
import { rangeOf } from '../../figures/active-units.js';
import type { TimeRange } from '../../figures/active-units.js';
import type { RendererContext } from '../context.js';
import { RangeSummary } from './range-summary.js';

/** A stretch of timesteps made by dragging, or by beginning and ending it at the cursor; and who is active in it. */
export class RangeTool {
  private readonly summary: RangeSummary;
  private readonly onChange: () => void;
  private current: TimeRange | null = null;
  /** Where a range begun at the cursor starts; null when none is being made. */
  private start: number | null = null;

  constructor(
    trans: RendererContext['trans'],
    pickUnit: (unit: number) => void,
    onChange: () => void
  ) {
    this.summary = new RangeSummary(trans, pickUnit);
    this.onChange = onChange;
  }

  get node(): HTMLElement {
    return this.summary.node;
  }

  get range(): TimeRange | null {
    return this.current;
  }

  set(range: TimeRange | null): void {
    this.current = range;
    this.onChange();
  }

  /** Begins a range at a timestep, ends it there, or takes it away, in turn. */
  mark(timestep: number): void {
    if (this.start !== null) {
      this.start = null;
      this.onChange();
    } else if (this.current) {
      this.set(null);
    } else {
      this.start = timestep;
      this.set({ first: timestep, last: timestep });
    }
  }

  /** The cursor has moved: a range that was begun goes with it. */
  follow(timestep: number): void {
    if (this.start !== null) this.current = rangeOf(this.start, timestep);
  }

  /** Brings the list of active units to the present range. */
  show(decoded: DecodedTile): void {
    this.summary.show(decoded, this.current);
  }
}
