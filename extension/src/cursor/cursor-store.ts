import { Signal } from '@lumino/signaling';

/** One axis' cursor has moved. */
export interface CursorMove {
  key: string;
  position: number;
}

/**
 * Where the time cursor stands on each axis, counted from 0. The views of one notebook share a store, so that views of
 * the same axis move together; positions outlive the views, so that a cell run again finds its cursor where it was.
 */
export class CursorStore {
  readonly moved = new Signal<this, CursorMove>(this);

  private readonly positions = new Map<string, number>();

  /** The position on the axis with this key; 0 on an axis not seen before. */
  position(key: string): number {
    return this.positions.get(key) ?? 0;
  }

  move(key: string, position: number): void {
    if (position === this.position(key)) return;
    this.positions.set(key, position);
    this.moved.emit({ key, position });
  }
}
