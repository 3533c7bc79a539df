import type { BufferId, UnaryOp } from '../engine.js';
import type { Job } from './job.js';
import { UNARY_CODES } from './module.js';
import { shareElements } from './share-elements.js';

/** An element of one of the slower functions. */
const NANOSECONDS = 1;

export function unary(job: Job, op: UnaryOp, x: BufferId, size: number): BufferId {
  const from = job.address(x);
  const out = job.result('float32', size);
  shareElements(job, size, NANOSECONDS, (wasm, at, count) => {
    wasm.elementwise(UNARY_CODES[op], from + at, out.address + at, count);
  });
  return out.id;
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
  const [input, output, gradient] = [job.address(x), job.address(y), job.address(dy)];
  const out = job.result('float32', size);
  shareElements(job, size, NANOSECONDS, (wasm, at, count) => {
    const to = out.address + at;
    wasm.elementwiseBack(UNARY_CODES[op], input + at, output + at, gradient + at, to, count);
  });
  return out.id;
}
