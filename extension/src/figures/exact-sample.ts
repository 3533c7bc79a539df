import { VALUE_STEPS, encodeValue } from 'tsteps/contract';
import type { DecodedTile, Tile } from 'tsteps/contract';

/** Exact values of a sample from `firstStep` on: `values[unit * steps + step]`. */
export interface ExactValues {
  sample: number;
  firstStep: number;
  steps: number;
  values: Float32Array;
}

/** The exact value at a place; undefined outside the stretch that is known. */
export function exactAt(exact: ExactValues, unit: number, timestep: number): number | undefined {
  const step = timestep - exact.firstStep;
  return step >= 0 && step < exact.steps ? exact.values[unit * exact.steps + step] : undefined;
}

/** A whole sample of exact values, drawn on the scale of the stored tiles. */
export function exactTile(exact: ExactValues, scale: Tile): DecodedTile {
  const { values, steps, sample } = exact;
  const { low, high } = scale;
  const codes = Uint8Array.from(values, value => encodeValue(value, low, high));
  const tile: Tile = {
    ...scale,
    sample,
    rows: values.length / steps,
    columns: steps,
    unitsPerRow: 1,
    stepsPerColumn: 1,
    error: (high - low) / VALUE_STEPS / 2,
    clipped: [],
    data: ''
  };
  const at = (row: number, column: number) => row * steps + column;
  return {
    tile,
    codes,
    codeAt: (row, column) => codes[at(row, column)] ?? 0,
    valueAt: (row, column) => values[at(row, column)] ?? NaN,
    accuracyAt: () => 'exact'
  };
}
