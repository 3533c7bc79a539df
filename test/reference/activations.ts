import type { FusedActivation, UnaryOp } from '../../kernel/src/engines/engine.js';

const FUNCTIONS: Record<UnaryOp, (x: number) => number> = {
  abs: Math.abs,
  elu: x => (x < 0 ? Math.expm1(x) : x),
  exp: Math.exp,
  gelu: x => (x / 2) * erfc(-x / Math.SQRT2),
  hardSigmoid: x => Math.min(Math.max(x / 6 + 0.5, 0), 1),
  leakyRelu: x => (x < 0 ? 0.2 * x : x),
  log: Math.log,
  neg: x => -x,
  relu: x => (x < 0 ? 0 : x),
  relu6: x => Math.min(Math.max(x, 0), 6),
  selu: x => 1.0507009873554805 * (x < 0 ? 1.6732632423543772 * Math.expm1(x) : x),
  sigmoid: x => 1 / (1 + Math.exp(-x)),
  sign: Math.sign,
  silu: x => x / (1 + Math.exp(-x)),
  softplus: x => (x > 30 ? x : Math.log1p(Math.exp(x))),
  softsign: x => x / (1 + Math.abs(x)),
  sqrt: Math.sqrt,
  square: x => x * x,
  tanh: Math.tanh
};

/**
 * `1 - erf(x)`: the integral `2/√π ∫ e^(-t²) dt` from x on, by Simpson's rule with t = x + u, as far as the integrand has
 * not fallen to 1e-21 of its start. Slow and plain, and good to 1e-9 relative.
 */
function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < 0) return 2 - erfc(-x);
  if (x === Infinity) return 0;
  const width = 48 / (x + Math.sqrt(x * x + 48)); // where 2 x u + u² = 48, and e^-48 = 1e-21
  const steps = 1000;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const u = (i / steps) * width;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-u * (2 * x + u));
  }
  const integral = (sum * width) / (3 * steps);
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * integral;
}

/** `op` of each element, in double precision. */
export function unary(op: UnaryOp, x: ArrayLike<number>): Float64Array {
  return Float64Array.from(x, FUNCTIONS[op]);
}

/** Softmax of each row of `columns` elements. */
export function softmax(x: ArrayLike<number>, columns: number): Float64Array {
  const values = Float64Array.from(x);
  for (let start = 0; start < values.length; start += columns) {
    const row = values.subarray(start, start + columns);
    const most = row.reduce((a, b) => Math.max(a, b), -Infinity);
    const exponentials = row.map(value => Math.exp(value - most));
    const sum = exponentials.reduce((a, b) => a + b, 0);
    row.set(exponentials.map(value => value / sum));
  }
  return values;
}

/** An activation of rows of `columns` elements. */
export function activate(name: FusedActivation, x: Float64Array, columns: number): Float64Array {
  if (name === 'linear') return x;
  return name === 'softmax' ? softmax(x, columns) : unary(name, x);
}
