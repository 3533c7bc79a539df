/**
 * Activations on four lanes, Keras's with its defaults, within 8 units in the last place and as IEEE wants it at the ends.
 * Where a formula meets Infinity · 0, the NaN is Keras's too.
 */
import { madd } from './arithmetic';
import { exp, expMinusOne } from './exponentials';
import { logOnePlus } from './logarithms';


/** `x`, and `below` where x is less than 0; NaN stays. */
// @ts-ignore: decorator
@inline
function orBelow(x: v128, below: v128): v128 {
  return v128.bitselect(below, x, f32x4.lt(x, f32x4.splat(0)));
}

// @ts-ignore: decorator
@inline
export function elu(x: v128): v128 {
  return orBelow(x, expMinusOne(x));
}

/** Klambauer et al., Self-Normalizing Neural Networks (2017); the digits that Keras has. */
// @ts-ignore: decorator
@inline
export function selu(x: v128): v128 {
  const scaled = f32x4.mul(x, f32x4.splat(1.0507009873554805));
  return orBelow(scaled, f32x4.mul(expMinusOne(x), f32x4.splat(1.7580993408473766)));
}

/** log(1 + e^x) = max(x, 0) + log(1 + e^-|x|). */
// @ts-ignore: decorator
@inline
export function softplus(x: v128): v128 {
  const rest = logOnePlus(exp(f32x4.neg(f32x4.abs(x))));
  return f32x4.add(f32x4.max(x, f32x4.splat(0)), rest);
}

/** x · sigmoid(x), with e^-|x| alone, so that nothing overflows far out. */
// @ts-ignore: decorator
@inline
export function silu(x: v128): v128 {
  const one = f32x4.splat(1);
  const e = exp(f32x4.neg(f32x4.abs(x)));
  const above = v128.bitselect(e, one, f32x4.lt(x, f32x4.splat(0)));
  return f32x4.mul(x, f32x4.div(above, f32x4.add(one, e)));
}

const TAIL: usize = memory.data<f32>([
  14.5, // from here on e^(-z^2 / 2) is 0
  0.3,
  1.0,
  -0.5,
  0.16666666667,
  // e^(z^2 / 2) · (tail of the standard normal distribution above z) = t · polynomial(t), t = 1 / (1 + 0.3 z): a fit for
  // z from 0 to 14.5, 3.5e-9 of the value at most
  -0.0206236143,
  0.112436366,
  -0.228215272,
  0.191786613,
  -0.0794250747,
  0.0961575939,
  0.0783894206,
  0.110235466,
  0.11957181,
  0.11968669
]);

// @ts-ignore: decorator
@inline
function tail(index: usize): v128 {
  return v128.load32_splat(TAIL + (index << 2));
}

/** e^(-z^2 / 2), with relative accuracy far out. */
// @ts-ignore: decorator
@inline
function bell(z: v128): v128 {
  // z^2 = high^2 + (z - high)(z + high): the square of 12 bits is exact, as e^-100 needs it; the rest is small.
  const high = v128.and(z, i32x4.splat(0xfffff000));
  const minusHalf = tail(3);
  const d = f32x4.mul(f32x4.mul(f32x4.sub(z, high), f32x4.add(z, high)), minusHalf);
  let small = madd(d, tail(4), f32x4.neg(minusHalf));
  small = madd(f32x4.mul(small, d), d, d);
  const e = exp(f32x4.mul(f32x4.mul(high, high), minusHalf));
  return madd(small, e, e);
}

/** The part of the standard normal distribution above z, for z of 0 and more, from `bell(z)`. */
// @ts-ignore: decorator
@inline
function gaussianTail(z: v128, bell: v128): v128 {
  const one = tail(2);
  const t = f32x4.div(one, madd(z, tail(1), one));
  let y = tail(5);
  y = madd(y, t, tail(6));
  y = madd(y, t, tail(7));
  y = madd(y, t, tail(8));
  y = madd(y, t, tail(9));
  y = madd(y, t, tail(10));
  y = madd(y, t, tail(11));
  y = madd(y, t, tail(12));
  y = madd(y, t, tail(13));
  y = madd(y, t, tail(14));
  return f32x4.mul(f32x4.mul(t, y), bell);
}

/** The part of the standard normal distribution up to x; `z` is the size of x, at most 14.5. */
// @ts-ignore: decorator
@inline
function normalUpTo(x: v128, z: v128, bell: v128): v128 {
  const above = gaussianTail(z, bell);
  return v128.bitselect(above, f32x4.sub(tail(2), above), f32x4.lt(x, f32x4.splat(0)));
}

/** x times the standard normal distribution up to x. */
// @ts-ignore: decorator
@inline
export function gelu(x: v128): v128 {
  const z = f32x4.pmin(f32x4.abs(x), tail(0));
  return f32x4.mul(x, normalUpTo(x, z, bell(z)));
}

/** The distribution up to x and x times its density, 1 / sqrt(2 pi) · e^(-x^2 / 2). */
// @ts-ignore: decorator
@inline
export function geluSlope(x: v128): v128 {
  const z = f32x4.pmin(f32x4.abs(x), tail(0));
  const e = bell(z);
  return madd(f32x4.mul(x, f32x4.splat(0.3989422804014327)), e, normalUpTo(x, z, e));
}

// @ts-ignore: decorator
@inline
export function leakyRelu(x: v128): v128 {
  return orBelow(x, f32x4.mul(x, f32x4.splat(0.2)));
}

/** From 0 to `most`; min and max, not pmin, keep a NaN. */
// @ts-ignore: decorator
@inline
export function clip(x: v128, most: f32): v128 {
  return f32x4.min(f32x4.max(x, f32x4.splat(0)), f32x4.splat(most));
}

// @ts-ignore: decorator
@inline
export function hardSigmoid(x: v128): v128 {
  return f32x4.div(clip(f32x4.add(x, f32x4.splat(3)), 6), f32x4.splat(6));
}

// @ts-ignore: decorator
@inline
export function softsign(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1), f32x4.abs(x)));
}

/** -1, 1, or x itself: zeros and NaN. */
// @ts-ignore: decorator
@inline
export function sign(x: v128): v128 {
  const zero = f32x4.splat(0);
  const positive = v128.bitselect(f32x4.splat(1), x, f32x4.gt(x, zero));
  return v128.bitselect(f32x4.splat(-1), positive, f32x4.lt(x, zero));
}
