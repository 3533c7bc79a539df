import type { Job } from '../job.js';
import type { Elements } from '../launch.js';
import { elementShader } from '../shaders/wgsl.js';
import { shaderOf, Uniforms } from '../shader.js';

/** A matrix `[rows, columns]` turned round. */
export function turned(job: Job, x: Elements, rows: number, columns: number): Elements {
  const shader = shaderOf('turned', { reads: 1 }, () =>
    elementShader(
      {
        uniforms: ['rows : u32', 'columns : u32'],
        reads: { x: 'f32' },
        writes: { out: 'f32' }
      },
      '  out[i] = x[i % u.rows * u.columns + i / u.rows];'
    )
  );
  const size = rows * columns;
  const out = job.scratch(size);
  const uniforms = new Uniforms().int(size, rows, columns);
  job.launch({ shader, reads: [x], writes: [out], uniforms, threads: size });
  return out;
}
