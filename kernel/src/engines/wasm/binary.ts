import type { BinaryOp, BufferId, StridedOperand } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { BINARY_CODES } from './module.js';
import { inBytes, sharePieces, type Rows } from './share-elements.js';
import { forEachRow, isInOrder, lastOf, mergeAxes, sizeOf } from '../strided.js';

/** An element, most of it spent on reading and writing. */
const NANOSECONDS = 0.4;

/** Elements read from `start` on, `step` apart. */
interface Run {
  elements: Float32Array;
  start: number;
  step: number;
}

/** `out[shape] = op(a, b)` row-major, with `a` and `b` read through strides over `shape`. */
export function binary(
  job: Job,
  op: BinaryOp,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const walk = mergeAxes({ shape, strides: [a.strides, b.strides] });
  const [left, right] = [job.floats(a.id), job.floats(b.id)];
  if (op === 'pow' && right.length === 1 && right[0] === 2) return binary(job, 'mul', a, a, shape);
  const result = job.result('float32', sizeOf(shape));
  if (op !== 'pow' && isInOrder(walk)) {
    sharePieces(job, walk, NANOSECONDS, (wasm, { operands, at, rows, columns }) => {
      const [l, r] = operands as [Rows, Rows];
      const to = result.address + at * FLOAT;
      wasm.binaryRows(
        BINARY_CODES[op],
        ...inBytes(left, l),
        ...inBytes(right, r),
        to,
        rows,
        columns
      );
    });
    return result.id;
  }
  const length = lastOf(walk.shape);
  const one: Run = { elements: left, start: 0, step: lastOf(walk.strides[0]) };
  const other: Run = { elements: right, start: 0, step: lastOf(walk.strides[1]) };
  let at = 0;
  forEachRow(walk, offsets => {
    one.start = offsets[0] ?? 0;
    other.start = offsets[1] ?? 0;
    applyRun(op, one, other, job.floats(result.id), at, length);
    at += length;
  });
  return result.id;
}

/** One loop per operation, so that each is compiled for itself. */
function applyRun(
  op: BinaryOp,
  { elements: a, start: i, step: di }: Run,
  { elements: b, start: j, step: dj }: Run,
  out: Float32Array,
  start: number,
  length: number
): void {
  const end = start + length;
  switch (op) {
    case 'add':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) + num(b[j]);
      return;
    case 'sub':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) - num(b[j]);
      return;
    case 'mul':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) * num(b[j]);
      return;
    case 'div':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) / num(b[j]);
      return;
    case 'pow':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = power(num(a[i]), num(b[j]));
      return;
    case 'maximum':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = Math.max(num(a[i]), num(b[j]));
      return;
    case 'minimum':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = Math.min(num(a[i]), num(b[j]));
      return;
  }
}

/** Inside the bounds by construction: the type of an indexed read, at no cost. */
function num(value: number | undefined): number {
  return value as number;
}

/** IEEE 754-2008 pow: 1 to any power is 1, and -1 to an infinite one too. JavaScript's `**` gives NaN there. */
function power(base: number, exponent: number): number {
  if (base === 1 || (base === -1 && Math.abs(exponent) === Infinity)) return 1;
  return base ** exponent;
}
