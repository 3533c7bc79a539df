import type { FusedActivation, UnaryOp } from '../../kernel/src/engines/engine.js';
import { unary } from './activations.js';

/** Each function's derivative at x, by the rules of analysis; y is the function's value. At kinks it is Keras's. */
const DERIVATIVES: Record<UnaryOp, (x: number, y: number) => number> = {
  abs: x => (x < 0 ? -1 : 1),
  elu: (x, y) => (x < 0 ? y + 1 : 1),
  exp: (_x, y) => y,
  // Φ(x) + x φ(x)
  gelu: x => shareBelow(x) + (x * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI),
  hardSigmoid: x => (Math.abs(x) < 3 ? 1 / 6 : 0),
  leakyRelu: x => (x < 0 ? 0.2 : 1),
  log: x => 1 / x,
  neg: () => -1,
  relu: x => (x > 0 ? 1 : 0),
  relu6: x => (x > 0 && x < 6 ? 1 : 0),
  selu: (x, y) => (x <= 0 ? y + 1.0507009873554805 * 1.6732632423543772 : 1.0507009873554805),
  sigmoid: (_x, y) => y * (1 - y),
  sign: () => 0,
  silu: x => sigmoid(x) * (1 + x * (1 - sigmoid(x))),
  softplus: x => sigmoid(x),
  softsign: x => 1 / (1 + Math.abs(x)) ** 2,
  sqrt: (_x, y) => 1 / (2 * y),
  square: x => 2 * x,
  tanh: (_x, y) => 1 - y * y
};

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Φ(x), the share of a standard normal distribution below x: `gelu(x) / x`. */
function shareBelow(x: number): number {
  return x === 0 ? 0.5 : unary('gelu', [x])[0] / x;
}

/** `dy · op'(x)`, element by element. */
export function unaryGradient(
  op: UnaryOp,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  dy: ArrayLike<number>
): Float64Array {
  return Float64Array.from(x, (at, i) => dy[i] * DERIVATIVES[op](at, y[i]));
}

/** `y · (dy - sum(dy · y))` for each row of `columns` elements; y is the softmax. */
export function softmaxGradient(
  y: ArrayLike<number>,
  dy: ArrayLike<number>,
  columns: number
): Float64Array {
  return Float64Array.from(y, (value, i) => {
    const start = i - (i % columns);
    let sum = 0;
    for (let j = start; j < start + columns; j++) sum += dy[j] * y[j];
    return value * (dy[i] - sum);
  });
}

/** What an activation of rows of `columns` elements hands back, from its values. */
export function activationGradient(
  name: FusedActivation,
  y: Float64Array,
  dy: Float64Array,
  columns: number
): Float64Array {
  if (name === 'linear') return dy;
  // Of these the derivative follows from y alone; relu's y is positive where its x is.
  return name === 'softmax' ? softmaxGradient(y, dy, columns) : unaryGradient(name, y, y, dy);
}
