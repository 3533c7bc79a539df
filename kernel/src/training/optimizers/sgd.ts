import { binary } from '../../ops/elementwise.js';
import { BOOLEAN, NUMBER } from '../../layers/base/options.js';
import {
  createOptimizer,
  OPTIMIZER_OPTIONS,
  type Optimizer,
  type OptimizerOptions
} from './optimizer.js';

export interface SGDOptions extends OptimizerOptions {
  /** How much of the last step stays. Default 0. */
  momentum?: number;
  /** Looks ahead along the momentum. Default false. */
  nesterov?: boolean;
}

/**
 * Gradient descent: `variable - learningRate · gradient`; with momentum steps that go on in their direction.
 * Learning rate 0.01 by default.
 * @example
 * ```ts
 * const sgd = SGD({ learningRate: 0.1 });
 * const [next] = sgd.applyGradients([ones([2])], [zeros([2])]);
 * await next.array(); // [-0.1, -0.1]
 * ```
 * @see Keras 3 `keras.optimizers.SGD` (Nesterov, 1983)
 */
export function SGD(options: SGDOptions = {}): Optimizer {
  const { momentum = 0, nesterov = false } = options;
  const known = { ...OPTIMIZER_OPTIONS, momentum: NUMBER, nesterov: BOOLEAN };
  return createOptimizer(
    'SGD',
    options,
    known,
    { learningRate: 0.01 },
    {
      slots: momentum === 0 ? [] : [0],
      update(variable, gradient, [m], { learningRate }) {
        const step = binary('mul', gradient, learningRate);
        if (!m) return [binary('sub', variable, step)];
        const next = binary('sub', binary('mul', m, momentum), step);
        const move = nesterov ? binary('sub', binary('mul', next, momentum), step) : next;
        return [binary('add', variable, move), next];
      }
    }
  );
}
