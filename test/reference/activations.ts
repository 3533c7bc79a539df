import type { ActivationName, UnaryOp } from '../../kernel/src/engines/engine.js';

const FUNCTIONS: Record<UnaryOp, (x: number) => number> = {
  abs: Math.abs,
  exp: Math.exp,
  log: Math.log,
  neg: x => -x,
  relu: x => (x < 0 ? 0 : x),
  sigmoid: x => 1 / (1 + Math.exp(-x)),
  sqrt: Math.sqrt,
  square: x => x * x,
  tanh: Math.tanh
};

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
export function activate(name: ActivationName, x: Float64Array, columns: number): Float64Array {
  if (name === 'linear') return x;
  return name === 'softmax' ? softmax(x, columns) : unary(name, x);
}
