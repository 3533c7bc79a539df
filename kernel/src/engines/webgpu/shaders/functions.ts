/**
 * Functions of one number that are right at the ends. WGSL's own are not: tanh(100) may be NaN, max(0, NaN) is 0, exp is
 * good to some dozens of units in the last place only, and `x != x` finds no NaN, its bits do. Shaders call these by name;
 * `withFunctions` puts in front what is called.
 *
 * The exp family is that of the CPU engine (kernel/assembly/exponentials.ts).
 */
const FUNCTIONS: Record<string, string> = {
  is_nan: `fn is_nan(x : f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}`,
  // Written as constants these would not compile: WGSL has no literal for them.
  infinity: `var<private> infinity_bits : u32 = 0x7f800000u;
fn infinity() -> f32 { return bitcast<f32>(infinity_bits); }`,
  not_a_number: `var<private> nan_bits : u32 = 0x7fc00000u;
fn not_a_number() -> f32 { return bitcast<f32>(nan_bits); }`,
  with_sign: `fn with_sign(size : f32, sign : f32) -> f32 {
  return bitcast<f32>(bitcast<u32>(size) | (bitcast<u32>(sign) & 0x80000000u));
}`,
  // Cephes expf: exp(r) = 1 + r + r² · polynomial(r) for |r| <= ln(2) / 2.
  exp_of: `fn exp_of(x : f32) -> f32 {
  if (is_nan(x)) { return x; }
  if (x < -103.97) { return 0.0; }
  if (x > 88.73) { return infinity(); }
  let whole = round(x * 1.44269504088896341);
  var r = fma(whole, -0.693359375, x);
  r = fma(whole, 2.12194440e-4, r);
  var y = 1.9875691500e-4;
  y = fma(y, r, 1.3981999507e-3);
  y = fma(y, r, 8.3334519073e-3);
  y = fma(y, r, 4.1665795894e-2);
  y = fma(y, r, 1.6666665459e-1);
  y = fma(y, r, 5.0000001201e-1);
  y = fma(y, r * r, r) + 1.0;
  let n = i32(whole);
  let half = n >> 1u;
  return y * bitcast<f32>((half + 127) << 23u) * bitcast<f32>((n - half + 127) << 23u);
}`,
  // Below 0.35 the series to x⁹ leaves 1e-9 of it; beyond, the subtraction costs two bits.
  expm1_of: `fn expm1_of(x : f32) -> f32 {
  if (abs(x) > 0.35) { return exp_of(x) - 1.0; }
  var y = 1.0 + x / 9.0;
  y = 1.0 + y * x / 8.0;
  y = 1.0 + y * x / 7.0;
  y = 1.0 + y * x / 6.0;
  y = 1.0 + y * x / 5.0;
  y = 1.0 + y * x / 4.0;
  y = 1.0 + y * x / 3.0;
  y = 1.0 + y * x / 2.0;
  return x * y;
}`,
  // With s = (m - 1) / (m + 1): log(m) = 2 (s + s³/3 + s⁵/5 + …), |s| <= 0.172.
  log_of: `fn log_of(x : f32) -> f32 {
  if (is_nan(x)) { return x; }
  if (x < 0.0) { return not_a_number(); }
  if (x == 0.0) { return -infinity(); }
  if (x > 3.4028234e38) { return x; }
  var value = x;
  var exponent = 0;
  if (value < 1.17549435e-38) {
    value *= 8388608.0;
    exponent = -23;
  }
  let bits = bitcast<u32>(value);
  exponent += i32(bits >> 23u) - 127;
  var m = bitcast<f32>((bits & 0x7fffffu) | 0x3f800000u);
  if (m > 1.41421356) {
    m *= 0.5;
    exponent += 1;
  }
  let s = (m - 1.0) / (m + 1.0);
  let q = s * s;
  let tail = 0.333333333 + q * (0.2 + q * (0.142857143 + q * (0.111111111 + q * 0.0909090909)));
  let near = 2.0 * fma(s * q, tail, s);
  let n = f32(exponent);
  return fma(n, 0.693359375, fma(n, -2.12194440e-4, near));
}`,
  // For 0 <= u <= 1, by the same series with s = u / (2 + u) <= 1/3.
  log1p_of: `fn log1p_of(u : f32) -> f32 {
  let s = u / (2.0 + u);
  let q = s * s;
  var y = 0.0666666667;
  y = fma(y, q, 0.0769230769);
  y = fma(y, q, 0.0909090909);
  y = fma(y, q, 0.111111111);
  y = fma(y, q, 0.142857143);
  y = fma(y, q, 0.2);
  y = fma(y, q, 0.333333333);
  return 2.0 * fma(s * q, y, s);
}`,
  sigmoid_of: `fn sigmoid_of(x : f32) -> f32 {
  return 1.0 / (1.0 + exp_of(-x));
}`,
  // Rational approximation x · p(x²) / q(x²) of Eigen (MathFunctionsImpl.h); from 9 on tanh rounds to 1.
  tanh_of: `fn tanh_of(x : f32) -> f32 {
  if (is_nan(x)) { return x; }
  let size = abs(x);
  if (size >= 9.0) { return with_sign(1.0, x); }
  if (size < 1e-4) { return x; }
  let s = size * size;
  var p = -2.76076847742355e-16;
  p = fma(p, s, 2.00018790482477e-13);
  p = fma(p, s, -8.60467152213735e-11);
  p = fma(p, s, 5.12229709037114e-8);
  p = fma(p, s, 1.48572235717979e-5);
  p = fma(p, s, 6.37261928875436e-4);
  p = fma(p, s, 4.89352455891786e-3);
  var q = 1.19825839466702e-6;
  q = fma(q, s, 1.18534705686654e-4);
  q = fma(q, s, 2.26843463243900e-3);
  q = fma(q, s, 4.89352518554385e-3);
  return with_sign(min(size * p / q, 1.0), x);
}`,
  // In halves: the device may flush what is below 1.2e-38 to 0 on the way.
  silu_of: `fn silu_of(x : f32) -> f32 {
  if (x > -20.0) { return x * sigmoid_of(x); }
  let half = exp_of(0.5 * x);
  return x * half * half;
}`,
  // erfc(x / √2) / 2, the part of the normal distribution above x, times a factor: Numerical Recipes' Chebyshev fit (erfcc, 1.2e-7), its
  // x² taken apart, as rounding it would cost the far tail its digits.
  tail_of: `fn tail_of(x : f32, factor : f32) -> f32 {
  if (is_nan(x)) { return x; }
  let size = abs(x);
  if (size > 14.5) { return factor * select(1.0, 0.0, x > 0.0); }
  let t = 1.0 / (1.0 + 0.35355339 * size);
  var y = 0.17087277;
  y = fma(y, t, -0.82215223);
  y = fma(y, t, 1.48851587);
  y = fma(y, t, -1.13520398);
  y = fma(y, t, 0.27886807);
  y = fma(y, t, -0.18628806);
  y = fma(y, t, 0.09678418);
  y = fma(y, t, 0.37409196);
  y = fma(y, t, 1.00002368);
  y = fma(y, t, -1.26551223);
  let high = bitcast<f32>(bitcast<u32>(size) & 0xfffff000u);
  let low = (size - high) * (size + high);
  let tail = exp_of(-0.5 * high * high) * factor * 0.5 * t * exp_of(y - 0.5 * low);
  return select(factor - tail, tail, x >= 0.0);
}`,
  max_of: `fn max_of(a : f32, b : f32) -> f32 {
  if (is_nan(a)) { return a; }
  if (is_nan(b)) { return b; }
  return max(a, b);
}`,
  min_of: `fn min_of(a : f32, b : f32) -> f32 {
  if (is_nan(a)) { return a; }
  if (is_nan(b)) { return b; }
  return min(a, b);
}`,
  // As JavaScript's and NumPy's: 1 to any power is 1, and a negative base takes whole powers only.
  pow_of: `fn pow_of(a : f32, b : f32) -> f32 {
  if (b == 0.0 || a == 1.0) { return 1.0; }
  if (is_nan(a)) { return a; }
  if (is_nan(b)) { return b; }
  let size = abs(a);
  if (size == 1.0 && abs(b) > 3.4028234e38) { return 1.0; }
  let whole = floor(b) == b;
  if (a < 0.0 && !whole) { return not_a_number(); }
  let odd = whole && abs(b) < 16777216.0 && (i32(b) & 1) == 1;
  var y = exp_of(b * log_of(size));
  if (b == 1.0) { y = size; }
  if (b == 2.0) { y = size * size; }
  return select(y, -y, odd && bitcast<u32>(a) >= 0x80000000u);
}`
};

/** A shader with the functions it calls, and those that they call, in front. */
export function withFunctions(code: string): string {
  const needed = new Set<string>();
  const look = (text: string): void => {
    for (const [name, definition] of Object.entries(FUNCTIONS)) {
      if (needed.has(name) || !new RegExp(`\\b${name}\\(`).test(text)) continue;
      needed.add(name);
      look(definition);
    }
  };
  look(code);
  const used = Object.entries(FUNCTIONS).filter(([name]) => needed.has(name));
  return [...used.map(([, definition]) => definition), code].join('\n');
}
