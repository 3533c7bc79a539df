/**
 * States `[batch, units]` of a loop, or gradients of them, side by side in one array: WebGPU promises a shader eight
 * arrays, no more.
 */
import type { BufferId, RecurrentCall } from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { part } from '../launch.js';
import { elementShader } from '../shaders/wgsl.js';
import { shaderOf, Uniforms } from '../shader.js';
import { copyInto } from './copy.js';

/** Elements from one state to the next, such that a binding can start at each. */
export function stateStride({ batch, units }: RecurrentCall): number {
  return Math.ceil((batch * units) / 64) * 64;
}

/** Some states: the given ones, or zeros. */
export function firstStates(job: Job, call: RecurrentCall, count: number): Elements {
  const { batch, units, initialStates } = call;
  const stride = stateStride(call);
  const states = job.scratch(count * stride);
  if (initialStates === null) job.clear(states);
  initialStates?.forEach((id, i) => copyInto(job, job.get(id), states, batch * units, i * stride));
  return states;
}

/** One of some states as a result. */
export function stateResult(
  job: Job,
  call: RecurrentCall,
  states: Elements,
  index: number
): BufferId {
  const size = call.batch * call.units;
  const out = job.result('float32', size);
  copyInto(job, part(states, index * stateStride(call), size), out, size);
  return out.id;
}

/** Sums of gradients of each state; null counts as zeros. */
export function addedStates(
  job: Job,
  call: RecurrentCall,
  gradients: readonly (readonly (BufferId | null)[])[]
): Elements {
  const shader = shaderOf('add to', { reads: 1 }, () =>
    elementShader({ reads: { x: 'f32' }, writes: { out: 'f32' } }, '  out[i] += x[i];')
  );
  const threads = call.batch * call.units;
  const stride = stateStride(call);
  const states = job.scratch(gradients.length * stride);
  job.clear(states);
  gradients.forEach((given, i) => {
    const writes = [part(states, i * stride, threads)];
    for (const id of given.filter(gradient => gradient !== null)) {
      const uniforms = new Uniforms().int(threads);
      job.launch({ shader, reads: [job.get(id)], writes, uniforms, threads });
    }
  });
  return states;
}
