import { binary, unary } from '../../ops/elementwise.js';
import { NUMBER } from '../../layers/base/options.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import {
  createOptimizer,
  OPTIMIZER_OPTIONS,
  type Optimizer,
  type OptimizerOptions
} from './optimizer.js';

export interface AdagradOptions extends OptimizerOptions {
  /** What the sums of squares begin with. Default 0.1. */
  initialAccumulatorValue?: number;
  /** Default 1e-7. */
  epsilon?: number;
}

/**
 * Divides the gradient by the root of the sum of all its squares: weights that move rarely take larger steps. Learning
 * rate 0.001 by default.
 * @example
 * ```ts
 * Adagrad({ learningRate: 0.1 }).applyGradients([ones([2])], [zeros([2])])[0].shape; // [2]
 * ```
 * @see Keras 3 `keras.optimizers.Adagrad` (Duchi, Hazan and Singer, 2011)
 */
export function Adagrad(options: AdagradOptions = {}): Optimizer {
  const { initialAccumulatorValue = 0.1, epsilon = 1e-7 } = options;
  const known = { ...OPTIMIZER_OPTIONS, initialAccumulatorValue: NUMBER, epsilon: NUMBER };
  return createOptimizer(
    'Adagrad',
    options,
    known,
    { learningRate: 0.001 },
    {
      slots: [initialAccumulatorValue],
      update(variable, gradient, memory, { learningRate }) {
        const sum = binary('add', memory[0] as FloatTensor, unary('square', gradient));
        const root = unary('sqrt', binary('add', sum, epsilon));
        const step = binary('div', binary('mul', gradient, learningRate), root);
        return [binary('sub', variable, step), sum];
      }
    }
  );
}
