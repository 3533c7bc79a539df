/** The walk back through time that SimpleRNN, LSTM and GRU share, and what it means for x and for the weights. */
import type { RecurrentCall, RecurrentGradientCall, RecurrentGradients } from '../engine.js';
import type { WasmBuffer } from './buffers.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { outerProduct } from './outer-product.js';
import { packedBytes } from './packed-weights.js';
import { nanosecondsOf } from './parts.js';
import { product } from './products.js';
import { sumRows } from './reduce.js';
import type { Slice } from './slices.js';
import { slicesOf } from './slices.js';
import type { Calls } from './threads/call-list.js';
import { copyTimesteps, timeMajorMask, timestepRead } from './time-major.js';

/** One timestep of a recurrence backwards, for a slice of the batch. */
export interface BackwardsCell {
  /**
   * From the gradients `d` of the states after timestep `t`: those of its sums into `dz`, and into `before` the ones of the
   * states before, as far as they do not go through the product with the recurrent weights.
   */
  step(t: number, d: readonly number[], before: readonly number[], dz: number): void;
  /** Adds the gradient that does go through that product to `before`; `dz` is zero where `mask` is. */
  throughProduct(t: number, before: number, dz: number, mask: number): void;
}

/** What a recurrence is backwards, but for its timesteps. */
export interface BackwardsRecurrence {
  /** Of the sums of one timestep and sample: `gates · units`. */
  width: number;
  states: 1 | 2;
  /** Elements of the bias. */
  bias: number;
  cellOf(slice: Slice, wasm: Calls): BackwardsCell;
  /**
   * From the gradients of all sums, `dz [timesteps, batch, gates · units]` in the order of the slices, those of the
   * recurrent weights and of the bias.
   */
  finish(dz: number, recurrentKernel: number, bias: Float32Array | null): void;
}

/** The gradients of all inputs of a recurrent loop. */
export function recurrentGradients(
  job: Job,
  gradient: RecurrentGradientCall<RecurrentCall>,
  recurrence: BackwardsRecurrence
): RecurrentGradients {
  const { units, bias: useBias } = gradient.call;
  const { dz, initialStates } = walkBack(job, gradient, recurrence);
  const { x, kernel } = inputGradients(job, gradient, recurrence.width, dz);
  const recurrentKernel = job.result('float32', units * recurrence.width);
  const bias = useBias === null ? null : job.result('float32', recurrence.bias);
  recurrence.finish(dz, recurrentKernel.address, bias && job.floats(bias.id));
  return {
    x: x?.id ?? null,
    kernel: kernel.id,
    recurrentKernel: recurrentKernel.id,
    bias: bias?.id ?? null,
    initialStates: initialStates.map(({ id }) => id)
  };
}

/** `BackwardsRecurrence.finish` where all gates see the state before, `h [timesteps, batch, units]`, and one bias. */
export function finishPlainly(
  job: Job,
  { batch, timesteps, units }: RecurrentCall,
  width: number,
  h: number
): BackwardsRecurrence['finish'] {
  const rows = timesteps * batch;
  return (dz, recurrentKernel, bias) => {
    outerProduct(job, { a: h, b: dz, c: recurrentKernel, k: rows, m: units, n: width });
    bias?.set(sumRows(job, dz, rows, width));
  };
}

/** Addresses of what all slices share, each of them in rows of its own. */
interface WalkMemory {
  /** Of the gradient of the output; NONE where there is none. */
  given: number;
  lastStates: readonly number[];
  dz: number;
  initialStates: readonly number[];
}

/** Walks back through time from the gradients of the output and of the last states. */
function walkBack(
  job: Job,
  { call, outputGradient, stateGradients }: RecurrentGradientCall<RecurrentCall>,
  recurrence: BackwardsRecurrence
): { dz: number; initialStates: WasmBuffer[] } {
  const { batch, timesteps, units } = call;
  const { width } = recurrence;
  const dz = job.scratch(timesteps * batch * width * FLOAT);
  const initialStates = (call.initialStates ?? []).map(() => job.result('float32', batch * units));
  const memory: WalkMemory = {
    given: job.optionalAddress(outputGradient),
    lastStates: stateGradients.map(id => job.optionalAddress(id)),
    dz,
    initialStates: initialStates.map(({ address }) => address)
  };
  const nanoseconds = nanosecondsOf(2 * batch * timesteps * width * units);
  job.share(slicesOf(batch), nanoseconds, (wasm, slice) => {
    walkSliceBack(job, wasm, call, recurrence, memory, slice);
  });
  return { dz, initialStates };
}

function walkSliceBack(
  job: Job,
  wasm: Calls,
  call: RecurrentCall,
  recurrence: BackwardsRecurrence,
  memory: WalkMemory,
  slice: Slice
): void {
  const { timesteps, units, returnSequences } = call;
  const { first, rows } = slice;
  const rowBytes = units * FLOAT;
  const sumBytes = recurrence.width * FLOAT;
  const mask = timeMajorMask(job, call, slice);
  const size = rows * units;
  // Each gradient has two places, between which it goes to and fro.
  const places = Array.from({ length: recurrence.states }, () => [
    job.zeros(size),
    job.zeros(size)
  ]);
  const at = (turn: number): number[] => places.map(pair => pair[turn % 2] ?? NONE);
  at(timesteps).forEach((place, i) => {
    const gradient = memory.lastStates[i] ?? NONE;
    if (gradient !== NONE) job.copy(gradient + first * rowBytes, place, size);
  });
  const given = memory.given && memory.given + first * (returnSequences ? timesteps : 1) * rowBytes;
  const addOutput = (from: number, stride: number, to: number, rowMask: number) => {
    wasm.addRows(from, stride, to, rowBytes, rows, units, rowMask);
  };
  if (given !== NONE && !returnSequences) {
    addOutput(given, rowBytes, at(timesteps)[0] ?? NONE, NONE);
  }
  const cell = recurrence.cellOf(slice, wasm);
  for (let t = timesteps - 1; t >= 0; t--) {
    const [d, before] = [at(t + 1), at(t)];
    const stepMask = mask === NONE ? NONE : mask + t * rows;
    if (given !== NONE && returnSequences) {
      const rowMask = call.zeroOutputForMask ? stepMask : NONE;
      addOutput(given + t * rowBytes, timesteps * rowBytes, d[0] ?? NONE, rowMask);
    }
    const sums = memory.dz + (first * timesteps + t * rows) * sumBytes;
    cell.step(t, d, before, sums);
    if (stepMask !== NONE) wasm.zeroRows(sums, sumBytes, rows, sumBytes, stepMask);
    cell.throughProduct(t, before[0] ?? NONE, sums, stepMask);
    if (stepMask === NONE) continue;
    before.forEach((place, i) => {
      wasm.copyRows(d[i] ?? NONE, rowBytes, place, rowBytes, rows, rowBytes, stepMask);
    });
  }
  memory.initialStates.forEach((place, i) => {
    const from = at(0)[i] ?? NONE;
    wasm.copyRows(from, rowBytes, place + first * rowBytes, rowBytes, rows, rowBytes, NONE);
  });
}

/** What the gradients of all sums mean for x and for its weights. */
function inputGradients(
  job: Job,
  { call, needsX }: RecurrentGradientCall<RecurrentCall>,
  width: number,
  dz: number
): { x: WasmBuffer | null; kernel: WasmBuffer } {
  const { batch, timesteps, features } = call;
  const k = timesteps * batch;
  const bytes = features * FLOAT;
  const slices = slicesOf(batch);
  const x = job.scratch(k * bytes);
  for (const slice of slices) {
    const mask = timeMajorMask(job, call, slice);
    const to = x + slice.first * timesteps * bytes;
    copyTimesteps(job.wasm, call, job.address(call.x), slice, [0, timesteps], mask, to);
  }
  const kernel = job.result('float32', features * width);
  outerProduct(job, { a: x, b: dz, c: kernel.address, k, m: features, n: width });
  if (!needsX) return { x: null, kernel };
  const packed = job.scratch(packedBytes(width, features));
  const weights = job.address(call.kernel);
  job.wasm.packTransposed(weights, width * FLOAT, width, features, packed);
  const dx = job.scratch(k * bytes);
  const { linear } = ACTIVATION_CODES;
  const sizes = { rows: k, k: width, n: features, activation: linear };
  product(job, { a: dz, packed, bias: NONE, c: dx, ...sizes });
  const result = job.result('float32', k * features);
  for (const { first, rows } of slices) {
    for (let t = 0; t < timesteps; t++) {
      const from = dx + (first * timesteps + t * rows) * bytes;
      const to = result.address + (first * timesteps + timestepRead(call, t)) * bytes;
      job.wasm.copyRows(from, bytes, to, timesteps * bytes, rows, bytes, NONE);
    }
  }
  return { x: result, kernel };
}
