/**
 * The loop over time that SimpleRNN, LSTM and GRU share; each brings its cell, one timestep of it.
 *
 * Arrays are time-major, `[timesteps, batch, …]` in the order of reading: a timestep of all samples is one block, and
 * the input projections of many timesteps, and later the weights' gradients, are each one large product.
 */
import type { RecurrentCall, RecurrentResult } from '../engine.js';
import type { WasmBuffer } from './buffers.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { timeMajor, timeMajorMask } from './time-major.js';

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
  last.forEach(({ address }, i) => job.copy(ends[i] ?? NONE, address, batch * units));
  if (!returnSequences) job.copy(ends[0] ?? NONE, output.address, batch * units);
  return { output: output.id, states: idsOf(last), kept: idsOf(kept) };
}

function fillStates(job: Job, call: RecurrentCall, places: readonly number[]): void {
  const size = call.batch * call.units;
  places.forEach((place, i) => {
    const id = call.initialStates?.[i];
    if (id === undefined) job.floatsAt(place, size).fill(0);
    else job.copy(job.address(id), place, size);
  });
}

function idsOf(buffers: readonly WasmBuffer[]): number[] {
  return buffers.map(({ id }) => id);
}
