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
export type FusedActivation = 'linear' | 'relu' | 'sigmoid' | 'softmax' | 'tanh';

/** Functions of one element. The activations are Keras's with its defaults: slope 0.2, alpha 1, gelu by erf. */
export type UnaryOp =
  | 'abs'
  | 'elu'
  | 'exp'
  | 'gelu'
  | 'hardSigmoid'
  | 'leakyRelu'
  | 'log'
  | 'neg'
  | 'relu'
  | 'relu6'
  | 'selu'
  | 'sigmoid'
  | 'sign'
  | 'silu'
  | 'softplus'
  | 'softsign'
  | 'sqrt'
  | 'square'
  | 'tanh';

export type BinaryOp = 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'maximum' | 'minimum';

export type CompareOp = 'equal' | 'notEqual' | 'greater' | 'greaterEqual' | 'less' | 'lessEqual';

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
  /** Each matrix of `a` is stored as `[k, m]`. */
  transposeA?: boolean;
  /** Each matrix of `b` is stored as `[n, k]`. */
  transposeB?: boolean;
}

/** `y[rows, units] = activation(x[rows, inputs] · kernel[inputs, units] + bias[units])`, one matrix product. */
export interface DenseCall {
  x: BufferId;
  kernel: BufferId;
  bias: BufferId | null;
  rows: number;
  inputs: number;
  units: number;
  activation: FusedActivation;
}

/**
 * What every recurrent loop over all timesteps is given; `x` is `[batch, timesteps, features]`. Weights are
 * `kernel [features, gates · units]`, `recurrentKernel [units, gates · units]` with the gates side by side in Keras's
 * order. All loops handle masks, directions and states alike:
 *
 * - `initialStates` are `[batch, units]` each, or zeros where it is null;
 * - where `mask` (bool `[batch, timesteps]`) is false, the states stay as they are and the output is given once more;
 * - `goBackwards` reads x from its last timestep to its first; the outputs are in the order of reading.
 */
export interface RecurrentCall {
  x: BufferId;
  kernel: BufferId;
  recurrentKernel: BufferId;
  bias: BufferId | null;
  initialStates: readonly BufferId[] | null;
  mask: BufferId | null;
  batch: number;
  timesteps: number;
  features: number;
  units: number;
  /** Of the new state (Keras: `activation`). */
  activation: FusedActivation;
  /** The output is `[batch, timesteps, units]`; otherwise `[batch, units]`, the last step. */
  returnSequences: boolean;
  goBackwards: boolean;
  /** With `returnSequences`: gives zeros where the mask is false instead of the state. */
  zeroOutputForMask: boolean;
  /** Keeps what the gradient needs. */
  keep: boolean;
}

/** Keras `SimpleRNN`: `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)`; one gate, bias `[units]`. */
export type SimpleRnnCall = RecurrentCall;

/** Keras `LSTM`: gates i, f, c, o, bias `[4 · units]`, states h and c. `softmax` is not fused here. */
export interface LstmCall extends RecurrentCall {
  recurrentActivation: FusedActivation;
}

/**
 * Keras `GRU`: gates z, r, h; `h_t = z · h_{t-1} + (1 - z) · hh`. With `resetAfter` bias is `[2, 3 · units]` (input, then
 * recurrent) and `hh = activation(x_h + r · (h · U_h + b_h))`; without, bias is `[3 · units]` and
 * `hh = activation(x_h + (r · h) · U_h)`. `softmax` is not fused here.
 */
export interface GruCall extends RecurrentCall {
  recurrentActivation: FusedActivation;
  resetAfter: boolean;
}

/** What a recurrent loop gives. */
export interface RecurrentResult {
  output: BufferId;
  /** The states after the last step, `[batch, units]` each: h, and c of an LSTM. */
  states: BufferId[];
  /** With `keep`: buffers for the gradient call, whose layout is the engine's own. */
  kept: BufferId[];
}

/** The gradient of a recurrent loop, for the call and the result it is of. */
export interface RecurrentGradientCall<Call extends RecurrentCall> {
  call: Call;
  result: RecurrentResult;
  /** Of the output and of each last state; null counts as zeros. */
  outputGradient: BufferId | null;
  stateGradients: readonly (BufferId | null)[];
  /** False saves the products for x. */
  needsX: boolean;
}

/** Gradients of a recurrent loop's inputs; null where there was no such input, or x was not asked for. */
export interface RecurrentGradients {
  x: BufferId | null;
  kernel: BufferId;
  recurrentKernel: BufferId;
  bias: BufferId | null;
  /** One for each initial state that was given. */
  initialStates: BufferId[];
}

/** One step of Adam (Kingma and Ba, 2015) as Keras computes it: `variable - alpha · m / (sqrt(v) + epsilon)`. */
export interface AdamCall {
  variable: BufferId;
  gradient: BufferId;
  /** Moving averages of the gradient and of its square. */
  m: BufferId;
  v: BufferId;
  size: number;
  /** `learningRate · sqrt(1 - beta2^t) / (1 - beta1^t)`. */
  alpha: number;
  beta1: number;
  beta2: number;
  epsilon: number;
}

/** An array that a user's kernel reads, with up to three sizes, innermost first. */
export interface UserArray {
  id: BufferId;
  sizes: readonly number[];
  /** A list of constants, which every element of the result may read from. */
  isTable?: boolean;
}

/** A function that a user's kernel calls, in gpu.js's JavaScript: of numbers, gives a number. */
export interface UserFunction {
  source: string;
  parameters: number;
}

/** One run of a kernel the user wrote: a function in gpu.js's JavaScript, called once for each element of the result. */
export interface UserKernelCall {
  /** For errors. */
  name: string;
  /** Its parameters are the arrays, then the integers. */
  text: string;
  functions: readonly UserFunction[];
  arrays: readonly UserArray[];
  integers: readonly number[];
  /** Sizes of the result, innermost first; one to three of them, as `this.thread` counts. */
  output: readonly number[];
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
  simpleRnn(call: SimpleRnnCall): RecurrentResult;
  simpleRnnGradient(call: RecurrentGradientCall<SimpleRnnCall>): RecurrentGradients;
  lstm(call: LstmCall): RecurrentResult;
  lstmGradient(call: RecurrentGradientCall<LstmCall>): RecurrentGradients;
  gru(call: GruCall): RecurrentResult;
  gruGradient(call: RecurrentGradientCall<GruCall>): RecurrentGradients;
  unary(op: UnaryOp, x: BufferId, size: number): BufferId;
  /** `dy · op'(x)`, element by element; `y` is `op(x)`. At a kink the derivative is Keras's (relu'(0) = 0). */
  unaryGradient(op: UnaryOp, x: BufferId, y: BufferId, dy: BufferId, size: number): BufferId;
  /** `out[shape] = op(a, b)`, both read through strides over the result's shape. */
  binary(op: BinaryOp, a: StridedOperand, b: StridedOperand, shape: readonly number[]): BufferId;
  /** As `binary`, of two operands of one dtype (any); gives bool. NaN equals nothing. */
  compare(op: CompareOp, a: StridedOperand, b: StridedOperand, shape: readonly number[]): BufferId;
  /** `condition ? a : b`, all read through strides; the condition is bool, `a` and `b` are of one dtype, which it gives. */
  where(
    condition: StridedOperand,
    a: StridedOperand,
    b: StridedOperand,
    shape: readonly number[]
  ): BufferId;
  /** Softmax of each of `rows` rows of `columns` elements. */
  softmax(x: BufferId, rows: number, columns: number): BufferId;
  /** `y · (dy - sum(dy · y))` for each row; `y` is the softmax. */
  softmaxGradient(y: BufferId, dy: BufferId, rows: number, columns: number): BufferId;
  /** Reduces the middle axis of `[outer, axis, inner]`. NaN in gives NaN out, for `max` and `min` too. */
  reduce(op: ReduceOp, x: BufferId, outer: number, axis: number, inner: number): BufferId;
  /** Where the largest element of the middle axis stands, int32: the first of equal ones, or the first NaN. */
  argMax(x: BufferId, outer: number, axis: number, inner: number): BufferId;
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
  /** The gradient of `gatherStrided`: `size` zeros, to which each element of `dy` is added where it was read. */
  scatterStrided(
    dy: BufferId,
    shape: readonly number[],
    strides: readonly number[],
    offset: number,
    size: number
  ): BufferId;
  /** Rows of `table [rows, width]` by `count` int32 ids, all within 0 to rows - 1. */
  gatherRows(table: BufferId, ids: BufferId, count: number, width: number): BufferId;
  /** The gradient of `gatherRows`: `[rows, width]` zeros, to which each row of `dy` is added at its id. */
  scatterRows(dy: BufferId, ids: BufferId, count: number, rows: number, width: number): BufferId;
  /** Each of `outer` rows of the first part, then of the second, and so on; all of one dtype, at least one part. */
  concat(parts: readonly ConcatPart[], outer: number): BufferId;
  /** To another dtype: float to int truncates toward zero, anything to bool is `!= 0`. */
  cast(x: BufferId, size: number, to: DType): BufferId;
  /** Float32 arrays to a float32 result, by gpu.js. */
  userKernel(call: UserKernelCall): BufferId;
  /** New values, one buffer each. */
  adam(call: AdamCall): { variable: BufferId; m: BufferId; v: BufferId };
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
