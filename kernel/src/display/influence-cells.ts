import type { Influence } from '../analysis/influence.js';
import { encodeValue, MASKED_CODE, VALUE_STEPS } from '../contract/codes.js';
import type { Tile } from '../contract/payload.js';
import { packCodes } from './tile/tile.js';

/** Powers of ten that the scale covers at least: changes that hardly differ must look as if they hardly differed. */
const LEAST_DECADES = 2;

/** An influence map in few enough cells to draw. */
export interface InfluenceCells {
  rows: number;
  columns: number;
  /** Output timesteps of a row; it holds the largest change of them. */
  unitsPerRow: number;
  stepsPerColumn: number;
  /** log10 of the largest change, and of the smallest one or less. */
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
  const columns = Math.min(steps.length, most);
  // Where input timesteps are left out, rows share as much, so that a diagonal is a line and not dots.
  const rows = Math.min(output.size, steps.length < input.size ? columns : most);
  const unitsPerRow = output.size / rows;
  const shown = Array.from({ length: columns }, (_, column) =>
    column === columns - 1 ? steps.length - 1 : Math.ceil((column * steps.length) / columns)
  );
  const largest = new Float32Array(rows * columns);
  for (let t = 0; t < output.size; t++) {
    const from = Math.floor((t * rows) / output.size) * columns;
    shown.forEach((source, column) => {
      const value = values[t * steps.length + source] ?? 0;
      if (value > (largest[from + column] ?? 0)) largest[from + column] = value;
    });
  }
  const logs = Float64Array.from(largest, Math.log10);
  const finite = logs.filter(value => value - value === 0);
  const high = finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : 0;
  const low = finite.reduce((a, b) => Math.min(a, b), high - LEAST_DECADES);
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
