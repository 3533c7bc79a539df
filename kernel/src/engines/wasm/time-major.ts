import type { RecurrentCall } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { NONE } from './module.js';
import type { Slice } from './slices.js';
import type { Calls } from './threads/call-list.js';

/** Copies a slice of x's timesteps from `start` on to `[steps, rows, features]`; `mask` is that of the slice. */
export function copyTimesteps(
  wasm: Calls,
  call: RecurrentCall,
  x: number,
  { first, rows }: Slice,
  [start, steps]: readonly [number, number],
  mask: number,
  to: number
): void {
  const { timesteps, features } = call;
  const bytes = features * FLOAT;
  for (let step = 0; step < steps; step++) {
    const from = x + (first * timesteps + timestepRead(call, start + step)) * bytes;
    const place = to + step * rows * bytes;
    wasm.copyRows(from, timesteps * bytes, place, bytes, rows, bytes, NONE);
    // A NaN at a masked timestep would go into the weights' gradients: 0 · NaN is NaN.
    if (mask !== NONE) wasm.zeroRows(place, bytes, rows, bytes, mask + (start + step) * rows);
  }
}

/** A slice's mask as `[timesteps, rows]` in the order of reading; NONE where there is none. */
export function timeMajorMask(job: Job, call: RecurrentCall, { first, rows }: Slice): number {
  if (call.mask === null) return NONE;
  const { timesteps } = call;
  const mask = job.elements(call.mask);
  const address = job.scratch(timesteps * rows);
  const turned = job.bytesAt(address, timesteps * rows);
  for (let t = 0; t < timesteps; t++) {
    const from = first * timesteps + timestepRead(call, t);
    for (let s = 0; s < rows; s++) turned[t * rows + s] = mask[from + s * timesteps] as number;
  }
  return address;
}

/** Which timestep of x is read at a step. */
export function timestepRead({ timesteps, goBackwards }: RecurrentCall, step: number): number {
  return goBackwards ? timesteps - 1 - step : step;
}
