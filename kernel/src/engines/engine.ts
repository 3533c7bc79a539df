/**
 * What an engine is: memory for elements plus the operations on it, addressed by buffer id and plain values, so that
 * an engine could live in another thread. What it is not: it knows no shapes beyond the sizes it is given, no layers,
 * no names, and it checks nothing that `ops/` has checked already.
 *
 * Every operation returns the id of a new buffer at once; only `read` waits.
 */
import type { DType, ElementArray } from '../tensor/dtype.js';
import type { DeviceName } from '../tensor/handle.js';

/** Names one array of elements in an engine's memory. */
export type BufferId = number;

/** Keras's activation names that a Dense or recurrent loop can fuse. `linear` is the identity. */
export type ActivationName = 'linear' | 'relu' | 'sigmoid' | 'softmax' | 'tanh';

export type UnaryOp =
  'abs' | 'exp' | 'log' | 'neg' | 'relu' | 'sigmoid' | 'sqrt' | 'square' | 'tanh';

export type BinaryOp = 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'maximum' | 'minimum';

export type ReduceOp = 'sum' | 'mean' | 'max' | 'min';

/** `c[i, m, n] = a[i, m, k] · b[i, k, n]` for `batch` row-major float32 matrices; a stride of 0 reuses one matrix. */
export interface MatMulCall {
  a: BufferId;
  b: BufferId;
  batch: number;
  m: number;
  k: number;
  n: number;
  /** Elements from one matrix of `a` to the next: `m * k`, or 0 when all batches share it. */
  aBatchStride: number;
  bBatchStride: number;
}

/** `y[rows, units] = activation(x[rows, inputs] · kernel[inputs, units] + bias[units])`, one matrix product. */
export interface DenseCall {
  x: BufferId;
  kernel: BufferId;
  bias: BufferId | null;
  rows: number;
  inputs: number;
  units: number;
  activation: ActivationName;
}

/**
 * Keras `SimpleRNN` over all timesteps in one call: `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)`,
 * `x` is `[batch, timesteps, features]`, `h_0` is `initialState` or zeros.
 * The result is `[batch, timesteps, units]`, or `[batch, units]` (the last step) without `returnSequences`.
 */
export interface SimpleRnnCall {
  x: BufferId;
  kernel: BufferId;
  recurrentKernel: BufferId;
  bias: BufferId | null;
  initialState: BufferId | null;
  /** bool `[batch, timesteps]`: where it is false, the state stays as it is and is given once more. */
  mask: BufferId | null;
  batch: number;
  timesteps: number;
  features: number;
  units: number;
  activation: ActivationName;
  returnSequences: boolean;
  /** Reads x from its last timestep to its first; the result is in the order of reading. */
  goBackwards: boolean;
  /** With `returnSequences`: gives zeros where the mask is false instead of the state. */
  zeroOutputForMask: boolean;
}

/** Rows of `inner` elements each that `concat` joins with the rows of the other parts. */
export interface ConcatPart {
  id: BufferId;
  inner: number;
}

/** A buffer read through strides, in elements; stride 0 repeats (broadcasting). */
export interface StridedOperand {
  id: BufferId;
  strides: readonly number[];
}

/** One engine call by name with the sizes that tell its cost, as `onCall` reports it. */
export interface EngineCall {
  op: keyof EngineOps;
  /** For `matMul` and `dense`: rows, inner, columns; otherwise the sizes of the call. */
  sizes: readonly number[];
}

/** Operations; `float32` in and out unless said otherwise. */
export interface EngineOps {
  matMul(call: MatMulCall): BufferId;
  dense(call: DenseCall): BufferId;
  simpleRnn(call: SimpleRnnCall): BufferId;
  unary(op: UnaryOp, x: BufferId, size: number): BufferId;
  /** `out[shape] = op(a, b)`, both read through strides over the result's shape. */
  binary(op: BinaryOp, a: StridedOperand, b: StridedOperand, shape: readonly number[]): BufferId;
  /** Softmax of each of `rows` rows of `columns` elements. */
  softmax(x: BufferId, rows: number, columns: number): BufferId;
  /** Reduces the middle axis of `[outer, axis, inner]`. NaN in gives NaN out, for `max` and `min` too. */
  reduce(op: ReduceOp, x: BufferId, outer: number, axis: number, inner: number): BufferId;
  /**
   * A contiguous copy of `shape` elements read from `offset` through `strides`; any dtype. Slice, transpose, repeat, and
   * with negative strides flip.
   */
  gatherStrided(
    x: BufferId,
    shape: readonly number[],
    strides: readonly number[],
    offset: number
  ): BufferId;
  /** Each of `outer` rows of the first part, then of the second, and so on; all of one dtype, at least one part. */
  concat(parts: readonly ConcatPart[], outer: number): BufferId;
  /** To another dtype: float to int truncates toward zero, anything to bool is `!= 0`. */
  cast(x: BufferId, size: number, to: DType): BufferId;
}

export interface Engine extends EngineOps {
  readonly device: DeviceName;
  /** For a person: engine, instruction set or adapter, threads. */
  readonly description: string;
  /** Copies elements in; their JavaScript type says the dtype. */
  write(elements: ElementArray): BufferId;
  /** An owned copy of the elements as they are at the call. */
  read(id: BufferId): Promise<ElementArray>;
  /** The live elements for one synchronous use, where that needs no wait; otherwise undefined. */
  peek(id: BufferId): ElementArray | undefined;
  free(id: BufferId): void;
  /** Buffers alive and their bytes. */
  memory(): { buffers: number; bytes: number };
  /** Called once per operation, before it runs. Replaceable at any time; null reports to nobody. */
  onCall: ((call: EngineCall) => void) | null;
}
