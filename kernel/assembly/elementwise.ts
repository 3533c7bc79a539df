/** Functions of one element, and the activations among them, over runs of elements. */
import {
  clip,
  elu,
  gelu,
  hardSigmoid,
  leakyRelu,
  selu,
  sign,
  silu,
  softplus,
  softsign
} from './activations';
import { FLOAT } from './arithmetic';
import { exp, sigmoid, tanh } from './exponentials';
import { log } from './logarithms';

/** Codes shared with kernel/src/engines/wasm/module.ts. */
export const LINEAR: u32 = 0;
export const RELU: u32 = 1;
export const SIGMOID: u32 = 2;
export const TANH: u32 = 3;
export const SOFTMAX: u32 = 4;
export const EXP: u32 = 5;
export const ABS: u32 = 6;
export const NEG: u32 = 7;
export const SQRT: u32 = 8;
export const SQUARE: u32 = 9;
export const LOG: u32 = 10;
export const ELU: u32 = 11;
export const SELU: u32 = 12;
export const GELU: u32 = 13;
export const SOFTPLUS: u32 = 14;
export const SILU: u32 = 15;
export const LEAKY_RELU: u32 = 16;
export const RELU6: u32 = 17;
export const HARD_SIGMOID: u32 = 18;
export const SOFTSIGN: u32 = 19;
export const SIGN: u32 = 20;

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
  if (op == LOG) return log(x);
  if (op == ELU) return elu(x);
  if (op == SELU) return selu(x);
  if (op == GELU) return gelu(x);
  if (op == SOFTPLUS) return softplus(x);
  if (op == SILU) return silu(x);
  if (op == LEAKY_RELU) return leakyRelu(x);
  if (op == RELU6) return clip(x, 6);
  if (op == HARD_SIGMOID) return hardSigmoid(x);
  if (op == SOFTSIGN) return softsign(x);
  if (op == SIGN) return sign(x);
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
    case LOG:
      return run(LOG, x, y, count);
    case ELU:
      return run(ELU, x, y, count);
    case SELU:
      return run(SELU, x, y, count);
    case GELU:
      return run(GELU, x, y, count);
    case SOFTPLUS:
      return run(SOFTPLUS, x, y, count);
    case SILU:
      return run(SILU, x, y, count);
    case LEAKY_RELU:
      return run(LEAKY_RELU, x, y, count);
    case RELU6:
      return run(RELU6, x, y, count);
    case HARD_SIGMOID:
      return run(HARD_SIGMOID, x, y, count);
    case SOFTSIGN:
      return run(SOFTSIGN, x, y, count);
    case SIGN:
      return run(SIGN, x, y, count);
  }
}
