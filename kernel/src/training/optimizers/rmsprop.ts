import { binary, unary } from '../../ops/elementwise.js';
import { BOOLEAN, NUMBER } from '../../layers/base/options.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import {
  createOptimizer,
  OPTIMIZER_OPTIONS,
  type Optimizer,
  type OptimizerOptions
} from './optimizer.js';

export interface RMSpropOptions extends OptimizerOptions {
  /** How much of the moving averages stays. Default 0.9. */
  rho?: number;
  /** How much of the last step stays. Default 0. */
  momentum?: number;
  /** Default 1e-7. */
  epsilon?: number;
  /** Divides by the variance instead of the mean square. Default false. */
  centered?: boolean;
}

/**
 * Divides the gradient by the root of a moving average of its square. Learning rate 0.001 by default.
 * @example
 * ```ts
 * RMSprop({ learningRate: 0.01 }).applyGradients([ones([2])], [zeros([2])])[0].shape; // [2]
 * ```
 * @see Keras 3 `keras.optimizers.RMSprop` (Hinton, 2012)
 */
export function RMSprop(options: RMSpropOptions = {}): Optimizer {
  const { rho = 0.9, momentum = 0, epsilon = 1e-7, centered = false } = options;
  const known = {
    ...OPTIMIZER_OPTIONS,
    rho: NUMBER,
    momentum: NUMBER,
    epsilon: NUMBER,
    centered: BOOLEAN
  };
  const average = (old: FloatTensor, now: FloatTensor): FloatTensor =>
    binary('add', binary('mul', old, rho), binary('mul', now, 1 - rho));
  return createOptimizer(
    'RMSprop',
    options,
    known,
    { learningRate: 0.001 },
    {
      slots: [0, ...(centered ? [0] : []), ...(momentum > 0 ? [0] : [])],
      update(variable, gradient, memory, { learningRate }) {
        const velocity = average(memory[0] as FloatTensor, unary('square', gradient));
        const mean = centered ? [average(memory[1] as FloatTensor, gradient)] : [];
        const spread = mean[0] ? binary('sub', velocity, unary('square', mean[0])) : velocity;
        const root = unary('sqrt', binary('add', spread, epsilon));
        const step = binary('div', binary('mul', gradient, learningRate), root);
        if (momentum === 0) return [binary('sub', variable, step), velocity, ...mean];
        const last = memory.at(-1) as FloatTensor;
        const move = binary('add', binary('mul', last, momentum), step);
        return [binary('sub', variable, move), velocity, ...mean, move];
      }
    }
  );
}
