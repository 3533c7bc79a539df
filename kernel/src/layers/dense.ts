import type { ActivationName } from '../ops/dense.js';
import { dense } from '../ops/dense.js';
import type { CheckedOptions, LooseOptions } from '../tensor/types/options.js';
import type { DenseRule } from '../tensor/types/rule.js';
import { ACTIVATIONS } from './activate.js';
import { createLayer } from './create-layer.js';
import { printCall } from './expression.js';
import { INITIALIZERS, type InitializerName } from './initializers.js';
import type { Layer } from './layer.js';
import { checkOptions, requireCount } from './options.js';
import { shapeMismatch } from './shape-check.js';

export interface DenseOptions {
  /** Applied to every output. Default `'linear'`. */
  activation?: ActivationName;
  /** Adds one learned number per unit. Default true. */
  useBias?: boolean;
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerName;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerName;
}

/** The options as sentences list them. */
export type DenseOptionNames = 'activation, useBias, kernelInitializer, biasInitializer';

/**
 * A fully connected layer on the last axis: `y = activation(x · kernel + bias)`. On a sequence it does the same to every
 * timestep, so it equals `TimeDistributed(Dense(units))`, value for value.
 *
 * Input shape: `[batch, ..., features]`, rank 2 or more. Output shape: `[batch, ..., units]`.
 * Weights: `kernel [features, units]`, `bias [units]`.
 * Cost: 2 · rows · features · units FLOP, as one matrix product whatever the rank.
 * @throws `ShapeError` if x has rank 1 or less, or other features than at the first call
 * @example
 * ```ts
 * Dense(64, { activation: 'relu' })(ones([32, 700, 200])).shape; // [32, 700, 64]
 * ```
 * @see Keras 3 `keras.layers.Dense`. Golden values: test/golden
 */
export function Dense<const Units extends number, const O extends LooseOptions<DenseOptions> = {}>(
  units: Units,
  options?: O & CheckedOptions<'Dense', DenseOptionNames, DenseOptions, O>
): Layer<DenseRule<Units>>;
export function Dense(units: number, options: DenseOptions = {}): Layer<DenseRule<number>> {
  requireCount('Dense', 'units', units);
  checkOptions('Dense', options, {
    activation: ACTIVATIONS,
    useBias: 'boolean',
    kernelInitializer: INITIALIZERS,
    biasInitializer: INITIALIZERS
  });
  const { activation = 'linear', useBias = true } = options;
  return createLayer({
    className: 'Dense',
    expression: printCall('Dense', [units], options),
    outputShape(input) {
      if (input.length < 2) {
        const fix = 'x.expandDims(0) gives it a batch axis';
        throw shapeMismatch('Dense', 'needs [batch, ..., features]', input, fix);
      }
      return [...input.slice(0, -1), units];
    },
    weights(input) {
      const kernel = {
        shape: [input.at(-1) ?? 0, units],
        axes: ['features', 'units'],
        initializer: options.kernelInitializer ?? 'glorotUniform'
      };
      const bias = {
        shape: [units],
        axes: ['units'],
        initializer: options.biasInitializer ?? 'zeros'
      };
      return useBias ? { kernel, bias } : { kernel };
    },
    passesMask: true,
    call: (x, weight) => dense(x, weight('kernel'), useBias ? weight('bias') : null, activation)
  });
}
