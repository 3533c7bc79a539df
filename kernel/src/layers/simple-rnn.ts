import type { ActivationName } from '../ops/dense.js';
import { simpleRnn } from '../ops/simple-rnn.js';
import type { CheckedOptions, LooseOptions } from '../tensor/types/options.js';
import type { RecurrentRule } from '../tensor/types/rule.js';
import { ACTIVATIONS } from './activate.js';
import { createLayer } from './create-layer.js';
import { printCall } from './expression.js';
import { INITIALIZERS, type InitializerName } from './initializers.js';
import type { Layer } from './layer.js';
import { checkOptions, requireCount } from './options.js';
import { declareRecurrent } from './recurrent.js';
import { requireSequence } from './shape-check.js';

export interface SimpleRNNOptions {
  /** Applied at every timestep. Default `'tanh'`. */
  activation?: ActivationName;
  /** Adds one learned number per unit. Default true. */
  useBias?: boolean;
  /** Gives the output of every timestep instead of the last one. Default false. */
  returnSequences?: boolean;
  /** Reads the sequence from its last timestep to its first; the outputs are in the order of reading. Default false. */
  goBackwards?: boolean;
  /** With `returnSequences`: gives zeros at masked timesteps instead of the last state. Default false. */
  zeroOutputForMask?: boolean;
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerName;
  /** Default `'orthogonal'`. */
  recurrentInitializer?: InitializerName;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerName;
}

/** The options as sentences list them. */
export type SimpleRNNOptionNames =
  'activation, useBias, returnSequences, goBackwards, zeroOutputForMask, kernelInitializer, recurrentInitializer, biasInitializer';

type Sequences<O> = O extends { returnSequences: infer R extends boolean } ? R : false;

/**
 * A recurrent layer: `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)`, with `h_0 = 0`.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, units]`, the last timestep;
 * with `returnSequences` all of them: `[batch, timesteps, units]`.
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
  options?: O & CheckedOptions<'SimpleRNN', SimpleRNNOptionNames, SimpleRNNOptions, O>
): Layer<RecurrentRule<'SimpleRNN', Units, Sequences<O>>>;
export function SimpleRNN(
  units: number,
  options: SimpleRNNOptions = {}
): Layer<RecurrentRule<'SimpleRNN', number, boolean>> {
  return makeSimpleRnn(units, options);
}

function makeSimpleRnn(
  units: number,
  options: SimpleRNNOptions,
  name?: string
): Layer<RecurrentRule<'SimpleRNN', number, boolean>> {
  requireCount('SimpleRNN', 'units', units);
  checkOptions('SimpleRNN', options, {
    activation: ACTIVATIONS,
    useBias: 'boolean',
    returnSequences: 'boolean',
    goBackwards: 'boolean',
    zeroOutputForMask: 'boolean',
    kernelInitializer: INITIALIZERS,
    recurrentInitializer: INITIALIZERS,
    biasInitializer: INITIALIZERS
  });
  const { activation = 'tanh', useBias = true, returnSequences = false } = options;
  const { goBackwards = false, zeroOutputForMask = false } = options;
  const layer = createLayer<RecurrentRule<'SimpleRNN', number, boolean>>({
    className: 'SimpleRNN',
    expression: printCall('SimpleRNN', [units], options),
    ...(name !== undefined && { name }),
    outputShape(input) {
      const [batch, timesteps] = requireSequence('SimpleRNN', input, 'bring x to rank 3');
      return returnSequences ? [batch, timesteps, units] : [batch, units];
    },
    weights(input) {
      const kernel = {
        shape: [input.at(-1) ?? 0, units],
        axes: ['features', 'units'],
        initializer: options.kernelInitializer ?? 'glorotUniform'
      };
      const recurrentKernel = {
        shape: [units, units],
        axes: ['units before', 'units'],
        initializer: options.recurrentInitializer ?? 'orthogonal'
      };
      const bias = {
        shape: [units],
        axes: ['units'],
        initializer: options.biasInitializer ?? 'zeros'
      };
      return useBias ? { kernel, recurrentKernel, bias } : { kernel, recurrentKernel };
    },
    passesMask: returnSequences,
    call(x, weight) {
      const weights = {
        kernel: weight('kernel'),
        recurrentKernel: weight('recurrentKernel'),
        bias: useBias ? weight('bias') : null
      };
      const how = { activation, returnSequences, goBackwards, zeroOutputForMask };
      return simpleRnn(x, weights, how);
    }
  });
  declareRecurrent(layer, {
    returnSequences,
    goBackwards,
    remake: (newName, changes) => makeSimpleRnn(units, { ...options, ...changes }, newName)
  });
  return layer;
}
