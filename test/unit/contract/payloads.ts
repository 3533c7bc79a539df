import { deflateSync } from 'node:zlib';
import { encodeValue, toBase64 } from '../../../kernel/src/contract/index.js';
import type { ActivationsPayload, CardPayload, Tile } from '../../../kernel/src/contract/index.js';

/** Codes as a tile stores them: each row as differences modulo 256, then zlib, then base64. */
export function packCodes(codes: Uint8Array, columns: number): string {
  const delta = codes.map((code, i) => (i % columns === 0 ? code : code - (codes[i - 1] ?? 0)));
  return toBase64(deflateSync(delta));
}

export interface TileOptions {
  rows: number;
  columns: number;
  low?: number;
  high?: number;
  sample?: number;
  unitsPerRow?: number;
  stepsPerColumn?: number;
}

/** A tile of the values `valueOf(row, column)`; every clipped value is listed. */
export function tileOf(
  valueOf: (row: number, column: number) => number,
  options: TileOptions
): Tile {
  const { rows, columns, low = -1, high = 1 } = options;
  const codes = new Uint8Array(rows * columns);
  const clipped: Tile['clipped'] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = valueOf(row, column);
      codes[row * columns + column] = encodeValue(value, low, high);
      if (Number.isFinite(value) && (value < low || value > high)) {
        clipped.push([row, column, value]);
      }
    }
  }
  return {
    sample: options.sample ?? 0,
    rows,
    columns,
    unitsPerRow: options.unitsPerRow ?? 1,
    stepsPerColumn: options.stepsPerColumn ?? 1,
    low,
    high,
    centre: 0,
    error: (high - low) / 496,
    clipped,
    data: packCodes(codes, columns)
  };
}

const NO_NUMBERS = { nan: 0, positiveInfinity: 0, negativeInfinity: 0, zeros: 0 };

/** A card of a `[2, 3]` tensor holding 0 … 5. */
export function cardPayload(changes: Partial<CardPayload> = {}): CardPayload {
  return {
    format: 1,
    view: 'card',
    name: 'x',
    dtype: 'float32',
    device: 'cpu',
    axes: [
      { name: 'batch', size: 2, key: 'batch:2' },
      { name: 'features', size: 3, key: 'features:3' }
    ],
    sizeBytes: 24,
    statistics: { count: 6, ...NO_NUMBERS, zeros: 1, min: 0, max: 5, mean: 2.5, std: 1.70783 },
    histogram: { low: 0, high: 5, counts: [1, 1, 1, 1, 1, 1] },
    head: [0, 1, 2, 3, 4, 5],
    ...changes
  };
}

export interface ActivationsOptions extends Partial<ActivationsPayload> {
  batch?: number;
  timesteps?: number;
  units?: number;
}

/** Activations of `[batch, timesteps, units]`, one travelling wave per unit, with the tiles of samples 0 and 1. */
export function activationsPayload(options: ActivationsOptions = {}): ActivationsPayload {
  const { batch = 2, timesteps = 40, units = 6, ...changes } = options;
  const stored = Math.min(batch, 2);
  const tiles = Array.from({ length: stored }, (_, sample) =>
    tileOf((row, column) => wave(sample, row, column), { rows: units, columns: timesteps, sample })
  );
  return {
    format: 1,
    view: 'activations',
    name: 'h',
    dtype: 'float32',
    device: 'cpu',
    axes: [
      { name: 'batch', size: batch, key: `batch:${batch}` },
      { name: 'timesteps', size: timesteps, key: `timesteps:${timesteps}` },
      { name: 'features', size: units, key: `features:${units}` }
    ],
    sizeBytes: batch * timesteps * units * 4,
    statistics: {
      count: batch * timesteps * units,
      ...NO_NUMBERS,
      min: -0.99,
      max: 0.99,
      mean: 0.0000513,
      std: 0.684
    },
    histogram: { low: -1, high: 1, counts: [3, 5, 8, 12, 16, 12, 8, 5, 3] },
    timeAxis: 1,
    unitAxis: 2,
    tiles,
    strip: null,
    lines: [0, units - 1],
    ...changes
  };
}

/** What `activationsPayload` holds at (sample, unit, timestep). */
export function wave(sample: number, unit: number, timestep: number): number {
  return 0.99 * Math.sin(timestep / (4 + unit) + sample + unit);
}
