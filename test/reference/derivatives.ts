import type { UnaryOp } from '../../kernel/src/engines/engine.js';
import { unary } from './activations.js';
import { centralDifferences } from './central-differences.js';

/** Where a function has no derivative; central differences give the mean of both sides there. */
export const KINKS: Partial<Record<UnaryOp, readonly number[]>> = {
  abs: [0],
  elu: [0],
  hardSigmoid: [-3, 3],
  leakyRelu: [0],
  relu: [0],
  relu6: [0, 6],
  selu: [0],
  sign: [0]
};

/**
 * What Keras 3.15.1 on JAX 0.10.2 gives where the definition leaves a choice (measured with `jax.grad`): at kinks, and at
 * infinities and NaN. Elements are those of `SPECIAL`.
 */
export const SPECIAL = [0, 3, -3, 6, Infinity, -Infinity, NaN] as const;

export const KERAS_DERIVATIVES: Record<UnaryOp, readonly number[]> = {
  abs: [1, 1, -1, 1, 1, -1, -1],
  elu: [1, 1, 0.049787068, 1, 1, 0, NaN],
  exp: [1, 20.085537, 0.049787068, 403.42879, Infinity, 0, NaN],
  gelu: [0.5, 1.0119457, -0.011945654, 1, NaN, NaN, NaN],
  hardSigmoid: [1 / 6, 0, 0, 0, 0, 0, 0],
  leakyRelu: [1, 1, 0.2, 1, 1, 0.2, 0.2],
  log: [Infinity, 1 / 3, -1 / 3, 1 / 6, 0, 0, NaN],
  neg: [-1, -1, -1, -1, -1, -1, -1],
  relu: [0, 1, 0, 1, 1, 0, 0],
  relu6: [0, 1, 0, 0, 0, 0, 0],
  selu: [1.7580993, 1.050701, 0.08753057, 1.050701, 1.050701, 0, NaN],
  sigmoid: [0.25, 0.045176659, 0.045176659, 0.0024665093, 0, 0, NaN],
  sign: [0, 0, 0, 0, 0, 0, 0],
  silu: [0.5, 1.0881041, -0.088104106, 1.0123263, NaN, NaN, NaN],
  softplus: [0.5, 0.95257413, 0.047425874, 0.99752738, 1, 0, NaN],
  softsign: [1, 0.0625, 0.0625, 0.020408163, NaN, NaN, NaN],
  sqrt: [Infinity, 0.28867513, NaN, 0.20412415, 0, NaN, NaN],
  square: [0, 6, -6, 12, Infinity, -Infinity, NaN],
  tanh: [1, 0.0098660372, 0.0098660372, 0.000024576547, 0, 0, NaN]
};

/** The derivative of `op` at each element, by central differences. */
export function derivative(op: UnaryOp, x: ArrayLike<number>): Float64Array {
  return Float64Array.from(
    x,
    at => centralDifferences(([value]) => unary(op, [value])[0], [at])[0]
  );
}
