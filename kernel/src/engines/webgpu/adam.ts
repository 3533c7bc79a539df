import type { AdamCall, BufferId } from '../engine.js';
import type { Job } from './job.js';
import { elementShader } from './shaders/wgsl.js';
import { shaderOf, Uniforms } from './shader.js';

/** One step of Adam in one launch. */
export function adam(
  job: Job,
  { size, alpha, beta1, beta2, epsilon, ...ids }: AdamCall
): { variable: BufferId; m: BufferId; v: BufferId } {
  const shader = shaderOf('adam', { reads: 4, writes: 3 }, () =>
    elementShader(
      {
        uniforms: ['alpha : f32', 'rest1 : f32', 'rest2 : f32', 'epsilon : f32'],
        reads: { variable: 'f32', gradient: 'f32', m: 'f32', v: 'f32' },
        writes: { new_variable: 'f32', new_m: 'f32', new_v: 'f32' }
      },
      `  let g = gradient[i];
  let first = m[i] + (g - m[i]) * u.rest1;
  let second = v[i] + (g * g - v[i]) * u.rest2;
  new_m[i] = first;
  new_v[i] = second;
  new_variable[i] = variable[i] - u.alpha * first / (sqrt(second) + u.epsilon);`
    )
  );
  const reads = [ids.variable, ids.gradient, ids.m, ids.v].map(id => job.get(id));
  const [variable, m, v] = [0, 0, 0].map(() => job.result('float32', size)) as [
    ReturnType<Job['result']>,
    ReturnType<Job['result']>,
    ReturnType<Job['result']>
  ];
  const uniforms = new Uniforms().int(size).float(alpha, 1 - beta1, 1 - beta2, epsilon);
  job.launch({ shader, reads, writes: [variable, m, v], uniforms, threads: size });
  return { variable: variable.id, m: m.id, v: v.id };
}
