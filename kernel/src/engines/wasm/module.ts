import type { ActivationName, UnaryOp } from '../engine.js';
import { platform } from '../platform.js';

/** What kernel/assembly/index.ts exports. Pointers and strides are bytes; nothing in there allocates. */
export interface WasmFunctions {
  dense(
    x: number,
    packedKernel: number,
    bias: number,
    out: number,
    rows: number,
    inputs: number,
    units: number,
    activation: number,
    scratch: number
  ): void;
  denseScratch(units: number): number;
  elementwise(op: number, x: number, out: number, count: number): void;
  pack(b: number, rows: number, columns: number, packed: number): void;
  simpleRnn(
    x: number,
    mask: number,
    packedKernel: number,
    packedRecurrentKernel: number,
    bias: number,
    initialState: number,
    out: number,
    batch: number,
    timesteps: number,
    features: number,
    units: number,
    activation: number,
    returnSequences: boolean,
    goBackwards: boolean,
    zeroOutputForMask: boolean,
    scratch: number
  ): void;
  simpleRnnScratch(batch: number, timesteps: number, units: number): number;
  softmaxRows(x: number, out: number, rows: number, columns: number, stride: number): void;
}

/** The null pointer: no bias, no initial state, no mask. */
export const NONE = 0;

/** Codes shared with kernel/assembly/elementwise.ts. */
export const ACTIVATION_CODES: Record<ActivationName, number> = {
  linear: 0,
  relu: 1,
  sigmoid: 2,
  tanh: 3,
  softmax: 4
};

/** Logarithms are left to JavaScript. */
export const UNARY_CODES: Record<Exclude<UnaryOp, 'log'>, number> = {
  relu: 1,
  sigmoid: 2,
  tanh: 3,
  exp: 5,
  abs: 6,
  neg: 7,
  sqrt: 8,
  square: 9
};

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

/** Compiles and links a variant (under 7 ms) to a memory. */
export function instantiate(variant: WasmVariant, memory: WebAssembly.Memory): WasmFunctions {
  const module = new WebAssembly.Module(platform().readWasm(variant));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return instance.exports as unknown as WasmFunctions;
}
