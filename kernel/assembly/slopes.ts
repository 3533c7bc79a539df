/**
 * Derivatives on four lanes. At a kink they are those of Keras on JAX 0.10 (measured): 0 for relu6 and hardSigmoid, the
 * right-hand one for abs and leakyRelu.
 */
import { geluSlope } from './activations';
import { madd } from './arithmetic';
import {
  ABS,
  ELU,
  EXP,
  GELU,
  HARD_SIGMOID,
  LEAKY_RELU,
  LOG,
  NEG,
  RELU6,
  SELU,
  SILU,
  SOFTPLUS,
  SOFTSIGN,
  SQRT,
  SQUARE
} from './elementwise';
import { exp, sigmoid } from './exponentials';

// @ts-ignore: decorator
@inline
function choose(condition: v128, yes: f32, no: f32): v128 {
  return v128.bitselect(f32x4.splat(yes), f32x4.splat(no), condition);
}

// @ts-ignore: decorator
@inline
function isBetween(x: v128, low: f32, high: f32): v128 {
  return v128.and(f32x4.gt(x, f32x4.splat(low)), f32x4.lt(x, f32x4.splat(high)));
}

/** `above` for x of more than 0, `scale` · e^x below. */
// @ts-ignore: decorator
@inline
function exponentialBelow(x: v128, scale: f32, above: f32): v128 {
  const below = f32x4.mul(exp(x), f32x4.splat(scale));
  return v128.bitselect(f32x4.splat(above), below, f32x4.gt(x, f32x4.splat(0)));
}

/** sigmoid(x) · (1 + x · sigmoid(-x)). */
// @ts-ignore: decorator
@inline
function siluSlope(x: v128): v128 {
  const one = f32x4.splat(1);
  const s = sigmoid(x);
  return f32x4.mul(s, madd(x, f32x4.sub(one, s), one));
}

// @ts-ignore: decorator
@inline
function softsignSlope(x: v128): v128 {
  const one = f32x4.splat(1);
  const root = f32x4.div(one, f32x4.add(one, f32x4.abs(x)));
  return f32x4.mul(root, root);
}

/** Those whose derivative is told from the output. */
// @ts-ignore: decorator
@inline
export function isOfOutput(op: u32): bool {
  return op == EXP || op == SQRT;
}

/** op'(x); `x` is op(x) for those of the output. */
// @ts-ignore: decorator
@inline
export function slope(op: u32, x: v128): v128 {
  const zero = f32x4.splat(0);
  if (op == EXP) return x;
  if (op == ABS) return choose(f32x4.ge(x, zero), 1, -1);
  if (op == NEG) return f32x4.splat(-1);
  if (op == SQRT) return f32x4.div(f32x4.splat(0.5), x);
  if (op == SQUARE) return f32x4.add(x, x);
  if (op == LOG) return f32x4.div(f32x4.splat(1), x);
  if (op == ELU) return exponentialBelow(x, 1, 1);
  if (op == SELU) return exponentialBelow(x, 1.7580993408473766, 1.0507009873554805);
  if (op == GELU) return geluSlope(x);
  if (op == SOFTPLUS) return sigmoid(x);
  if (op == SILU) return siluSlope(x);
  if (op == LEAKY_RELU) return choose(f32x4.ge(x, zero), 1, 0.2);
  if (op == RELU6) return choose(isBetween(x, 0, 6), 1, 0);
  if (op == HARD_SIGMOID) return choose(isBetween(x, -3, 3), 1.0 / 6.0, 0);
  if (op == SOFTSIGN) return softsignSlope(x);
  return zero; // sign
}
