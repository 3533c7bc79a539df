import type { BufferId } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { cutRows } from './parts.js';

/** An element of a softmax or of its gradient. */
const NANOSECONDS = 1.8;

export function softmax(job: Job, x: BufferId, rows: number, columns: number): BufferId {
  const from = job.address(x);
  const out = job.result('float32', rows * columns);
  const bytes = columns * FLOAT;
  const nanoseconds = columns * NANOSECONDS;
  job.share(cutRows(rows, 1, nanoseconds), rows * nanoseconds, (wasm, { start, count }) => {
    wasm.softmaxRows(from + start * bytes, out.address + start * bytes, count, columns, bytes);
  });
  return out.id;
}

export function softmaxGradient(
  job: Job,
  y: BufferId,
  dy: BufferId,
  rows: number,
  columns: number
): BufferId {
  const [output, gradient] = [job.address(y), job.address(dy)];
  const out = job.result('float32', rows * columns);
  const bytes = columns * FLOAT;
  const nanoseconds = columns * NANOSECONDS;
  job.share(cutRows(rows, 1, nanoseconds), rows * nanoseconds, (wasm, { start, count }) => {
    const at = start * bytes;
    wasm.softmaxBack(output + at, gradient + at, out.address + at, count, columns, bytes);
  });
  return out.id;
}
