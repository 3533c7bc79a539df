import { formatNumber } from './format.js';

const LEVELS = '▁▂▃▄▅▆▇█';

/** Values as a row of bars of 8 heights, pooled to at most `width`; `×` where a value is not finite. */
export function sparkLine(values: Float32Array, low: number, high: number, width = 60): string {
  const columns = Math.min(width, values.length);
  let line = '';
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * values.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / columns));
    const part = values.subarray(from, to);
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    if (mean - mean !== 0) line += '×';
    else {
      const level = high > low ? Math.floor(((mean - low) / (high - low)) * LEVELS.length) : 3;
      line += LEVELS.charAt(Math.max(0, Math.min(LEVELS.length - 1, level)));
    }
  }
  return line;
}

/** The range that a row of spark lines shares, as text. */
export function sparkRange(low: number, high: number): string {
  return `${formatNumber(low, 3)} … ${formatNumber(high, 3)}`;
}
