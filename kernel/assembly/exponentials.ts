/**
 * The exp family on four lanes, within a few units in the last place, and as IEEE wants it at the ends:
 * NaN stays NaN, exp(-Inf) = 0, exp(Inf) = Inf, tanh(±Inf) = ±1, sigmoid(-Inf) = 0, sigmoid(Inf) = 1.
 *
 * Constants are loaded from memory: V8 builds a splat constant anew at each use (measured 1.6 against 0.9 ns an element).
 * pmin and pmax with the value first keep its NaN and are one instruction, unlike min and max.
 */
import { madd } from './arithmetic';

const EXP: usize = memory.data<f32>([
  -103.97, // below: exp(x) rounds to 0
  89.0, // above: overflows to infinity below
  1.44269504088896341, // 1 / ln 2
  12582912.0, // 1.5 * 2^23: adding it rounds to an integer that stands in the low bits
  -0.693359375, // -ln 2, high part
  2.12194440e-4, // -ln 2, low part
  // Cephes expf: exp(r) = 1 + r + r^2 * polynomial(r) for |r| <= ln(2) / 2
  1.9875691500e-4,
  1.3981999507e-3,
  8.3334519073e-3,
  4.1665795894e-2,
  1.6666665459e-1,
  5.0000001201e-1,
  1.0,
  -88.0 // 2^(-88 / ln 2) is the first whole power below the normal numbers
]);

// @ts-ignore: decorator
@inline
function exponent(index: usize): v128 {
  return v128.load32_splat(EXP + (index << 2));
}

/** e^r - 1 of the rest r = x - whole · ln 2, which is at most ln(2) / 2 in size. */
// @ts-ignore: decorator
@inline
function restMinusOne(x: v128, whole: v128): v128 {
  let r = madd(whole, exponent(4), x);
  r = madd(whole, exponent(5), r);
  let y = exponent(6);
  y = madd(y, r, exponent(7));
  y = madd(y, r, exponent(8));
  y = madd(y, r, exponent(9));
  y = madd(y, r, exponent(10));
  y = madd(y, r, exponent(11));
  return madd(y, f32x4.mul(r, r), r);
}

/** e^x. */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  // Lanes that end at 0 are computed as exp(0) and masked: denormal results would cost a processor assist each.
  const visible = v128.not(f32x4.lt(x, exponent(0)));
  x = f32x4.pmin(v128.and(x, visible), exponent(1));
  const magic = exponent(3);
  const shifted = madd(x, exponent(2), magic);
  const whole = f32x4.sub(shifted, magic);
  let y = f32x4.add(restMinusOne(x, whole), exponent(12));
  // Times 2^n in two halves, so that overflow and denormals come out as they should.
  const n = i32x4.sub(shifted, magic);
  const half = i32x4.shr_s(n, 1);
  const one = exponent(12);
  y = f32x4.mul(y, i32x4.add(i32x4.shl(half, 23), one));
  y = f32x4.mul(y, i32x4.add(i32x4.shl(i32x4.sub(n, half), 23), one));
  return v128.and(y, visible);
}

/** e^x for x up to 0, and 0 where that is below the normal numbers: there is less to look after then, as softmax wants it. */
// @ts-ignore: decorator
@inline
export function expNegative(x: v128): v128 {
  // From there on the power below is a zero, and so is the result. pmax with the value first keeps its NaN.
  x = f32x4.pmax(x, exponent(13));
  const magic = exponent(3);
  const one = exponent(12);
  const shifted = madd(x, exponent(2), magic);
  const whole = f32x4.sub(shifted, magic);
  const y = f32x4.add(restMinusOne(x, whole), one);
  const power = i32x4.add(i32x4.shl(i32x4.sub(shifted, magic), 23), one);
  return f32x4.mul(y, power);
}

/** e^x - 1 for x up to 0, however near. */
// @ts-ignore: decorator
@inline
export function expMinusOne(x: v128): v128 {
  // pmax with the value first keeps its NaN; what is above 0 is for the caller to leave out.
  x = f32x4.pmin(f32x4.pmax(x, exponent(0)), exponent(1));
  const magic = exponent(3);
  const one = exponent(12);
  const shifted = madd(x, exponent(2), magic);
  const whole = f32x4.sub(shifted, magic);
  const y = restMinusOne(x, whole);
  // 2^n (1 + y) - 1 = 2^n y + (2^n - 1), and 2^n is 0 below the normal numbers.
  const n = i32x4.max_s(i32x4.sub(shifted, magic), i32x4.splat(-127));
  const power = i32x4.add(i32x4.shl(n, 23), one);
  return madd(y, power, f32x4.sub(power, one));
}

/** 1 / (1 + e^-x). */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const one = exponent(12);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

const TANH: usize = memory.data<f32>([
  9.0, // from here on tanh rounds to 1
  1.0,
  // Rational approximation x * p(x^2) / q(x^2) of Eigen (MathFunctionsImpl.h, MPL 2.0 numbers, minimax fit)
  -2.76076847742355e-16,
  2.00018790482477e-13,
  -8.60467152213735e-11,
  5.12229709037114e-8,
  1.48572235717979e-5,
  6.37261928875436e-4,
  4.89352455891786e-3,
  1.19825839466702e-6,
  1.18534705686654e-4,
  2.26843463243900e-3,
  4.89352518554385e-3
]);

// @ts-ignore: decorator
@inline
function hyperbolic(index: usize): v128 {
  return v128.load32_splat(TANH + (index << 2));
}

/** Hyperbolic tangent. */
// @ts-ignore: decorator
@inline
export function tanh(x: v128): v128 {
  const sign = i32x4.shl(i32x4.shr_u(x, 31), 31);
  const size = v128.xor(x, sign);
  const one = hyperbolic(1);
  const far = f32x4.ge(size, hyperbolic(0));
  const square = f32x4.mul(size, size);
  let p = hyperbolic(2);
  p = madd(p, square, hyperbolic(3));
  p = madd(p, square, hyperbolic(4));
  p = madd(p, square, hyperbolic(5));
  p = madd(p, square, hyperbolic(6));
  p = madd(p, square, hyperbolic(7));
  p = madd(p, square, hyperbolic(8));
  let q = hyperbolic(9);
  q = madd(q, square, hyperbolic(10));
  q = madd(q, square, hyperbolic(11));
  q = madd(q, square, hyperbolic(12));
  const near = f32x4.pmin(f32x4.div(f32x4.mul(size, p), q), one);
  return v128.or(v128.bitselect(one, near, far), sign);
}
