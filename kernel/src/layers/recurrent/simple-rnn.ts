import { activate, isFused } from '../../ops/activations.js';
import { binary } from '../../ops/elementwise.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { CheckedOptions, LooseOptions, OwnActivation } from '../../tensor/types/options.js';
import type { RecurrentRule } from '../../tensor/types/rule.js';
import type { Layer } from '../base/layer.js';
import { checkOptions } from '../base/options.js';
import { createRecurrent } from './create-recurrent.js';
import type { RecurrentChanges } from './recurrent.js';
import {
  SIMPLE_RNN_OPTIONS,
  type SimpleRNNOptionNames,
  type SimpleRNNOptions
} from './recurrent-options.js';
import type { StepInputs } from './unrolled.js';

/** Whether every timestep is given, as a type. */
export type Sequences<O> = O extends { returnSequences: infer R extends boolean } ? R : false;
/** The states that are given beside the output, as a type. */
export type States<O, All extends readonly unknown[]> = O extends { returnState: true } ? All : [];

type Rule = RecurrentRule<'SimpleRNN', number, boolean>;

/**
 * A recurrent layer: `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)`, with `h_0 = 0`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, units]`, the last timestep;
 * with `returnSequences` all of them: `[batch, timesteps, units]`; with `returnState` the list `[output, h]`.
 * Weights: `kernel [features, units]`, `recurrentKernel [units, units]`, `bias [units]`.
 * Cost: 2 · batch · timesteps · units · (features + units) FLOP.
 *
 * At a timestep that x's mask leaves out, the state stays as it is and is given once more; before the first timestep that
 * counts it is zero. Sequences carry the mask on (as it came, also with `goBackwards`, as in Keras).
 * @throws `ShapeError` if x is not of rank 3, or has other features than at the first call
 * @example
 * ```ts
 * SimpleRNN(200, { returnSequences: true })(ones([32, 700, 1])).shape; // [32, 700, 200]
 * ```
 * @see Keras 3 `keras.layers.SimpleRNN` (Elman, 1990). Golden values: test/golden
 */
export function SimpleRNN<
  const Units extends number,
  const O extends LooseOptions<SimpleRNNOptions> = {}
>(
  units: Units,
  options?: O &
    OwnActivation &
    CheckedOptions<'SimpleRNN', SimpleRNNOptionNames, SimpleRNNOptions, O>
): Layer<RecurrentRule<'SimpleRNN', Units, Sequences<O>, States<O, ['h']>>>;
export function SimpleRNN(units: number, options: SimpleRNNOptions = {}): Layer<Rule> {
  return make(units, options);
}

function make(units: number, options: SimpleRNNOptions, name?: string): Layer<Rule> {
  checkOptions('SimpleRNN', options, SIMPLE_RNN_OPTIONS);
  const { activation = 'tanh' } = options;
  const step = ({ projected, states, recur }: StepInputs): FloatTensor[] => {
    const [x, h] = [projected[0] as FloatTensor, states[0] as FloatTensor];
    return [activate(activation, binary('add', x, recur(0, h)))];
  };
  const cell = {
    className: 'SimpleRNN',
    gates: 1,
    stateCount: 1,
    biasShape: [units],
    recurrence: isFused(activation) ? ({ kind: 'simpleRnn' } as const) : null,
    activation,
    masksPerGate: false,
    step: () => step,
    remake: (other: string, changes: RecurrentChanges) =>
      make(units, { ...options, ...changes }, other)
  };
  return createRecurrent(units, options, cell, name);
}
