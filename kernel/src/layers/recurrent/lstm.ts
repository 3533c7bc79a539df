import { activate, isFused } from '../../ops/activations.js';
import { binary } from '../../ops/elementwise.js';
import type { CheckedOptions, LooseOptions, OwnActivation } from '../../tensor/types/options.js';
import type { RecurrentRule } from '../../tensor/types/rule.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { Layer } from '../base/layer.js';
import { checkOptions } from '../base/options.js';
import { createRecurrent } from './create-recurrent.js';
import { unitForget } from './forget-bias.js';
import { LSTM_OPTIONS, type LSTMOptionNames, type LSTMOptions } from './recurrent-options.js';
import type { RecurrentChanges } from './recurrent.js';
import type { Sequences, States } from './simple-rnn.js';
import type { StepInputs } from './unrolled.js';

type Rule = RecurrentRule<'LSTM', number, boolean>;

/**
 * Long short-term memory: a state `c` that gates let in, keep and let out.
 *
 * `i, f, o = recurrentActivation(x · kernel + h · recurrentKernel + bias)` (each its own part),
 * `g = activation(…)`, `c_t = f · c_{t-1} + i · g`, `h_t = o · activation(c_t)`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, units]`, the last timestep;
 * with `returnSequences` `[batch, timesteps, units]`; with `returnState` the list `[output, h, c]`.
 * Weights: `kernel [features, 4 · units]`, `recurrentKernel [units, 4 · units]`, `bias [4 · units]`, gates i, f, g, o.
 * Cost: 8 · batch · timesteps · units · (features + units) FLOP.
 *
 * Masks, directions and states are as in SimpleRNN.
 * @throws `ShapeError` if x is not of rank 3, or has other features than at the first call
 * @example
 * ```ts
 * const [y, h, c] = LSTM(128, { returnState: true })(ones([32, 7, 12]));
 * LSTM(128)(ones([32, 3, 12]), { initialState: [h, c] }).shape; // [32, 128]
 * ```
 * @see Keras 3 `keras.layers.LSTM` (Hochreiter and Schmidhuber, 1997). Golden values: test/golden
 */
export function LSTM<const Units extends number, const O extends LooseOptions<LSTMOptions> = {}>(
  units: Units,
  options?: O & OwnActivation & CheckedOptions<'LSTM', LSTMOptionNames, LSTMOptions, O>
): Layer<RecurrentRule<'LSTM', Units, Sequences<O>, States<O, ['h', 'c']>>>;
export function LSTM(units: number, options: LSTMOptions = {}): Layer<Rule> {
  return make(units, options);
}

function make(units: number, options: LSTMOptions, name?: string): Layer<Rule> {
  checkOptions('LSTM', options, LSTM_OPTIONS);
  const { activation = 'tanh', recurrentActivation = 'sigmoid', unitForgetBias = true } = options;
  const canFuse =
    isFused(activation) &&
    isFused(recurrentActivation) &&
    activation !== 'softmax' &&
    recurrentActivation !== 'softmax';
  const gate = (x: FloatTensor): FloatTensor => activate(recurrentActivation, x);
  const step = ({ projected, states, recur }: StepInputs): FloatTensor[] => {
    const [h, c] = states as [FloatTensor, FloatTensor];
    const z = (index: number): FloatTensor =>
      binary('add', projected[index] as FloatTensor, recur(index, h));
    const kept = binary('mul', gate(z(1)), c);
    const next = binary('add', kept, binary('mul', gate(z(0)), activate(activation, z(2))));
    return [binary('mul', gate(z(3)), activate(activation, next)), next];
  };
  const cell = {
    className: 'LSTM',
    gates: 4,
    stateCount: 2,
    biasShape: [4 * units],
    ...(unitForgetBias && { biasInitializer: unitForget }),
    recurrence: canFuse ? ({ kind: 'lstm', recurrentActivation } as const) : null,
    activation,
    masksPerGate: true,
    step: () => step,
    remake: (other: string, changes: RecurrentChanges) =>
      make(units, { ...options, ...changes }, other)
  };
  return createRecurrent(units, options, cell, name);
}
