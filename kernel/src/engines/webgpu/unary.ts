import type { BufferId, UnaryOp } from '../engine.js';
import type { Job } from './job.js';
import { DERIVATIVES, UNARY } from './shaders/unary.js';

export function unary(job: Job, op: UnaryOp, x: BufferId, size: number): BufferId {
  const name = `unary_${op}`;
  const code = `fn ${name}(v : f32) -> f32 {
  if (is_nan(v)) { return v; }
  return ${UNARY[op]};
}`;
  const operands = [{ id: x, strides: [1] }];
  return job.pend({ function: { name, code }, operands, shape: [size], dtype: 'float32' });
}

/** `dy · op'(x)`, with `y = op(x)`; of x and y only what the derivative is made of is read. */
export function unaryGradient(
  job: Job,
  op: UnaryOp,
  x: BufferId,
  y: BufferId,
  dy: BufferId,
  size: number
): BufferId {
  const derivative = DERIVATIVES[op];
  const read = [
    { name: 'v', id: x },
    { name: 'y', id: y },
    { name: 'dy', id: dy }
  ].filter(({ name }) => name === 'dy' || new RegExp(`\\b${name}\\b`).test(derivative));
  const name = `gradient_${op}`;
  const code = `fn ${name}(${read.map(operand => `${operand.name} : f32`).join(', ')}) -> f32 {
  return dy * (${derivative});
}`;
  const operands = read.map(({ id }) => ({ id, strides: [1] }));
  return job.pend({ function: { name, code }, operands, shape: [size], dtype: 'float32' });
}
