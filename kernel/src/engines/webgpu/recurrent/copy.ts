import type { Binding } from '../bind-groups.js';
import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { elementShader } from '../shaders/wgsl.js';
import { shaderOf, Uniforms } from '../shader.js';

/** Copies `size` elements to where `start` is in `out`. */
export function copyInto(
  job: Job,
  x: Elements | Binding,
  out: Elements,
  size: number,
  start = 0
): void {
  const shader = shaderOf('copy', { reads: 1 }, () =>
    elementShader(
      { uniforms: ['start : u32'], reads: { x: 'f32' }, writes: { out: 'f32' } },
      '  out[u.start + i] = x[i];'
    )
  );
  const uniforms = new Uniforms().int(size, start);
  job.launch({ shader, reads: [x], writes: [out], uniforms, threads: size });
}
