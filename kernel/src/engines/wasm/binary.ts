import type { BinaryOp, BufferId, StridedOperand } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import type { WasmFunctions } from './module.js';
import { BINARY_CODES, ELEMENTS_PER_CALL } from './module.js';
import { forEachRow, lastOf, mergeAxes, sizeOf } from '../strided.js';

/** Runs from here on are worth a call into WASM. */
const WORTH_A_CALL = 16;

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
  const length = lastOf(walk.shape);
  const left: Run = { elements: job.floats(a.id), start: 0, step: lastOf(walk.strides[0]) };
  const right: Run = { elements: job.floats(b.id), start: 0, step: lastOf(walk.strides[1]) };
  const result = job.result('float32', sizeOf(shape));
  const out = job.floats(result.id);
  const apply = chooseRun(job.wasm, op, left, right, length);
  let at = 0;
  forEachRow(walk, offsets => {
    left.start = offsets[0] ?? 0;
    right.start = offsets[1] ?? 0;
    apply(op, left, right, out, at, length);
    at += length;
  });
  return result.id;
}

/** SIMD where every operand goes forward in order or stands still; otherwise a plain loop. */
function chooseRun(
  wasm: WasmFunctions,
  op: BinaryOp,
  left: Run,
  right: Run,
  length: number
): typeof applyRun {
  const isOrdered = ({ step }: Run) => step === 0 || step === 1;
  if (op === 'pow' || length < WORTH_A_CALL || !isOrdered(left) || !isOrdered(right)) {
    return applyRun;
  }
  const code = BINARY_CODES[op];
  const addressOf = ({ elements, start, step }: Run, done: number) =>
    elements.byteOffset + (start + done * step) * FLOAT;
  return (_, a, b, out, start) => {
    for (let done = 0; done < length; done += ELEMENTS_PER_CALL) {
      const count = Math.min(ELEMENTS_PER_CALL, length - done);
      const to = out.byteOffset + (start + done) * FLOAT;
      const [from, other] = [addressOf(a, done), addressOf(b, done)];
      wasm.binary(code, from, a.step === 1, other, b.step === 1, to, count);
    }
  };
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
