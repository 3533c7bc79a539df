import { ShapeError } from '../tensor/errors.js';
import { printShape } from '../tensor/shape.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { hasTimesteps, measureChanges } from './measure-changes.js';
import type { TensorFunction } from './model.js';
import { rangesOf } from './ranges.js';
import { readSequence } from './sequence.js';

/** Ranges that the text lists before it breaks off. */
const MAX_RANGES = 8;

export interface PokeOptions {
  /** Which sample of the batch. Default 0. */
  sample?: number;
}

/** What changed when one timestep was nudged. */
export class Poke {
  /** The input timestep that was nudged. */
  readonly timestep: number;
  /** Number of output timesteps, or of outputs where there are no timesteps. */
  readonly outputs: number;
  /** Which of them changed, in order. */
  readonly changed: readonly number[];
  /** Whether `outputs` and `changed` count timesteps. */
  readonly hasTimesteps: boolean;

  constructor(parts: Pick<Poke, 'timestep' | 'outputs' | 'changed' | 'hasTimesteps'>) {
    this.timestep = parts.timestep;
    this.outputs = parts.outputs;
    this.changed = parts.changed;
    this.hasTimesteps = parts.hasTimesteps;
  }

  toString(): string {
    const { timestep, outputs, changed } = this;
    const what = this.hasTimesteps ? 'output timesteps' : 'outputs';
    const ranges = rangesOf(changed).map(([first, last]) =>
      first === last ? String(first) : `${first} to ${last}`
    );
    const shown = ranges.slice(0, MAX_RANGES).join(', ');
    const list = ranges.length > MAX_RANGES ? `${shown}, …` : shown;
    const which = changed.length > 0 ? ` (${list})` : '';
    return `poke at timestep ${timestep}: ${changed.length} of ${outputs} ${what} changed${which}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * Nudges one input timestep and says which output timesteps change: one for a Dense, all from there on for a recurrent
 * layer. Where the output has no timesteps, its features are counted instead.
 *
 * The nudge is 0.01 of the sample's root mean square, in each feature in turn or, with more than 8, in 16 directions;
 * an output has changed when any of its bits has, for any of them.
 *
 * Input shape: `[batch, timesteps, ...features]`, on the CPU.
 * @throws `ShapeError` if x has no timesteps, or not that one; `ArgumentError` if x is on a GPU or has no such sample
 * @example
 * ```ts
 * poke(Dense(64), h, 351).toString(); // 'poke at timestep 351: 1 of 700 output timesteps changed (351)'
 * ```
 * @see `influence`, which asks this of every timestep
 */
export function poke(
  layer: TensorFunction,
  x: FloatTensor,
  timestep: number,
  { sample = 0 }: PokeOptions = {}
): Poke {
  const fix = `poke(layer, await x.to('cpu'), ${timestep})`;
  const sequence = readSequence('poke', fix, x, sample);
  if (!Number.isInteger(timestep) || timestep < 0 || timestep >= sequence.timesteps) {
    throw new ShapeError({
      code: 'no-such-timestep',
      where: 'poke',
      what: `There is no timestep ${timestep} in ${printShape(x.shape)}.`,
      got: `timestep ${timestep}`,
      expected: `0 to ${sequence.timesteps - 1}`,
      fix: 'timesteps are counted from 0'
    });
  }
  const { axes, rows, values } = measureChanges('poke', layer, sequence, [timestep], {
    rowPerFeature: true
  });
  const changed = Array.from(values.keys()).filter(row => values[row] !== 0);
  return new Poke({ timestep, outputs: rows, changed, hasTimesteps: hasTimesteps(axes) });
}
