/**
 * The loop over time that SimpleRNN, LSTM and GRU share; each brings its cell, one timestep of it.
 *
 * Arrays are time-major, `[timesteps, rows, …]` in the order of reading, for each slice of the batch: a timestep of a
 * slice is one block, and the input projections of many timesteps are one product.
 */
import type { RecurrentCall, RecurrentResult } from '../engine.js';
import type { WasmBuffer } from './buffers.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { nanosecondsOf } from './parts.js';
import type { Slice } from './slices.js';
import { slicesOf } from './slices.js';
import type { Calls } from './threads/call-list.js';
import { copyTimesteps, timeMajorMask } from './time-major.js';

/** Bytes of input projection made ahead of the steps: half a usual second-level cache. */
const CHUNK_BYTES = 262_144;

/** What a recurrence is, but for its timesteps. */
export interface Recurrence {
  /** The sums of one timestep and sample are `gates · units` wide. */
  gates: number;
  /** 2 with the cell state of an LSTM. */
  states: 1 | 2;
  /** Whether the gradient needs the activated gates; SimpleRNN's are its states. */
  keepsGates: boolean;
  /** The address of the part of the bias that is added to the input projection. */
  inputBias: number;
  /** A cell for some samples, which makes its calls through `wasm`. */
  cellOf(slice: Slice, wasm: Calls): Cell;
}

/**
 * One timestep of a slice: completes the sums `z [rows, gates · units]` of timestep `t` and activates them in place;
 * `from` are the states before, `to` becomes those after. All but `t` are addresses.
 */
export type Cell = (z: number, from: readonly number[], to: readonly number[], t: number) => void;

/**
 * Runs a cell over all timesteps. Kept are the states before each step and, behind all of them, those after the last,
 * `[timesteps + 1, batch, units]` each, and the gates, `[timesteps, batch, gates · units]`.
 */
export function runForwards(
  job: Job,
  call: RecurrentCall,
  recurrence: Recurrence
): RecurrentResult {
  const { batch, timesteps, features, units, returnSequences, keep } = call;
  const width = recurrence.gates * units;
  const output = job.result('float32', batch * (returnSequences ? timesteps : 1) * units);
  const lastStates = Array.from({ length: recurrence.states }, () =>
    job.result('float32', batch * units)
  );
  const keepGates = keep && recurrence.keepsGates;
  const kept: WasmBuffer[] = [];
  if (keep) {
    for (const _ of lastStates) kept.push(job.result('float32', (timesteps + 1) * batch * units));
  }
  const gates = keepGates ? job.result('float32', timesteps * batch * width) : null;
  const memory: LoopMemory = {
    x: job.address(call.x),
    kernel: job.weights.of(call.kernel, features, width),
    output: output.address,
    lastStates: lastStates.map(({ address }) => address),
    keptStates: kept.map(({ address }) => address),
    gates: gates?.address ?? NONE
  };
  const flop = 2 * batch * timesteps * width * (features + units);
  job.share(slicesOf(batch), nanosecondsOf(flop), (wasm, slice) => {
    runSlice(job, wasm, call, recurrence, memory, slice);
  });
  if (gates) kept.push(gates);
  return { output: output.id, states: idsOf(lastStates), kept: idsOf(kept) };
}

/** Addresses of what all slices share, each of them in rows of its own. */
interface LoopMemory {
  x: number;
  /** Packed. */
  kernel: number;
  output: number;
  lastStates: readonly number[];
  /** Empty where nothing is kept. */
  keptStates: readonly number[];
  gates: number;
}

function runSlice(
  job: Job,
  wasm: Calls,
  call: RecurrentCall,
  recurrence: Recurrence,
  memory: LoopMemory,
  slice: Slice
): void {
  const { timesteps, features, units, returnSequences } = call;
  const { first, rows } = slice;
  const width = recurrence.gates * units;
  const rowBytes = units * FLOAT;
  const gateBytes = rows * width * FLOAT;
  const chunk = Math.min(timesteps, Math.max(1, Math.floor(CHUNK_BYTES / Math.max(1, gateBytes))));
  const mask = timeMajorMask(job, call, slice);
  const scratch = job.scratch(job.wasm.denseScratch(width));
  const x = job.scratch(chunk * rows * features * FLOAT);
  const freshGates = memory.gates === NONE ? job.scratch(chunk * gateBytes) : NONE;
  const stateAt = statesOf(job, call, recurrence.states, memory.keptStates, slice);
  const output = memory.output + first * (returnSequences ? timesteps : 1) * rowBytes;
  const step = recurrence.cellOf(slice, wasm);
  const copyStates = (from: number, to: number, toStride: number, rowMask: number) => {
    wasm.copyRows(from, rowBytes, to, toStride, rows, rowBytes, rowMask);
  };
  fillStates(job, call, stateAt(0), slice);

  for (let start = 0; start < timesteps; start += chunk) {
    const steps = Math.min(chunk, timesteps - start);
    const z = freshGates || memory.gates + (first * timesteps + start * rows) * width * FLOAT;
    copyTimesteps(wasm, call, memory.x, slice, [start, steps], mask, x);
    const { linear } = ACTIVATION_CODES;
    const inputs = [x, memory.kernel, recurrence.inputBias, z] as const;
    wasm.dense(...inputs, steps * rows, features, width, linear, scratch);
    for (let t = start; t < start + steps; t++) {
      const [from, to] = [stateAt(t), stateAt(t + 1)];
      step(z + (t - start) * gateBytes, from, to, t);
      const stepMask = mask === NONE ? NONE : mask + t * rows;
      if (stepMask !== NONE) {
        to.forEach((state, i) => copyStates(from[i] ?? NONE, state, rowBytes, stepMask));
      }
      if (!returnSequences) continue;
      const out = output + t * rowBytes;
      copyStates(to[0] ?? NONE, out, timesteps * rowBytes, NONE);
      if (stepMask !== NONE && call.zeroOutputForMask) {
        wasm.zeroRows(out, timesteps * rowBytes, rows, rowBytes, stepMask);
      }
    }
  }
  const ends = stateAt(timesteps);
  memory.lastStates.forEach((last, i) => {
    copyStates(ends[i] ?? NONE, last + first * rowBytes, rowBytes, NONE);
  });
  if (!returnSequences) copyStates(ends[0] ?? NONE, output, rowBytes, NONE);
}

/** Where a slice's states before each timestep stand: among the kept ones, else at two places in turn. */
function statesOf(
  job: Job,
  call: RecurrentCall,
  count: number,
  kept: readonly number[],
  slice: Slice
): (t: number) => number[] {
  const bytes = slice.rows * call.units * FLOAT;
  if (call.keep) return t => kept.map(states => keptState(call, states, slice, t));
  const places = Array.from({ length: count }, () => job.scratch(2 * bytes));
  return t => places.map(place => place + (t % 2) * bytes);
}

/** Where a slice's kept states before timestep `t` stand; those after the last one behind those of all slices. */
export function keptState(
  { batch, timesteps, units }: RecurrentCall,
  states: number,
  { first, rows }: Slice,
  t: number
): number {
  const row = t < timesteps ? first * timesteps + t * rows : batch * timesteps + first;
  return states + row * units * FLOAT;
}

function fillStates(
  job: Job,
  call: RecurrentCall,
  places: readonly number[],
  { first, rows }: Slice
): void {
  const size = rows * call.units;
  places.forEach((place, i) => {
    const id = call.initialStates?.[i];
    if (id === undefined) job.floatsAt(place, size).fill(0);
    else job.copy(job.address(id) + first * call.units * FLOAT, place, size);
  });
}

function idsOf(buffers: readonly WasmBuffer[]): number[] {
  return buffers.map(({ id }) => id);
}
