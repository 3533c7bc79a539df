import type { Influence } from '../analysis/influence.js';
import { encodeValue, MASKED_CODE, VALUE_STEPS } from '../contract/codes.js';
import type { Tile } from '../contract/payload.js';
import { packCodes } from './tile/tile.js';

/** An influence map in few enough cells to draw. */
export interface InfluenceCells {
  rows: number;
  columns: number;
  /** Output timesteps of a row; it holds the largest change of them. */
  unitsPerRow: number;
  stepsPerColumn: number;
  /** log10 of the smallest and the largest change that is not 0. */
  low: number;
  high: number;
  /** Row after row, coded as in a tile. */
  codes: Uint8Array;
}

/**
 * The map in at most `most` rows and columns. Rows share a cell by their largest change; of columns some are left out,
 * because a column stands for one timestep.
 */
export function influenceCells(influence: Influence, most: number): InfluenceCells {
  const { steps, isMasked, values, output, input } = influence;
  const unitsPerRow = Math.ceil(output.size / most);
  const rows = Math.ceil(output.size / unitsPerRow);
  const columns = Math.min(steps.length, most);
  const shown = Array.from({ length: columns }, (_, column) =>
    column === columns - 1 ? steps.length - 1 : Math.ceil((column * steps.length) / columns)
  );
  const largest = new Float32Array(rows * columns);
  for (let t = 0; t < output.size; t++) {
    const from = Math.floor(t / unitsPerRow) * columns;
    shown.forEach((source, column) => {
      const value = values[t * steps.length + source] ?? 0;
      if (value > (largest[from + column] ?? 0)) largest[from + column] = value;
    });
  }
  const logs = Float64Array.from(largest, Math.log10);
  const finite = logs.filter(value => value - value === 0);
  const low = finite.reduce((a, b) => Math.min(a, b), finite.length > 0 ? Infinity : 0);
  const high = finite.reduce((a, b) => Math.max(a, b), finite.length > 0 ? -Infinity : 0);
  const codes = Uint8Array.from(logs, (value, i) =>
    isMasked[shown[i % columns] ?? 0] ? MASKED_CODE : encodeValue(value, low, high)
  );
  const stepsPerColumn = input.size / columns;
  return { rows, columns, unitsPerRow, stepsPerColumn, low, high, codes };
}

/** The cells as a tile of a payload. */
export function influenceTile({ rows, columns, codes, ...scale }: InfluenceCells): Tile {
  return {
    sample: 0,
    rows,
    columns,
    ...scale,
    centre: scale.low,
    error: (scale.high - scale.low) / VALUE_STEPS / 2,
    clipped: [],
    data: packCodes(codes, columns)
  };
}
