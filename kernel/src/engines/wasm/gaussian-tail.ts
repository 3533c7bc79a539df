/**
 * The part of the standard normal distribution above `x`: `erfc(x / √2) / 2`, with the relative accuracy that gelu needs
 * far out, where `1 - erf` would be nothing but rounding.
 *
 * Up to 2.5 from the Taylor series of the integral (Marsaglia, Evaluating the Normal Distribution, 2004), beyond as a
 * continued fraction (Abramowitz and Stegun 26.2.14); both end when double precision sees no more change.
 */
export function gaussianTail(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const size = Math.abs(x);
  if (size >= NOTHING_LEFT) return x > 0 ? 0 : 1;
  const density = Math.exp(-0.5 * size * size) / Math.sqrt(2 * Math.PI);
  const tail = size < SERIES_ENDS ? 0.5 - density * series(size) : density * fraction(size);
  return x >= 0 ? tail : 1 - tail;
}

/** Where the series has lost two of its sixteen digits, and the fraction needs some dozens of terms. */
const SERIES_ENDS = 2.5;

/** From here on double precision has no number for the tail. */
const NOTHING_LEFT = 39;

/** `x + x³/3 + x⁵/(3·5) + …`. */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** `1/(x + 1/(x + 2/(x + 3/(x + …))))`, from the inside; 60 terms are enough for double precision from 2.5 on. */
function fraction(x: number): number {
  let below = x;
  for (let n = 60; n > 0; n--) below = x + n / below;
  return 1 / below;
}
