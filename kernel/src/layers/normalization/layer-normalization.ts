import { binary, unary } from '../../ops/elementwise.js';
import { reduce } from '../../ops/reduce.js';
import { scope } from '../../ops/scope.js';
import { reshape } from '../../ops/structure.js';
import { resolveAxis } from '../../ops/checks.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { CheckedOptions, LooseOptions } from '../../tensor/types/options.js';
import type { SameRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { BOOLEAN, checkOptions, NUMBER } from '../base/options.js';
import { gammaAndBeta, type GammaAndBetaOptions } from '../base/weight-options.js';
import { CONSTRAINT } from '../choices/constraints.js';
import { INITIALIZER } from '../choices/initializers.js';
import { REGULARIZER } from '../choices/regularizers.js';

export interface LayerNormalizationOptions extends GammaAndBetaOptions {
  /** The axis that is brought to mean 0 and variance 1. Default -1, the features. */
  axis?: number;
  /** Added to the variance, so that a constant row is no division by 0. Default 0.001. */
  epsilon?: number;
  /** Adds a learned number per feature. Default true. */
  center?: boolean;
  /** Multiplies by a learned number per feature. Default true. */
  scale?: boolean;
}

/** The options as sentences list them. */
export type LayerNormalizationOptionNames =
  'axis, epsilon, center, scale, betaInitializer, gammaInitializer, betaRegularizer, gammaRegularizer, betaConstraint, gammaConstraint';

/**
 * Brings the features of every timestep to mean 0 and variance 1, then scales and shifts them by learned numbers. Each
 * sample and timestep by itself: training and prediction are the same.
 *
 * Output shape: the input's. Weights: `gamma [features]`, `beta [features]`.
 * @throws `ShapeError` if there is no such axis
 * @example
 * ```ts
 * LayerNormalization()(randomNormal([32, 700, 200])).shape; // [32, 700, 200]
 * ```
 * @see Keras 3 `keras.layers.LayerNormalization` (Ba, Kiros and Hinton, 2016)
 */
export function LayerNormalization<const O extends LooseOptions<LayerNormalizationOptions> = {}>(
  options?: O &
    CheckedOptions<
      'LayerNormalization',
      LayerNormalizationOptionNames,
      LayerNormalizationOptions,
      O
    >
): Layer<SameRule>;
export function LayerNormalization(options: LayerNormalizationOptions = {}): Layer<SameRule> {
  checkOptions('LayerNormalization', options, {
    axis: NUMBER,
    epsilon: NUMBER,
    center: BOOLEAN,
    scale: BOOLEAN,
    betaInitializer: INITIALIZER,
    gammaInitializer: INITIALIZER,
    betaRegularizer: REGULARIZER,
    gammaRegularizer: REGULARIZER,
    betaConstraint: CONSTRAINT,
    gammaConstraint: CONSTRAINT
  });
  const { axis = -1, epsilon = 1e-3, center = true, scale = true } = options;
  return createLayer({
    className: 'LayerNormalization',
    options,
    outputShape(input) {
      resolveAxis('LayerNormalization', axis, input);
      return [...input];
    },
    weights(input) {
      const size = input[resolveAxis('LayerNormalization', axis, input)] ?? 0;
      return gammaAndBeta(size, { scale, center }, options);
    },
    passesMask: true,
    call: (x, { weight }) =>
      scope(() => {
        const along = resolveAxis('LayerNormalization', axis, x.shape);
        const beside = (w: FloatTensor): FloatTensor =>
          reshape(w, [w.size, ...x.shape.slice(along + 1).map(() => 1)]);
        const mean = reduce('mean', x, { axis: along, keepDims: true });
        const centered = binary('sub', x, mean);
        const variance = reduce('mean', unary('square', centered), { axis: along, keepDims: true });
        let y = binary('div', centered, unary('sqrt', binary('add', variance, epsilon)));
        if (scale) y = binary('mul', y, beside(weight('gamma')));
        if (center) y = binary('add', y, beside(weight('beta')));
        return y;
      })
  });
}
