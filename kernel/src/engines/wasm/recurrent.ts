/**
 * The loop over time that SimpleRNN, LSTM and GRU share, forwards and backwards; each brings its cell, one timestep of it.
 *
 * Arrays are time-major, `[timesteps, batch, …]` in the order of reading: a timestep of all samples is one block, and
 * the input projections of many timesteps, and later the weights' gradients, are each one large product.
 */
import type { RecurrentCall, RecurrentGradientCall, RecurrentResult } from '../engine.js';
import type { WasmBuffer } from './buffers.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { packedBytes } from './packed-weights.js';
import { product, transposedProduct } from './products.js';
import { reduceMiddle } from './reduce.js';

/** Bytes of input projection made ahead of the steps: half a usual second-level cache. */
const CHUNK_BYTES = 262_144;

/** One timestep of a recurrence. All numbers but `gates` are addresses. */
export interface Cell {
  /** The sums of one timestep and sample are `gates · units` wide. */
  gates: number;
  /** Whether the gradient needs the activated gates; SimpleRNN's are its states. */
  keepsGates: boolean;
  /** The part of the bias that is added to the input projection. */
  inputBias: number;
  /**
   * Completes the sums `z [batch, gates · units]` of timestep `t` and activates them in place; `from` are the states
   * before, `to` becomes those after.
   */
  step(z: number, from: readonly number[], to: readonly number[], t: number): void;
}

/**
 * Runs a cell over all timesteps. `stateCount` is 1, or 2 with the cell state of an LSTM. Kept are the states before each
 * step and after the last, `[timesteps + 1, batch, units]` each, and the gates, `[timesteps, batch, gates · units]`.
 */
export function runForwards(
  job: Job,
  call: RecurrentCall,
  stateCount: 1 | 2,
  cell: Cell
): RecurrentResult {
  const { batch, timesteps, features, units, returnSequences, keep } = call;
  const { wasm } = job;
  const width = cell.gates * units;
  const rowBytes = units * FLOAT;
  const stateBytes = batch * rowBytes;
  const chunk = Math.min(
    timesteps,
    Math.max(1, Math.floor(CHUNK_BYTES / Math.max(1, batch * width * FLOAT)))
  );
  const kernel = job.weights.of(call.kernel, features, width);
  const input = timeMajor(job, call, chunk);
  const mask = timeMajorMask(job, call);
  const scratch = job.scratch(wasm.denseScratch(width));

  const output = job.result('float32', batch * (returnSequences ? timesteps : 1) * units);
  const last = Array.from({ length: stateCount }, () => job.result('float32', batch * units));
  const kept: WasmBuffer[] = [];
  const lasting = (size: number): number => {
    if (!keep) return job.scratch(size * FLOAT);
    const buffer = job.result('float32', size);
    kept.push(buffer);
    return buffer.address;
  };
  const slots = keep ? timesteps + 1 : 2;
  const states = last.map(() => lasting(slots * batch * units));
  const keepGates = keep && cell.keepsGates;
  const gateBytes = batch * width * FLOAT;
  const gates = keepGates ? lasting(timesteps * batch * width) : job.scratch(chunk * gateBytes);
  const stateAt = (t: number): number[] => states.map(start => start + (t % slots) * stateBytes);
  fillStates(job, call, stateAt(0));

  for (let start = 0; start < timesteps; start += chunk) {
    const steps = Math.min(chunk, timesteps - start);
    const z = keepGates ? gates + start * gateBytes : gates;
    const x = input(start, steps, mask);
    const rows = steps * batch;
    const linear = ACTIVATION_CODES.linear;
    wasm.dense(x, kernel, cell.inputBias, z, rows, features, width, linear, scratch);
    for (let step = 0; step < steps; step++) {
      const t = start + step;
      const [from, to] = [stateAt(t), stateAt(t + 1)];
      cell.step(z + step * gateBytes, from, to, t);
      const stepMask = mask === NONE ? NONE : mask + t * batch;
      if (stepMask !== NONE) {
        to.forEach((state, i) => {
          wasm.copyRows(from[i] ?? NONE, rowBytes, state, rowBytes, batch, rowBytes, stepMask);
        });
      }
      if (!returnSequences) continue;
      const out = output.address + t * rowBytes;
      wasm.copyRows(to[0] ?? NONE, rowBytes, out, timesteps * rowBytes, batch, rowBytes, NONE);
      if (stepMask !== NONE && call.zeroOutputForMask) {
        wasm.zeroRows(out, timesteps * rowBytes, batch, rowBytes, stepMask);
      }
    }
  }
  const ends = stateAt(timesteps);
  last.forEach(({ address }, i) => copy(job, ends[i] ?? NONE, address, batch * units));
  if (!returnSequences) copy(job, ends[0] ?? NONE, output.address, batch * units);
  return { output: output.id, states: idsOf(last), kept: idsOf(kept) };
}

/** One timestep of a recurrence backwards. */
export interface BackwardsCell {
  /**
   * From the gradients `d` of the states after timestep `t`: those of its sums into `dz`, and into `before` the ones of the
   * states before, as far as they do not go through the product with the recurrent weights.
   */
  step(t: number, d: readonly number[], before: readonly number[], dz: number): void;
  /** Adds the gradient that does go through that product to `before`; `dz` is zero where `mask` is. */
  throughProduct(t: number, before: number, dz: number, mask: number): void;
}

/** The walk back through time. */
export interface Backwards {
  /** Gradients of all sums, `[timesteps, batch, gates · units]`. */
  dz: number;
  initialStates: WasmBuffer[];
}

/** Walks back through time from the gradients of the output and of the last states. */
export function runBackwards(
  job: Job,
  { call, outputGradient, stateGradients }: RecurrentGradientCall<RecurrentCall>,
  stateCount: 1 | 2,
  width: number,
  cell: BackwardsCell
): Backwards {
  const { batch, timesteps, units, returnSequences } = call;
  const { wasm } = job;
  const rowBytes = units * FLOAT;
  const mask = timeMajorMask(job, call);
  const dz = job.scratch(timesteps * batch * width * FLOAT);
  const given = job.optionalAddress(outputGradient);
  const size = batch * units;
  // Each gradient has two places, between which it goes to and fro.
  const places = Array.from({ length: stateCount }, () => [job.zeros(size), job.zeros(size)]);
  const at = (turn: number): number[] => places.map(pair => pair[turn % 2] ?? NONE);
  at(timesteps).forEach((place, i) => {
    const gradient = stateGradients[i] ?? null;
    if (gradient !== null) copy(job, job.address(gradient), place, size);
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
    copy(job, at(0)[i] ?? NONE, gradient.address, size);
    return gradient;
  });
  return { dz, initialStates };
}

/** What the gradients of all sums mean for x, for its weights and for the bias. */
export function inputGradients(
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

/** A function that copies x's timesteps from `start` on into a block `[steps, batch, features]`, and gives its address. */
function timeMajor(
  job: Job,
  call: RecurrentCall,
  steps: number
): (start: number, count: number, mask: number) => number {
  const { batch, timesteps, features } = call;
  const bytes = features * FLOAT;
  const block = job.scratch(steps * batch * bytes);
  const x = job.address(call.x);
  return (start, count, mask) => {
    for (let step = 0; step < count; step++) {
      const from = x + timestepRead(call, start + step) * bytes;
      const to = block + step * batch * bytes;
      job.wasm.copyRows(from, timesteps * bytes, to, bytes, batch, bytes, NONE);
      // A NaN at a masked timestep would go into the weights' gradients: 0 · NaN is NaN.
      if (mask !== NONE) job.wasm.zeroRows(to, bytes, batch, bytes, mask + (start + step) * batch);
    }
    return block;
  };
}

/** The mask as `[timesteps, batch]` in the order of reading; NONE where there is none. */
function timeMajorMask(job: Job, call: RecurrentCall): number {
  if (call.mask === null) return NONE;
  const { batch, timesteps } = call;
  const mask = job.elements(call.mask);
  const address = job.scratch(timesteps * batch);
  const turned = job.bytesAt(address, timesteps * batch);
  for (let t = 0; t < timesteps; t++) {
    const from = timestepRead(call, t);
    for (let s = 0; s < batch; s++) turned[t * batch + s] = mask[s * timesteps + from] as number;
  }
  return address;
}

function timestepRead({ timesteps, goBackwards }: RecurrentCall, step: number): number {
  return goBackwards ? timesteps - 1 - step : step;
}

function fillStates(job: Job, call: RecurrentCall, places: readonly number[]): void {
  const size = call.batch * call.units;
  places.forEach((place, i) => {
    const id = call.initialStates?.[i];
    if (id === undefined) job.floatsAt(place, size).fill(0);
    else copy(job, job.address(id), place, size);
  });
}

function copy(job: Job, from: number, to: number, size: number): void {
  job.floatsAt(to, size).set(job.floatsAt(from, size));
}

function idsOf(buffers: readonly WasmBuffer[]): number[] {
  return buffers.map(({ id }) => id);
}
