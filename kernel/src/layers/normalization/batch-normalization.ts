import { binary, cast, unary } from '../../ops/elementwise.js';
import { resolveAxis } from '../../ops/checks.js';
import { withRecorder } from '../../ops/record.js';
import { reduce } from '../../ops/reduce.js';
import { scope } from '../../ops/scope.js';
import { broadcastTo, reshape } from '../../ops/structure.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { CheckedOptions, LooseOptions } from '../../tensor/types/options.js';
import type { SameRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { BOOLEAN, checkOptions, NUMBER } from '../base/options.js';
import { gammaAndBeta, weightSpec, type GammaAndBetaOptions } from '../base/weight-options.js';
import { CONSTRAINT } from '../choices/constraints.js';
import { INITIALIZER, type InitializerChoice } from '../choices/initializers.js';
import { REGULARIZER } from '../choices/regularizers.js';

export interface BatchNormalizationOptions extends GammaAndBetaOptions {
  /** The axis whose entries are normalized each by itself. Default -1, the features. */
  axis?: number;
  /** How much of the moving averages stays at each step of training. Default 0.99. */
  momentum?: number;
  /** Added to the variance, so that a constant feature is no division by 0. Default 0.001. */
  epsilon?: number;
  /** Adds a learned number per feature. Default true. */
  center?: boolean;
  /** Multiplies by a learned number per feature. Default true. */
  scale?: boolean;
  /** Default `'zeros'`. */
  movingMeanInitializer?: InitializerChoice;
  /** Default `'ones'`. */
  movingVarianceInitializer?: InitializerChoice;
}

/** The options as sentences list them. */
export type BatchNormalizationOptionNames =
  'axis, momentum, epsilon, center, scale, betaInitializer, gammaInitializer, movingMeanInitializer, movingVarianceInitializer, betaRegularizer, gammaRegularizer, betaConstraint, gammaConstraint';

/**
 * Brings every feature to mean 0 and variance 1, then scales and shifts it by learned numbers. In training by the
 * statistics of the batch (of what its mask leaves), which moving averages follow; otherwise by these averages.
 *
 * Output shape: the input's.
 * Weights: `gamma`, `beta`, `movingMean`, `movingVariance`, `[features]` each; training learns the first two.
 * @throws `ShapeError` if there is no such axis
 * @example
 * ```ts
 * BatchNormalization()(randomNormal([32, 700, 200]), { training: true }).shape; // [32, 700, 200]
 * ```
 * @see Keras 3 `keras.layers.BatchNormalization` (Ioffe and Szegedy, 2015)
 */
export function BatchNormalization<const O extends LooseOptions<BatchNormalizationOptions> = {}>(
  options?: O &
    CheckedOptions<
      'BatchNormalization',
      BatchNormalizationOptionNames,
      BatchNormalizationOptions,
      O
    >
): Layer<SameRule>;
export function BatchNormalization(options: BatchNormalizationOptions = {}): Layer<SameRule> {
  checkOptions('BatchNormalization', options, {
    axis: NUMBER,
    momentum: NUMBER,
    epsilon: NUMBER,
    center: BOOLEAN,
    scale: BOOLEAN,
    betaInitializer: INITIALIZER,
    gammaInitializer: INITIALIZER,
    movingMeanInitializer: INITIALIZER,
    movingVarianceInitializer: INITIALIZER,
    betaRegularizer: REGULARIZER,
    gammaRegularizer: REGULARIZER,
    betaConstraint: CONSTRAINT,
    gammaConstraint: CONSTRAINT
  });
  const { axis = -1, momentum = 0.99, epsilon = 1e-3, center = true, scale = true } = options;
  const layer: Layer<SameRule> = createLayer<SameRule>({
    className: 'BatchNormalization',
    options,
    isJoint: training => training && layer.trainable,
    outputShape(input) {
      resolveAxis('BatchNormalization', axis, input);
      return [...input];
    },
    weights(input) {
      const size = input[resolveAxis('BatchNormalization', axis, input)] ?? 0;
      const learnt = gammaAndBeta(size, { scale, center }, options);
      const movingMean = weightSpec([size], ['features'], 'zeros', {
        initializer: options.movingMeanInitializer,
        trainable: false
      });
      const movingVariance = weightSpec([size], ['features'], 'ones', {
        initializer: options.movingVarianceInitializer,
        trainable: false
      });
      return { ...learnt, movingMean, movingVariance };
    },
    passesMask: true,
    call: (x, { weight, training, update }) =>
      scope(() => {
        const along = resolveAxis('BatchNormalization', axis, x.shape);
        const beside = (w: FloatTensor): FloatTensor =>
          reshape(w, [w.size, ...x.shape.slice(along + 1).map(() => 1)]);
        let [mean, variance] = [weight('movingMean'), weight('movingVariance')];
        if (training && layer.trainable) {
          const batch = momentsOf(x, along);
          const moved = (old: FloatTensor, now: FloatTensor): FloatTensor =>
            binary('add', binary('mul', old, momentum), binary('mul', now, 1 - momentum));
          withRecorder(null, () => {
            update('movingMean', moved(weight('movingMean'), batch.mean));
            update('movingVariance', moved(weight('movingVariance'), batch.variance));
          });
          ({ mean, variance } = batch);
        }
        const deviation = unary('sqrt', binary('add', variance, epsilon));
        let y = binary('div', binary('sub', x, beside(mean)), beside(deviation));
        if (scale) y = binary('mul', y, beside(weight('gamma')));
        if (center) y = binary('add', y, beside(weight('beta')));
        return y;
      })
  });
  return layer;
}

/** Mean and variance of each entry of an axis, over all that x's mask leaves. */
function momentsOf(x: FloatTensor, along: number): { mean: FloatTensor; variance: FloatTensor } {
  const weights = x.mask && maskWeights(x);
  const mean = (values: FloatTensor): FloatTensor => {
    if (!weights) return overOthers('mean', values, along);
    const sum = overOthers('sum', binary('mul', values, weights), along);
    return binary('div', sum, binary('add', overOthers('sum', weights, along), 1e-7));
  };
  const average = mean(x);
  const column = reshape(average, [average.size, ...x.shape.slice(along + 1).map(() => 1)]);
  return { mean: average, variance: mean(unary('square', binary('sub', x, column))) };
}

/** 1 where an element counts, for every element. */
function maskWeights(x: FloatTensor): FloatTensor {
  const mask = cast(x.mask as NonNullable<typeof x.mask>, 'float32');
  const column = [...mask.shape, ...x.shape.slice(mask.rank).map(() => 1)];
  return broadcastTo(reshape(mask, column), x.shape);
}

/** Reduces every axis but one. */
function overOthers(op: 'sum' | 'mean', x: FloatTensor, along: number): FloatTensor {
  let y = x;
  for (let axis = x.rank - 1; axis >= 0; axis--) {
    if (axis !== along) y = reduce(op, y, { axis, keepDims: true });
  }
  return reshape(y, [x.shape[along] ?? 0]);
}
