import type { UserFunction } from '../../engines/engine.js';

/**
 * Math for all engines alike. gpu.js translates most functions by their own names; what it lacks, or calls an integer
 * where JavaScript has a number (`Math.floor`, whose results then overflow at 2^31), is a helper function in its subset.
 */

/** Functions that gpu.js and all of its engines have, with how many arguments. */
export const TRANSLATED: Record<string, number> = {
  ...{ abs: 1, sqrt: 1, trunc: 1, exp: 1, expm1: 1, log: 1, log1p: 1, log2: 1, log10: 1, cbrt: 1 },
  ...{ sin: 1, cos: 1, tan: 1, asin: 1, acos: 1, atan: 1, atan2: 2, tanh: 1, pow: 2 }
};

/** One of our own functions; those it calls come first. */
interface OwnFunction {
  text: string;
  /** Default 1. */
  parameters?: number;
  calls?: readonly string[];
}

/** Own functions by the name under which a kernel calls them. */
const OWN: Record<string, OwnFunction> = {
  floorOf: {
    text: 'function floorOf(x) { const t = Math.trunc(x); if (t > x) { return t - 1; } return t; }'
  },
  ceilOf: {
    text: 'function ceilOf(x) { const t = Math.trunc(x); if (t < x) { return t + 1; } return t; }'
  },
  roundOf: {
    text: 'function roundOf(x) { const t = floorOf(x); if (x - t >= 0.5) { return t + 1; } return t; }',
    calls: ['floorOf']
  },
  signOf: {
    text: 'function signOf(x) { if (x > 0) { return 1; } if (x < 0) { return -1; } return x; }'
  },
  sinhOf: {
    text: `function sinhOf(x) {
  const e = Math.expm1(Math.abs(x));
  const y = e > 1e30 ? e * 0.5 : (e + e / (e + 1)) * 0.5;
  if (x < 0) { return -y; }
  return y;
}`
  },
  coshOf: {
    text: 'function coshOf(x) { const e = Math.exp(Math.abs(x) - 0.6931471805599453); return e + 0.25 / e; }'
  },
  asinhOf: {
    text: `function asinhOf(x) {
  const a = Math.abs(x);
  const y = a > 1e9 ? Math.log(a) + 0.6931471805599453 : Math.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
  if (x < 0) { return -y; }
  return y;
}`
  },
  acoshOf: {
    text: `function acoshOf(x) {
  if (x > 1e9) { return Math.log(x) + 0.6931471805599453; }
  const d = x - 1;
  return Math.log1p(d + Math.sqrt(d * (x + 1)));
}`
  },
  atanhOf: {
    text: `function atanhOf(x) {
  const a = Math.abs(x);
  const y = 0.5 * Math.log1p(2 * a / (1 - a));
  if (x < 0) { return -y; }
  return y;
}`
  },
  hypotOf: {
    parameters: 2,
    text: `function hypotOf(a, b) {
  const most = Math.max(Math.abs(a), Math.abs(b));
  if (most === 0 || most === Infinity) { return most; }
  const p = a / most;
  const q = b / most;
  return most * Math.sqrt(p * p + q * q);
}`
  },
  // The GPU's versions of these three look at bits: WGSL's x != x finds no NaN (engines/webgpu/gpujs/safe-math.ts).
  isNanOf: { text: 'function isNanOf(x) { if (x === x) { return 0; } return 1; }' },
  isFiniteOf: {
    text: 'function isFiniteOf(x) { if (Math.abs(x) < Infinity) { return 1; } return 0; }'
  },
  nanOf: { text: 'function nanOf(x) { return (Infinity - Infinity) * x; }' },
  /** An index within an array of n elements. */
  indexOf: {
    parameters: 2,
    text: 'function indexOf(i, n) { return Math.max(0, Math.min(n - 1, Math.trunc(i))); }'
  },
  wrapOf: {
    parameters: 2,
    text: 'function wrapOf(i, n) { return i - n * floorOf(i / n); }',
    calls: ['floorOf']
  }
};

/** Math functions that are own functions here. */
export const OWN_MATH: Record<string, { name: string; arguments: number }> = Object.fromEntries(
  [
    ...['floor', 'ceil', 'round', 'sign', 'sinh', 'cosh', 'asinh', 'acosh', 'atanh'].map(
      name => [name, 1] as const
    ),
    ['hypot', 2] as const
  ].map(([name, count]) => [name, { name: `${name}Of`, arguments: count }])
);

/** Own functions and those they call, each once, callees first. */
export function ownFunctions(names: Iterable<string>): UserFunction[] {
  const found = new Map<string, UserFunction>();
  const add = (name: string): void => {
    const own = OWN[name];
    if (!own || found.has(name)) return;
    own.calls?.forEach(add);
    found.set(name, { source: own.text, parameters: own.parameters ?? 1 });
  };
  for (const name of names) add(name);
  return [...found.values()];
}
