/**
 * gpu.js passes Math functions through to WGSL's, which are wrong at the ends: tanh(100) is NaN, tanh(1e-4) is off by
 * 2e-4 of its size, max(0, NaN) is 0 and exp(NaN) may be anything, so that a diverged model looks healthy
 * (all seen on Dawn). `x != x` does not find a NaN either; its bits do.
 */
const SAFE_FUNCTIONS: Record<string, string> = {
  exp: `fn safe_exp(x : f32) -> f32 {
  if (is_nan(x)) { return x; }
  return exp(x);
}`,
  max: `fn safe_max(a : f32, b : f32) -> f32 {
  if (is_nan(a)) { return a; }
  if (is_nan(b)) { return b; }
  return max(a, b);
}`,
  // Below 0.1 the series to x^7 is exact in float32; from 9.02 on tanh rounds to 1.
  tanh: `fn safe_tanh(x : f32) -> f32 {
  if (is_nan(x)) { return x; }
  if (abs(x) < 0.1) {
    let s = x * x;
    return x * (1.0 + s * (-0.33333334 + s * (0.13333334 + s * -0.053968254)));
  }
  return tanh(clamp(x, -9.02, 9.02));
}`
};

const IS_NAN = `fn is_nan(x : f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}`;

/** The shader with its calls of unsafe WGSL functions renamed to safe ones, which are put in front. */
export function withSafeMath(shader: string): string {
  const used = Object.keys(SAFE_FUNCTIONS).filter(name => callOf(name).test(shader));
  if (used.length === 0) return shader;
  const renamed = used.reduce(
    (text, name) => text.replaceAll(callOf(name), `safe_${name}(`),
    shader
  );
  return [IS_NAN, ...used.map(name => SAFE_FUNCTIONS[name]), renamed].join('\n');
}

function callOf(name: string): RegExp {
  return new RegExp(`\\b${name}\\(`, 'g');
}
