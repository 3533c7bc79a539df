import type { UnaryOp } from '../../engine.js';

const LEAKY_SLOPE = '0.2';
/** Klambauer et al., Self-Normalizing Neural Networks (2017); the digits that Keras has. */
const SELU_ALPHA = '1.6732632423543772';
const SELU_SCALE = '1.0507009873554805';
const INVERSE_SQRT_TWO_PI = '0.3989422804014327';

/** Of `v`, which is no NaN: that comes out as it went in. */
export const UNARY: Record<UnaryOp, string> = {
  abs: 'abs(v)',
  elu: 'select(expm1_of(v), v, v > 0.0)',
  exp: 'exp_of(v)',
  gelu: 'tail_of(-v, v)',
  hardSigmoid: 'clamp(v + 3.0, 0.0, 6.0) / 6.0',
  leakyRelu: `select(${LEAKY_SLOPE} * v, v, v >= 0.0)`,
  log: 'log_of(v)',
  neg: '-v',
  relu: 'select(v, 0.0, v < 0.0)',
  relu6: 'select(0.0, min(v, 6.0), v > 0.0)',
  selu: `${SELU_SCALE} * select(${SELU_ALPHA} * expm1_of(v), v, v > 0.0)`,
  sigmoid: 'sigmoid_of(v)',
  sign: 'select(select(v, -1.0, v < 0.0), 1.0, v > 0.0)',
  silu: 'silu_of(v)',
  softplus: 'max(v, 0.0) + log1p_of(exp_of(-abs(v)))',
  softsign: 'v / (1.0 + abs(v))',
  sqrt: 'select(select(v, not_a_number(), v < 0.0), sqrt(v), v > 0.0)',
  square: 'v * v',
  tanh: 'tanh_of(v)'
};

/**
 * Derivatives from `v` and `y = op(v)`. At a kink they are those of Keras on JAX: 0 for relu, relu6 and hardSigmoid, the
 * right-hand one for abs and leakyRelu.
 */
export const DERIVATIVES: Record<UnaryOp, string> = {
  abs: 'select(-1.0, 1.0, v >= 0.0)',
  elu: 'select(exp_of(v), 1.0, v > 0.0)',
  exp: 'y',
  gelu: `tail_of(-v, 1.0) + v * exp_of(-0.5 * v * v) * ${INVERSE_SQRT_TWO_PI}`,
  hardSigmoid: 'select(0.0, 1.0 / 6.0, v > -3.0 && v < 3.0)',
  leakyRelu: `select(${LEAKY_SLOPE}, 1.0, v >= 0.0)`,
  log: '1.0 / v',
  neg: '-1.0',
  relu: 'select(0.0, 1.0, y > 0.0)',
  relu6: 'select(0.0, 1.0, v > 0.0 && v < 6.0)',
  selu: `${SELU_SCALE} * select(${SELU_ALPHA} * exp_of(v), 1.0, v > 0.0)`,
  sigmoid: 'y * (1.0 - y)',
  sign: '0.0',
  silu: 'sigmoid_of(v) * (1.0 + v * sigmoid_of(-v))',
  softplus: 'sigmoid_of(v)',
  softsign: '1.0 / ((1.0 + abs(v)) * (1.0 + abs(v)))',
  sqrt: '0.5 / y',
  square: '2.0 * v',
  tanh: '1.0 - y * y'
};
