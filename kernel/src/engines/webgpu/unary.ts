import type { BufferId, UnaryOp } from '../engine.js';
import type { Job } from './job.js';
import { inParts, part } from './job.js';
import { DERIVATIVES, UNARY } from './shaders/unary.js';
import { elementShader } from './shaders/wgsl.js';
import { shaderOf, Uniforms, type Shader } from './shader.js';

export function unary(job: Job, op: UnaryOp, x: BufferId, size: number): BufferId {
  const shader = shaderOf(op, { reads: 1 }, () =>
    elementShader(
      { reads: { x: 'f32' }, writes: { out: 'f32' } },
      `  let v = x[i];
  if (is_nan(v)) {
    out[i] = v;
    return;
  }
  out[i] = ${UNARY[op]};`
    )
  );
  return launchParts(job, shader, [x], size);
}

/** `dy · op'(x)`, with `y = op(x)`. */
export function unaryGradient(
  job: Job,
  op: UnaryOp,
  x: BufferId,
  y: BufferId,
  dy: BufferId,
  size: number
): BufferId {
  const shader = shaderOf(`${op} gradient`, { reads: 3 }, () =>
    elementShader(
      { reads: { x: 'f32', output: 'f32', dy: 'f32' }, writes: { out: 'f32' } },
      `  let v = x[i];
  let y = output[i];
  out[i] = dy[i] * (${DERIVATIVES[op]});`
    )
  );
  return launchParts(job, shader, [x, y, dy], size);
}

/** One launch, or one for each part that bindings can hold. */
function launchParts(job: Job, shader: Shader, ids: readonly BufferId[], size: number): BufferId {
  const operands = ids.map(id => job.get(id));
  const out = job.result('float32', size);
  inParts(job, size, (start, count) => {
    job.launch({
      shader,
      reads: operands.map(operand => part(operand, start, count)),
      writes: [part(out, start, count)],
      uniforms: new Uniforms().int(count),
      threads: count
    });
  });
  return out.id;
}
