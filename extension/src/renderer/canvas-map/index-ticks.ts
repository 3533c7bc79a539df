import { tickStep } from '../../figures/plot-frame.js';

/** Pixels from one label to the next, at least: a label of five digits beside another, a line above another. */
const DISTANCE = { columns: 48, rows: 28 };

/** Indices of an axis to label on so many pixels: 0 and multiples of 1, 2 or 5 times a power of ten. */
export function indexTicks(size: number, pixels: number, along: 'rows' | 'columns'): number[] {
  if (size <= 1) return [];
  const step = tickStep(size, pixels / DISTANCE[along]);
  return Array.from({ length: Math.ceil(size / step) }, (_, i) => i * step);
}
