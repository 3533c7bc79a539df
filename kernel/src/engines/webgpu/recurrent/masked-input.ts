import type { RecurrentCall } from '../../engine.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { elementShader } from '../shaders/wgsl.js';
import { shaderOf, Uniforms } from '../shader.js';

/** x with zeros at masked timesteps: a NaN there would go into the gradients of weights, as 0 · NaN is NaN. */
export function maskedInput(job: Job, call: RecurrentCall): Elements {
  const x = job.get(call.x);
  if (call.mask === null) return x;
  const shader = shaderOf('masked input', { reads: 2 }, () =>
    elementShader(
      {
        uniforms: ['features : u32'],
        reads: { x: 'f32', mask: 'u32' },
        writes: { out: 'f32' }
      },
      '  out[i] = select(0.0, x[i], mask[i / u.features] != 0u);'
    )
  );
  const { size } = x;
  const out = job.scratch(size);
  const uniforms = new Uniforms().int(size, call.features);
  job.launch({ shader, reads: [x, job.get(call.mask)], writes: [out], uniforms, threads: size });
  return out;
}
