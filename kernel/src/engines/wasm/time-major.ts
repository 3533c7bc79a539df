import type { RecurrentCall } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { NONE } from './module.js';

/** A function that copies x's timesteps from `start` on into a block `[steps, batch, features]`, and gives its address. */
export function timeMajor(
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
export function timeMajorMask(job: Job, call: RecurrentCall): number {
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

/** Which timestep of x is read at a step. */
export function timestepRead({ timesteps, goBackwards }: RecurrentCall, step: number): number {
  return goBackwards ? timesteps - 1 - step : step;
}
