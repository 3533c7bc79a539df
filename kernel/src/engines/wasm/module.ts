import type { CompareOp, FusedActivation, UnaryOp } from '../engine.js';
import { platform } from '../platform.js';
import type { WasmFunctions } from './functions.js';

export type { WasmFunctions } from './functions.js';

/** The null pointer: no bias, no initial state, no mask. */
export const NONE = 0;

/** Codes shared with kernel/assembly/elementwise.ts. */
export const ACTIVATION_CODES: Record<FusedActivation, number> = {
  linear: 0,
  relu: 1,
  sigmoid: 2,
  tanh: 3,
  softmax: 4
};

/** Codes shared with kernel/assembly/elementwise.ts. */
export const UNARY_CODES: Record<UnaryOp, number> = {
  relu: 1,
  sigmoid: 2,
  tanh: 3,
  exp: 5,
  abs: 6,
  neg: 7,
  sqrt: 8,
  square: 9,
  log: 10,
  elu: 11,
  selu: 12,
  gelu: 13,
  softplus: 14,
  silu: 15,
  leakyRelu: 16,
  relu6: 17,
  hardSigmoid: 18,
  softsign: 19,
  sign: 20
};

/** Codes shared with kernel/assembly/binary.ts; powers are left to JavaScript. */
export const BINARY_CODES = {
  add: 0,
  sub: 1,
  mul: 2,
  div: 3,
  maximum: 4,
  minimum: 5
} as const;

/** Codes shared with kernel/assembly/compare.ts, of float32; those of int32 are the same and `COMPARE_INTEGERS`. */
export const COMPARE_CODES: Record<CompareOp, number> = {
  equal: 0,
  notEqual: 1,
  greater: 2,
  greaterEqual: 3,
  less: 4,
  lessEqual: 5
};

export const COMPARE_INTEGERS = 6;

/**
 * `relaxed` fuses multiply and add where the processor can: 1.3 times faster products (measured), other last bits.
 * `plain` is the same source without.
 */
export type WasmVariant = 'plain' | 'relaxed';

/** The fastest variant this JavaScript engine takes. */
export function chooseVariant(): WasmVariant {
  const relaxed = platform().readWasm('relaxed');
  if (WebAssembly.validate(relaxed)) return 'relaxed';
  platform().enableRelaxedSimd();
  return WebAssembly.validate(relaxed) ? 'relaxed' : 'plain';
}

/** Compiles a variant (under 7 ms). */
export function compile(variant: WasmVariant): WebAssembly.Module {
  return new WebAssembly.Module(platform().readWasm(variant));
}

/** What a module imports. */
export interface WasmImports {
  env: {
    memory: WebAssembly.Memory;
    /** Rows of a tile of the matrix product at most; kernel/assembly/generate-tiles.mjs says why. */
    tileRows: 4 | 6;
  };
}

export function importsOf(memory: WebAssembly.Memory): WasmImports {
  return { env: { memory, tileRows: platform().keepsVectorOrder ? 6 : 4 } };
}

/** Links a compiled variant. */
export function instantiate(module: WebAssembly.Module, imports: WasmImports): WasmFunctions {
  const instance = new WebAssembly.Instance(module, { ...imports });
  return instance.exports as unknown as WasmFunctions;
}
