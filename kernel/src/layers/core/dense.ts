import { activate, isFused, type Activated } from '../../ops/activations.js';
import { dense } from '../../ops/dense.js';
import { scope } from '../../ops/scope.js';
import type { CheckedOptions, LooseOptions, OwnActivation } from '../../tensor/types/options.js';
import type { DenseRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { BOOLEAN, checkOptions, requireCount } from '../base/options.js';
import { shapeMismatch } from '../base/shape-check.js';
import {
  KERNEL_AND_BIAS,
  kernelAndBias,
  type KernelAndBiasOptions
} from '../base/weight-options.js';
import { ACTIVATION } from '../choices/activations.js';
import { regularizerOf } from '../choices/regularizers.js';

export interface DenseOptions extends KernelAndBiasOptions {
  /** Applied to every output. Default `'linear'`. */
  activation?: Activated;
  /** Adds one learned number per unit. Default true. */
  useBias?: boolean;
}

/** The options as sentences list them. */
export type DenseOptionNames =
  'activation, useBias, kernelInitializer, biasInitializer, kernelRegularizer, biasRegularizer, activityRegularizer, kernelConstraint, biasConstraint';

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
  options?: O & OwnActivation & CheckedOptions<'Dense', DenseOptionNames, DenseOptions, O>
): Layer<DenseRule<Units>>;
export function Dense(units: number, options: DenseOptions = {}): Layer<DenseRule<number>> {
  requireCount('Dense', 'units', units);
  checkOptions('Dense', options, {
    activation: ACTIVATION,
    useBias: BOOLEAN,
    ...KERNEL_AND_BIAS
  });
  const { activation = 'linear', useBias = true } = options;
  return createLayer({
    className: 'Dense',
    args: { units },
    options,
    activityRegularizer: regularizerOf(options.activityRegularizer),
    outputShape(input) {
      if (input.length < 2) {
        const fix = 'x.expandDims(0) gives it a batch axis';
        throw shapeMismatch('Dense', 'needs [batch, ..., features]', input, fix);
      }
      return [...input.slice(0, -1), units];
    },
    weights(input) {
      return kernelAndBias([input.at(-1) ?? 0, units], ['features', 'units'], useBias, options);
    },
    passesMask: true,
    call(x, { weight }) {
      const [kernel, bias] = [weight('kernel'), useBias ? weight('bias') : null];
      if (isFused(activation)) return dense(x, kernel, bias, activation);
      return scope(() => activate(activation, dense(x, kernel, bias, 'linear')));
    }
  });
}
