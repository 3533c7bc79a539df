/**
 * Samples of a batch that one thread takes through all timesteps, so that threads need not wait for each other at each.
 *
 * What a recurrent loop keeps stands slice after slice, each of them time-major: `[slices][timesteps, rows, …]`.
 */
import { cut } from './parts.js';

export interface Slice {
  /** Its first sample. */
  first: number;
  rows: number;
}

/** Rows of a slice, four tiles high: weights that are loaded then serve all of them. */
const ROWS = 16;

const TILE_ROWS = 4;

/** Each slice has memory of its own for its sums, so of a large batch there are not more, but higher ones. */
const MOST_SLICES = 64;

/** Slices of nearly equal heights; they depend on nothing but the batch. */
export function slicesOf(batch: number): Slice[] {
  const count = Math.min(Math.ceil(batch / ROWS), MOST_SLICES);
  const rows = Math.ceil(batch / count / TILE_ROWS) * TILE_ROWS;
  return cut(batch, rows || ROWS).map(({ start, count }) => ({ first: start, rows: count }));
}
