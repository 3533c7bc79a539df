import type { DecodedTile } from 'tsteps/contract';
import { columnOf } from './grid.js';
import { rowValues } from './row-values.js';

/** A stretch of timesteps, both ends included. */
export interface TimeRange {
  first: number;
  last: number;
}

/** The stretch between two timesteps, whichever comes first. */
export function rangeOf(a: number, b: number): TimeRange {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

/** A row and how far from the scale's centre it is on average in a range, as a share of the scale's reach. */
export interface ActiveRow {
  row: number;
  level: number;
}

/** Rows above the threshold in a range of timesteps, the strongest first (LSTMVis's question: who is on here?). */
export function activeRows(
  decoded: DecodedTile,
  { first, last }: TimeRange,
  threshold: number
): ActiveRow[] {
  const { tile } = decoded;
  const from = columnOf(tile, first);
  const to = columnOf(tile, last);
  const reach = Math.max(tile.high - tile.centre, tile.centre - tile.low);
  if (reach <= 0) return [];
  return rowValues(decoded)
    .map((values, row) => {
      const part = values.subarray(from, to + 1);
      const sum = part.reduce((total, value) => total + Math.abs(value - tile.centre), 0);
      return { row, level: sum / part.length / reach };
    })
    .filter(({ level }) => level > threshold)
    .sort((a, b) => b.level - a.level || a.row - b.row);
}
