/** The walk back through time that SimpleRNN, LSTM and GRU share, and what it means for x and for the weights. */
import type { RecurrentCall, RecurrentGradientCall, RecurrentGradients } from '../engine.js';
import type { WasmBuffer } from './buffers.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { NONE } from './module.js';
import { packedBytes } from './packed-weights.js';
import { product, transposedProduct } from './products.js';
import { reduceMiddle } from './reduce.js';
import { timeMajor, timeMajorMask, timestepRead } from './time-major.js';

/** One timestep of a recurrence backwards. */
export interface BackwardsCell {
  /**
   * From the gradients `d` of the states after timestep `t`: those of its sums into `dz`, and into `before` the ones of the
   * states before, as far as they do not go through the product with the recurrent weights.
   */
  step(t: number, d: readonly number[], before: readonly number[], dz: number): void;
  /** Adds the gradient that does go through that product to `before`; `dz` is zero where `mask` is. */
  throughProduct(t: number, before: number, dz: number, mask: number): void;
  /**
   * From the gradients of all sums, `dz [timesteps, batch, gates · units]` and once more packed, those of the recurrent
   * weights and of the bias.
   */
  finish(dz: number, packedDz: number, recurrentKernel: number, bias: Float32Array | null): void;
}

/** Sizes that differ between the recurrences. */
export interface RecurrentSizes {
  /** Of the sums of one timestep and sample: `gates · units`. */
  width: number;
  states: 1 | 2;
  /** Elements of the bias. */
  bias: number;
}

/** The gradients of all inputs of a recurrent loop. */
export function recurrentGradients(
  job: Job,
  gradient: RecurrentGradientCall<RecurrentCall>,
  sizes: RecurrentSizes,
  cell: BackwardsCell
): RecurrentGradients {
  const { batch, timesteps, units, bias: useBias } = gradient.call;
  const { dz, initialStates } = walkBack(job, gradient, sizes, cell);
  const packedDz = packRows(job, dz, timesteps * batch, sizes.width);
  const { x, kernel } = inputGradients(job, gradient, sizes.width, dz, packedDz);
  const recurrentKernel = job.result('float32', units * sizes.width);
  const bias = useBias === null ? null : job.result('float32', sizes.bias);
  cell.finish(dz, packedDz, recurrentKernel.address, bias && job.floats(bias.id));
  return {
    x: x?.id ?? null,
    kernel: kernel.id,
    recurrentKernel: recurrentKernel.id,
    bias: bias?.id ?? null,
    initialStates: initialStates.map(({ id }) => id)
  };
}

/** `BackwardsCell.finish` where all gates see the state before, `h [timesteps, batch, units]`, and one bias. */
export function finishPlainly(
  job: Job,
  { batch, timesteps, units }: RecurrentCall,
  width: number,
  h: number
): BackwardsCell['finish'] {
  const rows = timesteps * batch;
  return (dz, packedDz, recurrentKernel, bias) => {
    transposedProduct(job, units, rows, width)(h, packedDz, recurrentKernel);
    if (bias) sumRows(job, dz, rows, width, bias);
  };
}

/** Walks back through time from the gradients of the output and of the last states. */
function walkBack(
  job: Job,
  { call, outputGradient, stateGradients }: RecurrentGradientCall<RecurrentCall>,
  { width, states }: RecurrentSizes,
  cell: BackwardsCell
): { dz: number; initialStates: WasmBuffer[] } {
  const { batch, timesteps, units, returnSequences } = call;
  const { wasm } = job;
  const rowBytes = units * FLOAT;
  const mask = timeMajorMask(job, call);
  const dz = job.scratch(timesteps * batch * width * FLOAT);
  const given = job.optionalAddress(outputGradient);
  const size = batch * units;
  // Each gradient has two places, between which it goes to and fro.
  const places = Array.from({ length: states }, () => [job.zeros(size), job.zeros(size)]);
  const at = (turn: number): number[] => places.map(pair => pair[turn % 2] ?? NONE);
  at(timesteps).forEach((place, i) => {
    const gradient = stateGradients[i] ?? null;
    if (gradient !== null) job.copy(job.address(gradient), place, size);
  });
  const addOutput = (from: number, stride: number, to: number, rowMask: number) => {
    wasm.addRows(from, stride, to, rowBytes, batch, units, rowMask);
  };
  if (given !== NONE && !returnSequences) {
    addOutput(given, rowBytes, at(timesteps)[0] ?? NONE, NONE);
  }
  for (let t = timesteps - 1; t >= 0; t--) {
    const [d, before] = [at(t + 1), at(t)];
    const stepMask = mask === NONE ? NONE : mask + t * batch;
    if (given !== NONE && returnSequences) {
      const rowMask = call.zeroOutputForMask ? stepMask : NONE;
      addOutput(given + t * rowBytes, timesteps * rowBytes, d[0] ?? NONE, rowMask);
    }
    const sums = dz + t * batch * width * FLOAT;
    cell.step(t, d, before, sums);
    if (stepMask !== NONE) wasm.zeroRows(sums, width * FLOAT, batch, width * FLOAT, stepMask);
    cell.throughProduct(t, before[0] ?? NONE, sums, stepMask);
    if (stepMask === NONE) continue;
    before.forEach((place, i) => {
      wasm.copyRows(d[i] ?? NONE, rowBytes, place, rowBytes, batch, rowBytes, stepMask);
    });
  }
  const initialStates = (call.initialStates ?? []).map((_, i) => {
    const gradient = job.result('float32', size);
    job.copy(at(0)[i] ?? NONE, gradient.address, size);
    return gradient;
  });
  return { dz, initialStates };
}

/** What the gradients of all sums mean for x and for its weights. */
function inputGradients(
  job: Job,
  { call, needsX }: RecurrentGradientCall<RecurrentCall>,
  width: number,
  dz: number,
  packedDz: number
): { x: WasmBuffer | null; kernel: WasmBuffer } {
  const { batch, timesteps, features } = call;
  const rows = timesteps * batch;
  const mask = timeMajorMask(job, call);
  const x = timeMajor(job, call, timesteps)(0, timesteps, mask);
  const kernel = job.result('float32', features * width);
  transposedProduct(job, features, rows, width)(x, packedDz, kernel.address);
  if (!needsX) return { x: null, kernel };
  const packed = job.scratch(packedBytes(width, features));
  const weights = job.address(call.kernel);
  job.wasm.packTransposed(weights, width * FLOAT, width, features, packed);
  const dx = job.scratch(rows * features * FLOAT);
  product(job, rows, width, features)(dz, packed, dx);
  const result = job.result('float32', rows * features);
  const bytes = features * FLOAT;
  for (let t = 0; t < timesteps; t++) {
    const to = result.address + timestepRead(call, t) * bytes;
    const from = dx + t * batch * bytes;
    job.wasm.copyRows(from, bytes, to, timesteps * bytes, batch, bytes, NONE);
  }
  return { x: result, kernel };
}

/** Gradients of all sums as the second factor of a product. */
export function packRows(job: Job, from: number, rows: number, columns: number): number {
  const packed = job.scratch(packedBytes(rows, columns));
  job.wasm.pack(from, columns * FLOAT, rows, columns, packed);
  return packed;
}

/** The sum over rows, into `out`. */
export function sumRows(job: Job, from: number, rows: number, columns: number, out: Float32Array) {
  reduceMiddle('sum', job.floatsAt(from, rows * columns), 1, rows, columns, out);
}
