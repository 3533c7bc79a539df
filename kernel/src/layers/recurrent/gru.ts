import { activate, isFused } from '../../ops/activations.js';
import { binary, unary } from '../../ops/elementwise.js';
import { slice, reshape } from '../../ops/structure.js';
import type { CheckedOptions, LooseOptions, OwnActivation } from '../../tensor/types/options.js';
import type { RecurrentRule } from '../../tensor/types/rule.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { Layer } from '../base/layer.js';
import { checkOptions } from '../base/options.js';
import { createRecurrent } from './create-recurrent.js';
import { GRU_OPTIONS, type GRUOptionNames, type GRUOptions } from './recurrent-options.js';
import type { RecurrentChanges } from './recurrent.js';
import type { Sequences, States } from './simple-rnn.js';
import type { CellStep } from './unrolled.js';

type Rule = RecurrentRule<'GRU', number, boolean>;

/**
 * Gated recurrent unit: one gate says how much of the state stays, another how much of it the new one may see.
 *
 * `z, r = recurrentActivation(x · kernel + h · recurrentKernel + bias)` (each its own part),
 * `g = activation(x · kernel + r · (h · recurrentKernel + recurrent bias))`, `h_t = z · h_{t-1} + (1 - z) · g`;
 * without `resetAfter` the reset gate comes first: `(r · h) · recurrentKernel`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, units]`, the last timestep;
 * with `returnSequences` `[batch, timesteps, units]`; with `returnState` the list `[output, h]`.
 * Weights: `kernel [features, 3 · units]`, `recurrentKernel [units, 3 · units]`, `bias [2, 3 · units]` (without
 * `resetAfter` `[3 · units]`), gates z, r, g.
 * Cost: 6 · batch · timesteps · units · (features + units) FLOP.
 *
 * Masks, directions and states are as in SimpleRNN.
 * @throws `ShapeError` if x is not of rank 3, or has other features than at the first call
 * @example
 * ```ts
 * GRU(128, { returnSequences: true })(ones([32, 700, 12])).shape; // [32, 700, 128]
 * ```
 * @see Keras 3 `keras.layers.GRU` (Cho et al., 2014). Golden values: test/golden
 */
export function GRU<const Units extends number, const O extends LooseOptions<GRUOptions> = {}>(
  units: Units,
  options?: O & OwnActivation & CheckedOptions<'GRU', GRUOptionNames, GRUOptions, O>
): Layer<RecurrentRule<'GRU', Units, Sequences<O>, States<O, ['h']>>>;
export function GRU(units: number, options: GRUOptions = {}): Layer<Rule> {
  return make(units, options);
}

function make(units: number, options: GRUOptions, name?: string): Layer<Rule> {
  checkOptions('GRU', options, GRU_OPTIONS);
  const { activation = 'tanh', recurrentActivation = 'sigmoid', resetAfter = true } = options;
  const canFuse =
    isFused(activation) &&
    isFused(recurrentActivation) &&
    activation !== 'softmax' &&
    recurrentActivation !== 'softmax';
  const step =
    (bias: FloatTensor | null): CellStep =>
    ({ projected, states, recur }) => {
      const [h] = states as [FloatTensor];
      const shift = (gate: number, x: FloatTensor): FloatTensor =>
        bias && resetAfter
          ? binary('add', x, reshape(slice(bias, [1, gate * units], [1, units]), [units]))
          : x;
      const gateOf = (gate: number): FloatTensor => {
        const sum = binary('add', projected[gate] as FloatTensor, shift(gate, recur(gate, h)));
        return activate(recurrentActivation, sum);
      };
      const [z, r] = [gateOf(0), gateOf(1)];
      const seen = resetAfter
        ? binary('mul', r, shift(2, recur(2, h)))
        : recur(2, binary('mul', r, h));
      const g = activate(activation, binary('add', projected[2] as FloatTensor, seen));
      const fresh = binary('mul', binary('add', unary('neg', z), 1), g);
      return [binary('add', binary('mul', z, h), fresh)];
    };
  const cell = {
    className: 'GRU',
    gates: 3,
    stateCount: 1,
    biasShape: resetAfter ? [2, 3 * units] : [3 * units],
    recurrence: canFuse ? ({ kind: 'gru', recurrentActivation, resetAfter } as const) : null,
    activation,
    masksPerGate: true,
    step,
    remake: (other: string, changes: RecurrentChanges) =>
      make(units, { ...options, ...changes }, other)
  };
  return createRecurrent(units, options, cell, name);
}
