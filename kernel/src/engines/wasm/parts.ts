/** Some rows, one after the other. */
export interface Part {
  start: number;
  count: number;
}

/** A part is worth its start from here on, and shorter than the longest wait for the last one should be. */
const PART_NS = 50_000;

/** More would only be longer lists. */
export const MOST_PARTS = 256;

/**
 * Cuts rows that each take some time into parts for threads, each of them a multiple of `grain` rows but the last. Few
 * rows stay together.
 */
export function cutRows(rows: number, grain: number, nanosecondsPerRow: number): Part[] {
  const least = Math.max(PART_NS / nanosecondsPerRow, rows / MOST_PARTS, 1);
  return cut(rows, Math.min(Math.ceil(least / grain) * grain, Math.max(rows, 1)));
}

/** Parts of `size` rows, the last one of what is left; one without rows where there are none. */
export function cut(rows: number, size: number): Part[] {
  if (rows <= size) return [{ start: 0, count: rows }];
  const count = Math.ceil(rows / size);
  return Array.from({ length: count }, (_, i) => ({
    start: i * size,
    count: Math.min(size, rows - i * size)
  }));
}

/** Products do about this many floating-point operations in a nanosecond. */
const FLOP_PER_NS = 40;

/** How long a product with `flop` operations takes, about. */
export function nanosecondsOf(flop: number): number {
  return flop / FLOP_PER_NS;
}
