import type { AdamCall, BufferId } from '../engine.js';
import type { Job } from './job.js';

/** One step, as Keras rounds it: each moving average from its own old value and the difference. */
export function adam(job: Job, call: AdamCall): { variable: BufferId; m: BufferId; v: BufferId } {
  const { size, alpha, beta1, beta2, epsilon } = call;
  const [variables, gradients, ms, vs] = [
    job.floats(call.variable),
    job.floats(call.gradient),
    job.floats(call.m),
    job.floats(call.v)
  ];
  const [variable, m, v] = [
    job.result('float32', size),
    job.result('float32', size),
    job.result('float32', size)
  ];
  const [newVariable, newM, newV] = [job.floats(variable.id), job.floats(m.id), job.floats(v.id)];
  for (let i = 0; i < size; i++) {
    const g = gradients[i] as number;
    const mean = (ms[i] as number) + (1 - beta1) * (g - (ms[i] as number));
    const square = (vs[i] as number) + (1 - beta2) * (g * g - (vs[i] as number));
    newM[i] = mean;
    newV[i] = square;
    newVariable[i] = (variables[i] as number) - (alpha * mean) / (Math.sqrt(square) + epsilon);
  }
  return { variable: variable.id, m: m.id, v: v.id };
}
