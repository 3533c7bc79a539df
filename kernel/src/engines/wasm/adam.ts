import type { AdamCall, BufferId } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';

/** V8 swaps baseline for optimised code only between calls into WASM. */
const ELEMENTS_PER_CALL = 16_384;

/** One step for all elements of a variable. */
export function adam(job: Job, call: AdamCall): { variable: BufferId; m: BufferId; v: BufferId } {
  const { size, alpha, beta1, beta2, epsilon } = call;
  const variable = job.result('float32', size);
  const m = job.result('float32', size);
  const v = job.result('float32', size);
  const old = [call.variable, call.gradient, call.m, call.v].map(id => job.address(id));
  const all = [...old, variable.address, m.address, v.address] as const;
  for (let done = 0; done < size; done += ELEMENTS_PER_CALL) {
    const count = Math.min(ELEMENTS_PER_CALL, size - done);
    const at = all.map(address => address + done * FLOAT) as unknown as Addresses;
    job.wasm.adam(...at, count, alpha, 1 - beta1, 1 - beta2, epsilon);
  }
  return { variable: variable.id, m: m.id, v: v.id };
}

type Addresses = [number, number, number, number, number, number, number];
