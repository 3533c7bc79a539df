import { ArgumentError } from '../tensor/errors.js';
import { printShape } from '../tensor/shape.js';
import type { AnyTensor } from '../tensor/tensor.js';
import type { ActivationsChoice } from './activations-view.js';
import { sampleCount, type GridAxes } from './tile/sample-grid.js';

/** What may be said about a drawing of activations. */
export interface ActivationsOptions {
  /** Which sample is drawn first: an index, or one index for each axis that is not shown; default 0. */
  sample?: number | readonly number[];
  /** Name of the axis that goes to the right; default `timesteps`. */
  time?: string;
  /** Name of the axis that goes downwards; default the last. */
  units?: string;
  /** What stood at each timestep: characters, words; they stand under the time axis. */
  labels?: readonly string[] | string;
}

/** Characters of one label. */
const MAX_LABEL = 64;

/** The two axes shown when nothing is said: one named `timesteps`, and the last; null for a tensor without timesteps. */
export function defaultAxes(x: AnyTensor): GridAxes | null {
  const timeAxis = x.axes.findIndex(({ name }) => name === 'timesteps');
  return timeAxis >= 0 && timeAxis < x.rank - 1 ? { timeAxis, unitAxis: x.rank - 1 } : null;
}

/**
 * Options as indices that exist.
 * @throws `ArgumentError` for an axis, sample or number of labels that does not exist
 */
export function readOptions(
  where: string,
  x: AnyTensor,
  options: ActivationsOptions
): ActivationsChoice {
  const axes = readAxes(where, x, options);
  return {
    ...axes,
    sample: readSample(where, x, axes, options.sample ?? 0),
    layout: 'map',
    lines: null,
    labels: readLabels(where, x, axes, options.labels)
  };
}

function readAxes(where: string, x: AnyTensor, { time, units }: ActivationsOptions): GridAxes {
  const timeAxis = x.axes.findIndex(({ name }) => name === (time ?? 'timesteps'));
  const unitAxis =
    units === undefined ? x.rank - 1 : x.axes.findIndex(({ name }) => name === units);
  if (timeAxis >= 0 && unitAxis >= 0 && timeAxis !== unitAxis) return { timeAxis, unitAxis };
  const names = x.axes.map(({ name }) => name).join(', ') || 'none';
  throw new ArgumentError({
    code: 'no-timesteps',
    where,
    what: `${where} needs two axes: one of timesteps, and one of units.`,
    got: `${printShape(x.shape)} with the axes ${names}`,
    expected: `an axis named ${time ?? 'timesteps'} beside ${units ?? 'the last'}`,
    fix: "name the axes, x.withAxes('batch', 'timesteps', 'features'), or say which to take: { time: 'axis1' }"
  });
}

function readSample(
  where: string,
  x: AnyTensor,
  axes: GridAxes,
  sample: number | readonly number[]
): number {
  const sizes = x.shape.filter((_, axis) => axis !== axes.timeAxis && axis !== axes.unitAxis);
  const count = sampleCount(x.shape, axes);
  const isIn = (index: number, size: number): boolean =>
    Number.isInteger(index) && index >= 0 && index < size;
  if (typeof sample === 'number') {
    if (isIn(sample, count)) return sample;
  } else if (sample.length === sizes.length && sample.every((at, i) => isIn(at, sizes[i] ?? 0))) {
    return sample.reduce((flat, at, i) => flat * (sizes[i] ?? 1) + at, 0);
  }
  const shown = typeof sample === 'number' ? String(sample) : `[${sample.join(', ')}]`;
  throw new ArgumentError({
    code: 'no-such-sample',
    where,
    what: `There is no sample ${shown}.`,
    got: `sample ${shown}`,
    expected:
      typeof sample === 'number' ? `0 to ${count - 1}` : `indices below ${printShape(sizes)}`,
    fix: `${where}(x, { sample: 0 })`
  });
}

function readLabels(
  where: string,
  x: AnyTensor,
  { timeAxis }: GridAxes,
  labels: ActivationsOptions['labels']
): string[] | null {
  if (labels === undefined) return null;
  const steps = x.shape[timeAxis] ?? 0;
  const list = Array.from(labels, String).map(label => label.slice(0, MAX_LABEL));
  if (list.length === steps) return list;
  throw new ArgumentError({
    code: 'labels-do-not-fit',
    where,
    what: `${where} needs one label for each timestep.`,
    got: `${list.length} labels`,
    expected: `${steps}, as there are timesteps`,
    fix: `labels: [...text].slice(0, ${steps})`
  });
}
