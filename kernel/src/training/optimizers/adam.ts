import { adam } from '../../ops/adam.js';
import { binary, unary } from '../../ops/elementwise.js';
import { BOOLEAN, NUMBER } from '../../layers/base/options.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import {
  createOptimizer,
  OPTIMIZER_OPTIONS,
  type Optimizer,
  type OptimizerOptions,
  type UpdateRule
} from './optimizer.js';

export interface AdamOptions extends OptimizerOptions {
  /** How much of the gradient's moving average stays. Default 0.9. */
  beta1?: number;
  /** How much of its square's moving average stays. Default 0.999. */
  beta2?: number;
  /** Default 1e-7. */
  epsilon?: number;
  /** Divides by the largest average so far (Reddi et al., 2018). Default false. */
  amsgrad?: boolean;
}

const KNOWN = {
  ...OPTIMIZER_OPTIONS,
  beta1: NUMBER,
  beta2: NUMBER,
  epsilon: NUMBER,
  amsgrad: BOOLEAN
};

/**
 * Steps of nearly equal size in every weight: the gradient's moving average, divided by the root of its square's.
 * Learning rate 0.001 by default.
 * @example
 * ```ts
 * const adam = Adam({ learningRate: 0.01 });
 * const [next] = adam.applyGradients([tensor([3, -0.5])], [zeros([2])]);
 * await next.array(); // about [-0.01, 0.01]
 * ```
 * @see Keras 3 `keras.optimizers.Adam` (Kingma and Ba, 2015)
 */
export function Adam(options: AdamOptions = {}): Optimizer {
  return createOptimizer('Adam', options, KNOWN, { learningRate: 0.001 }, adamRule(options));
}

/**
 * Adam with weight decay that does not go through the gradient. Weight decay 0.004 by default.
 * @example
 * ```ts
 * AdamW({ weightDecay: 0.01 }).applyGradients([ones([2])], [zeros([2])])[0].shape; // [2]
 * ```
 * @see Keras 3 `keras.optimizers.AdamW` (Loshchilov and Hutter, 2019)
 */
export function AdamW(options: AdamOptions = {}): Optimizer {
  const defaults = { learningRate: 0.001, weightDecay: 0.004 };
  return createOptimizer('AdamW', options, KNOWN, defaults, adamRule(options));
}

function adamRule({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-7,
  amsgrad = false
}: AdamOptions): UpdateRule {
  return {
    slots: amsgrad ? [0, 0, 0] : [0, 0],
    update(variable, gradient, memory, { learningRate, iteration }) {
      const [m, v, most] = memory as [FloatTensor, FloatTensor, FloatTensor?];
      const correction = Math.sqrt(1 - beta2 ** iteration) / (1 - beta1 ** iteration);
      const rule = { alpha: learningRate * correction, beta1, beta2, epsilon };
      const next = adam(variable, gradient, m, v, rule);
      if (!most) return [next.variable, next.m, next.v];
      const largest = binary('maximum', most, next.v);
      const root = binary('add', unary('sqrt', largest), epsilon);
      const step = binary('div', binary('mul', next.m, rule.alpha), root);
      return [binary('sub', variable, step), next.m, next.v, largest];
    }
  };
}
