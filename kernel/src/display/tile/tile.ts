import { toBase64 } from '../../contract/base64.js';
import { ABOVE_CODE, BELOW_CODE, encodeValue, VALUE_STEPS } from '../../contract/codes.js';
import type { Tile } from '../../contract/payload.js';
import { platform } from '../../engines/platform.js';
import { poolGrid, type SampleGrid } from './sample-grid.js';
import type { Scale } from './scale.js';

/** How many timesteps and units share one cell. */
export interface Pooling {
  stepsPerColumn: number;
  unitsPerRow: number;
}

/** Cells outside the scale that a tile can list exactly; with more of them the scale is widened. */
const MAX_CLIPPED = 256;

/** Encodes a sample at a resolution: codes, differences along time, zlib, base64. */
export function encodeTile(grid: SampleGrid, scale: Scale, pooling: Pooling): Tile {
  const { rows, columns, values } = poolGrid(
    grid,
    pooling.unitsPerRow,
    pooling.stepsPerColumn,
    scale.centre
  );
  const { low, high, centre } = widenedScale(values, scale);
  const codes = new Uint8Array(rows * columns);
  const clipped: [number, number, number][] = [];
  for (let row = 0; row < rows; row++) {
    let previous = 0;
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] ?? 0;
      const code = encodeValue(value, low, high);
      if (code === BELOW_CODE || code === ABOVE_CODE) clipped.push([row, column, value]);
      codes[row * columns + column] = code - previous;
      previous = code;
    }
  }
  clipped.sort((a, b) => Math.abs(b[2] - centre) - Math.abs(a[2] - centre));
  return {
    sample: grid.sample,
    rows,
    columns,
    ...pooling,
    low,
    high,
    centre,
    error: (high - low) / VALUE_STEPS / 2,
    clipped,
    data: toBase64(platform().deflate(codes))
  };
}

/** The scale, or one from the smallest to the largest value where too many values lie outside. */
function widenedScale(values: Float32Array, scale: Scale): Scale {
  let outside = 0;
  let min = scale.low;
  let max = scale.high;
  for (const value of values) {
    if (value - value !== 0 || (value >= scale.low && value <= scale.high)) continue;
    outside++;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (outside <= MAX_CLIPPED) return scale;
  if (scale.centre !== 0 || scale.low >= 0) return { ...scale, low: min, high: max };
  const limit = Math.max(-min, max);
  return { low: -limit, high: limit, centre: 0 };
}
