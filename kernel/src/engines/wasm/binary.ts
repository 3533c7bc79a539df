import type { BinaryOp } from '../engine.js';
import { forEachRow, lastOf, mergeAxes } from './strided.js';

/** Elements read from `start` on, `step` apart. */
interface Run {
  elements: Float32Array;
  start: number;
  step: number;
}

/** `out[shape] = op(a, b)` row-major, with `a` and `b` read through strides over `shape`. */
export function binaryStrided(
  op: BinaryOp,
  a: { elements: Float32Array; strides: readonly number[] },
  b: { elements: Float32Array; strides: readonly number[] },
  shape: readonly number[],
  out: Float32Array
): void {
  const walk = mergeAxes({ shape, strides: [a.strides, b.strides] });
  const length = lastOf(walk.shape);
  const left: Run = { elements: a.elements, start: 0, step: lastOf(walk.strides[0]) };
  const right: Run = { elements: b.elements, start: 0, step: lastOf(walk.strides[1]) };
  let at = 0;
  forEachRow(walk, offsets => {
    left.start = offsets[0] ?? 0;
    right.start = offsets[1] ?? 0;
    applyRun(op, left, right, out, at, length);
    at += length;
  });
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
