import { toBase64 } from '../../contract/base64.js';
import {
  ABOVE_CODE,
  BELOW_CODE,
  encodeValue,
  MASKED_CODE,
  VALUE_STEPS
} from '../../contract/codes.js';
import type { Tile } from '../../contract/payload.js';
import { platform } from '../../engines/platform.js';
import { maskedColumns, poolGrid, type SampleGrid } from './sample-grid.js';
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
  const masked = maskedColumns(grid, pooling.stepsPerColumn);
  const codes = new Uint8Array(rows * columns);
  const clipped: [number, number, number][] = [];
  for (let i = 0; i < codes.length; i++) {
    const value = values[i] ?? 0;
    const code = masked.has(i % columns) ? MASKED_CODE : encodeValue(value, low, high);
    if (code === BELOW_CODE || code === ABOVE_CODE) {
      clipped.push([Math.floor(i / columns), i % columns, value]);
    }
    codes[i] = code;
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
    data: packCodes(codes, columns)
  };
}

/** Codes as a tile stores them: differences along time, zlib, base64. */
export function packCodes(codes: Uint8Array, columns: number): string {
  // Uint8Array stores modulo 256, which is what a reader adds in.
  const differences = codes.map((code, i) =>
    i % columns === 0 ? code : code - (codes[i - 1] ?? 0)
  );
  return toBase64(platform().deflate(differences));
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
