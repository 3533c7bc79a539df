/**
 * gpu.js passes Math functions through to WGSL's, which are wrong at the ends: tanh(100) is NaN, tanh(1e-4) is off by
 * 2e-4 of its size, max(0, NaN) is 0 and exp(NaN) may be anything, so that a diverged model looks healthy
 * (all seen on Dawn). Its `Infinity` is the largest float32, and `x !== x` finds no NaN. The calls of such functions are
 * renamed to those of our own shaders (shaders/functions.ts).
 */
import { withFunctions } from '../shaders/functions.js';

/** What gpu.js calls, and what is called instead. */
const SAFE_NAMES: Record<string, string> = {
  exp: 'exp_of',
  log: 'log_of',
  max: 'max_of',
  min: 'min_of',
  pow: 'pow_of',
  tanh: 'tanh_of',
  // Functions that gpu.js writes for what WGSL lacks: 1 - exp and log of 1 + x lose all digits near 0.
  expm1: 'expm1_of',
  log1p: 'log1p_from',
  log2: 'log2_from',
  log10: 'log10_from',
  // Functions of ops/user-kernel/math.ts that look for what is no number.
  fn_isNanOf: 'is_nan_number',
  fn_isFiniteOf: 'is_finite_number',
  fn_nanOf: 'nan_from'
};

/** Own functions that only translated shaders need. */
const OWN: Record<string, string> = {
  log1p_from: `fn log1p_from(x : f32) -> f32 {
  if (x >= -0.5 && x <= 1.0) { return log1p_of(x); }
  return log_of(1.0 + x);
}`,
  log2_from: `fn log2_from(x : f32) -> f32 {
  return log_of(x) * 1.44269504088896341;
}`,
  log10_from: `fn log10_from(x : f32) -> f32 {
  return log_of(x) * 0.434294481903251828;
}`,
  is_nan_number: `fn is_nan_number(x : f32) -> f32 {
  return select(0.0, 1.0, is_nan(x));
}`,
  is_finite_number: `fn is_finite_number(x : f32) -> f32 {
  return select(0.0, 1.0, (bitcast<u32>(x) & 0x7fffffffu) < 0x7f800000u);
}`,
  nan_from: `fn nan_from(x : f32) -> f32 {
  return not_a_number();
}`
};

/** gpu.js's WGSL for a literal beyond float32. */
const LARGEST = /0x1\.fffffep\+127/g;

/** The shader with its calls of unsafe WGSL functions renamed to safe ones, which are put in front. */
export function withSafeMath(shader: string): string {
  let code = shader.replace(LARGEST, 'infinity()');
  for (const [unsafe, safe] of Object.entries(SAFE_NAMES)) {
    code = code.replaceAll(callOf(unsafe), `${safe}(`);
  }
  const own = Object.keys(OWN).filter(name => callOf(name).test(code));
  return withFunctions([...own.map(name => OWN[name]), code].join('\n'));
}

/** Calls of a function, not where it is defined. */
function callOf(name: string): RegExp {
  return new RegExp(`(?<!fn )\\b${name}\\(`, 'g');
}
