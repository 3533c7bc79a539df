/** Functions of one element, and the activations among them, over runs of elements. */
import { FLOAT } from './arithmetic';
import { exp, sigmoid, tanh } from './exponentials';

/** Codes shared with kernel/src/engines/wasm/module.ts. */
export const LINEAR: u32 = 0;
export const RELU: u32 = 1;
export const SIGMOID: u32 = 2;
export const TANH: u32 = 3;
export const SOFTMAX: u32 = 4;
const EXP: u32 = 5;
const ABS: u32 = 6;
const NEG: u32 = 7;
const SQRT: u32 = 8;
const SQUARE: u32 = 9;

// @ts-ignore: decorator
@inline
function apply(op: u32, x: v128): v128 {
  if (op == RELU) return f32x4.pmax(x, f32x4.splat(0)); // NaN first: pmax keeps it
  if (op == SIGMOID) return sigmoid(x);
  if (op == TANH) return tanh(x);
  if (op == EXP) return exp(x);
  if (op == ABS) return f32x4.abs(x);
  if (op == NEG) return f32x4.neg(x);
  if (op == SQRT) return f32x4.sqrt(x);
  if (op == SQUARE) return f32x4.mul(x, x);
  return x;
}

// @ts-ignore: decorator
@inline
function run(op: u32, x: usize, y: usize, count: usize): void {
  const end = x + count * FLOAT;
  const vectorEnd = x + (count & ~3) * FLOAT;
  while (x < vectorEnd) {
    v128.store(y, apply(op, v128.load(x)));
    x += 16;
    y += 16;
  }
  while (x < end) {
    v128.store32_lane(y, apply(op, v128.load32_splat(x)), 0);
    x += FLOAT;
    y += FLOAT;
  }
}

/**
 * `y = op(x)` element by element; `y` may be `x`. LINEAR in place does nothing.
 * Call it for some thousands of elements at a time: V8 swaps baseline for optimised code only between calls.
 */
export function elementwise(op: u32, x: usize, y: usize, count: usize): void {
  switch (op) {
    case RELU:
      return run(RELU, x, y, count);
    case SIGMOID:
      return run(SIGMOID, x, y, count);
    case TANH:
      return run(TANH, x, y, count);
    case EXP:
      return run(EXP, x, y, count);
    case ABS:
      return run(ABS, x, y, count);
    case NEG:
      return run(NEG, x, y, count);
    case SQRT:
      return run(SQRT, x, y, count);
    case SQUARE:
      return run(SQUARE, x, y, count);
  }
}
