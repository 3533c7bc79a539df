import type { Axis } from '../tensor/axes.js';
import { ArgumentError } from '../tensor/errors.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { nameInfluence, type InfluencePattern } from './influence-pattern.js';
import { describeInfluence } from './influence-sentence.js';
import { hasTimesteps, measureChanges } from './measure-changes.js';
import { nameOf, type TensorFunction } from './model.js';
import { readSequence } from './sequence.js';
import { maskedSteps } from './masked-steps.js';

export interface InfluenceOptions {
  /** Which sample of the batch. Default 0. */
  sample?: number;
  /** Input timesteps nudged at most; of a longer sequence as many, at equal distances. Default 128. */
  timesteps?: number;
}

/** Who sees whom: output timesteps × input timesteps. */
export class Influence {
  /** The model as it was written; null for a function without a name. */
  readonly model: string | null;
  /** The output's timesteps; size 1 where it has none. */
  readonly output: Axis;
  /** The input's timesteps. */
  readonly input: Axis;
  readonly pattern: InfluencePattern;
  /** Width of a `band` in timesteps; null for the others. */
  readonly bandWidth: number | null;
  /** Pattern and reach in words. */
  readonly sentence: string;
  /** Input timesteps that were nudged. */
  readonly nudged: number;
  /** Length of a nudge, in the input's units. */
  readonly nudge: number;
  /** Input timesteps that a mask leaves out. */
  readonly masked: number;
  /** The input timestep that each column stands for. */
  readonly steps: readonly number[];
  /** Which columns a mask leaves out. */
  readonly isMasked: readonly boolean[];
  /** `values[t * steps.length + column]`: how much output timestep t changes; exactly 0 where it cannot see the input. */
  readonly values: Float32Array;

  constructor(parts: Omit<Influence, 'toString'>) {
    this.model = parts.model;
    this.output = parts.output;
    this.input = parts.input;
    this.pattern = parts.pattern;
    this.bandWidth = parts.bandWidth;
    this.sentence = parts.sentence;
    this.nudged = parts.nudged;
    this.nudge = parts.nudge;
    this.masked = parts.masked;
    this.steps = parts.steps;
    this.isMasked = parts.isMasked;
    this.values = parts.values;
  }

  toString(): string {
    return `influence of ${this.model ?? 'a function'}: ${this.sentence}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * Asks a model who sees whom: nudges each input timestep and measures how much each output timestep changes. Dense gives
 * a diagonal, a recurrent layer a triangle, Flatten and Dense one row.
 *
 * One cell is the L2 norm of the change of one output timestep, for a nudge of 0.01 of the sample's root mean square in
 * each feature in turn (with more than 8 features in 16 directions), the largest of them. It is exactly 0 where the
 * output cannot see the input; the pattern's name is read from these zeros.
 *
 * Input shape: `[batch, timesteps, ...features]`, on the CPU; one sample is used.
 * Cost: one run of the model per nudge, in batches of at most 64 MiB.
 * @throws `ShapeError` if x has no timesteps; `ArgumentError` if x is on a GPU or has no such sample
 * @example
 * ```ts
 * const rnn = SimpleRNN(8, { returnSequences: true });
 * influence(rnn, randomNormal([1, 20, 1])).pattern; // 'triangle'
 * ```
 * @see `poke`, for one timestep
 */
export function influence(
  model: TensorFunction,
  x: FloatTensor,
  options: InfluenceOptions = {}
): Influence {
  const { sample = 0, timesteps: limit = 128 } = options;
  requireLimit(limit);
  const sequence = readSequence('influence', "influence(model, await x.to('cpu'))", x, sample);
  const { timesteps } = sequence;
  const masked = maskedSteps('influence', model, sequence, sample);
  const steps = nudgedSteps(timesteps, limit);
  const isMasked = steps.map(step => masked.has(step));
  const seen = steps.filter(step => !masked.has(step));
  const { axes, rows, nudge, values } = measureChanges('influence', model, sequence, seen, {
    rowPerFeature: false
  });
  const map = { rows, timesteps, steps, isMasked, values: spread(values, isMasked, rows) };
  const named = nameInfluence(map);
  return new Influence({
    model: nameOf(model),
    output: (hasTimesteps(axes) ? axes[1] : undefined) ?? {
      name: 'output',
      size: 1,
      key: 'output:1'
    },
    input: x.axes[1] ?? { name: 'timesteps', size: timesteps, key: `timesteps:${timesteps}` },
    pattern: named.pattern,
    bandWidth: named.band ? named.band.before + named.band.after + 1 : null,
    sentence: describeInfluence(map, named),
    nudged: seen.length,
    nudge,
    masked: masked.size,
    steps,
    isMasked,
    values: map.values
  });
}

/**
 * The timestep that each column stands for: the first of its stretch, but for the last column the last of all, because
 * many models look at nothing else.
 */
function nudgedSteps(timesteps: number, limit: number): number[] {
  const columns = Math.min(timesteps, limit);
  const steps = Array.from({ length: columns }, (_, c) => Math.ceil((c * timesteps) / columns));
  if (columns > 1) steps[columns - 1] = timesteps - 1;
  return steps;
}

/** Changes of the nudged columns with a column of zeros for every masked one. */
function spread(values: Float32Array, isMasked: readonly boolean[], rows: number): Float32Array {
  const columns = isMasked.length;
  const nudged = isMasked.flatMap((masked, column) => (masked ? [] : [column]));
  const all = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    nudged.forEach((column, i) => {
      all[row * columns + column] = values[row * nudged.length + i] ?? 0;
    });
  }
  return all;
}

function requireLimit(timesteps: number): void {
  if (Number.isSafeInteger(timesteps) && timesteps >= 1) return;
  throw new ArgumentError({
    code: 'not-a-count',
    where: 'influence',
    what: 'influence needs timesteps as a whole number of at least 1.',
    got: `timesteps = ${String(timesteps)}`,
    expected: 'a whole number, 1 or more',
    fix: 'influence(model, x, { timesteps: 128 })'
  });
}
