/** Logarithms on four lanes, within 8 units in the last place; log(0) = -Inf, log of less than 0 is NaN, log(Inf) = Inf. */
import { madd } from './arithmetic';

const LOG: usize = memory.data<f32>([
  1.1754943508e-38, // the smallest normal number
  8388608.0, // 2^23: makes a denormal number normal
  // Cephes logf: log(1 + f) = f - f^2 / 2 + f^3 * polynomial(f)
  7.0376836292e-2,
  -1.151461031e-1,
  1.167699874e-1,
  -1.2420140846e-1,
  1.4249322787e-1,
  -1.6668057665e-1,
  2.0000714765e-1,
  -2.4999993993e-1,
  3.3333331174e-1,
  -0.5,
  0.693359375, // ln 2, high part
  -2.1219444e-4, // ln 2, low part
  1.0
]);

// @ts-ignore: decorator
@inline
function constant(index: usize): v128 {
  return v128.load32_splat(LOG + (index << 2));
}

/** Natural logarithm. */
// @ts-ignore: decorator
@inline
export function log(x: v128): v128 {
  const tiny = f32x4.lt(x, constant(0));
  const scaled = v128.bitselect(f32x4.mul(x, constant(1)), x, tiny);
  // x = m * 2^n with m from sqrt(1/2) to sqrt(2); 0x3f3504f3 are the bits of sqrt(1/2).
  const n = i32x4.shr_s(i32x4.sub(scaled, i32x4.splat(0x3f3504f3)), 23);
  const f = f32x4.sub(i32x4.sub(scaled, i32x4.shl(n, 23)), constant(14));
  const power = f32x4.convert_i32x4_s(i32x4.sub(n, v128.and(tiny, i32x4.splat(23))));
  let y = constant(2);
  y = madd(y, f, constant(3));
  y = madd(y, f, constant(4));
  y = madd(y, f, constant(5));
  y = madd(y, f, constant(6));
  y = madd(y, f, constant(7));
  y = madd(y, f, constant(8));
  y = madd(y, f, constant(9));
  y = madd(y, f, constant(10));
  const square = f32x4.mul(f, f);
  y = f32x4.mul(f32x4.mul(y, f), square);
  y = madd(power, constant(13), y);
  y = madd(square, constant(11), y);
  y = madd(power, constant(12), f32x4.add(f, y));
  const zero = f32x4.splat(0);
  y = v128.bitselect(f32x4.splat(-Infinity), y, f32x4.eq(x, zero));
  // Of what is below 0, of NaN and of Infinity the bits say nothing: NaN, and Infinity itself.
  const odd = v128.or(v128.not(f32x4.ge(x, zero)), f32x4.eq(x, f32x4.splat(Infinity)));
  return v128.bitselect(f32x4.mul(x, f32x4.sqrt(x)), y, odd);
}

const LOG_ONE_PLUS: usize = memory.data<f32>([
  // 2 atanh(s) = 2 (s + s^3 / 3 + s^5 / 5 + …), from the end
  0.13333333333,
  0.15384615385,
  0.18181818182,
  0.22222222222,
  0.28571428571,
  0.4,
  0.66666666667,
  2.0
]);

// @ts-ignore: decorator
@inline
function series(index: usize): v128 {
  return v128.load32_splat(LOG_ONE_PLUS + (index << 2));
}

/** log(1 + x) for x from 0 to 1, however small: 2 atanh(x / (2 + x)), whose series is done after eight terms. */
// @ts-ignore: decorator
@inline
export function logOnePlus(x: v128): v128 {
  const s = f32x4.div(x, f32x4.add(x, series(7)));
  const square = f32x4.mul(s, s);
  let y = series(0);
  y = madd(y, square, series(1));
  y = madd(y, square, series(2));
  y = madd(y, square, series(3));
  y = madd(y, square, series(4));
  y = madd(y, square, series(5));
  y = madd(y, square, series(6));
  y = madd(y, square, series(7));
  return f32x4.mul(y, s);
}
