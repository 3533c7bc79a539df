import { ArgumentError } from '../tensor/errors.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { readOptions, type ActivationsOptions } from './activations-options.js';
import type { ActivationsChoice } from './activations-view.js';

/** What may be said about a plot of units over time. */
export interface TimestepsOptions {
  /** Which sample: an index, or one index for each axis beside timesteps and features; default 0. */
  sample?: number | readonly number[];
  /** Indices of the units to draw, at most 5; default the three that vary most. */
  units?: readonly number[];
  /** What stood at each timestep: characters, words. */
  labels?: ActivationsOptions['labels'];
}

/** Lines that can be told apart by colour. */
const MAX_UNITS = 5;

/**
 * Options as indices that exist.
 * @throws `ArgumentError` for a sample, unit or number of labels that does not exist
 */
export function readTimestepsOptions(
  x: AnyTensor,
  { sample, units, labels }: TimestepsOptions
): ActivationsChoice {
  const choice = readOptions('plotTimesteps', x, {
    ...(sample === undefined ? {} : { sample }),
    ...(labels === undefined ? {} : { labels })
  });
  const count = x.shape[choice.unitAxis] ?? 0;
  const isUnit = (unit: number): boolean => Number.isInteger(unit) && unit >= 0 && unit < count;
  if (units && (units.length === 0 || units.length > MAX_UNITS || !units.every(isUnit))) {
    throw new ArgumentError({
      code: 'no-such-units',
      where: 'plotTimesteps',
      what: `plotTimesteps draws 1 to ${MAX_UNITS} units.`,
      got: `units [${units.join(', ')}]`,
      expected: `1 to ${MAX_UNITS} indices from 0 to ${count - 1}`,
      fix: 'plotTimesteps(y, { units: [0, 1, 2] }), or activations(y) for all of them'
    });
  }
  return { ...choice, layout: 'lines', lines: units ?? null };
}
