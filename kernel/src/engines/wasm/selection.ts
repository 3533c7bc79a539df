import type { ElementArray } from '../../tensor/dtype.js';
import type { BufferId, CompareOp, StridedOperand } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { COMPARE_CODES, COMPARE_INTEGERS } from './module.js';
import { cutRows } from './parts.js';
import { inBytes, sharePieces, type Rows } from './share-elements.js';
import { forEachRow, isInOrder, lastOf, mergeAxes, sizeOf } from '../strided.js';

/** An element of any of these, most of it spent on reading and writing. */
const NANOSECONDS = 0.4;

/** `out = op(a, b)` as bool, both read through strides over `shape`. */
export function compare(
  job: Job,
  op: CompareOp,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const out = job.result('bool', sizeOf(shape));
  const walk = mergeAxes({ shape, strides: [a.strides, b.strides] });
  const [left, right] = [job.elements(a.id), job.elements(b.id)];
  if (left.BYTES_PER_ELEMENT === FLOAT && isInOrder(walk)) {
    const code = COMPARE_CODES[op] + (left instanceof Float32Array ? 0 : COMPARE_INTEGERS);
    sharePieces(job, walk, NANOSECONDS, (wasm, { operands, at, rows, columns }) => {
      const [l, r] = operands as [Rows, Rows];
      const to = out.address + at;
      wasm.compareRows(code, ...inBytes(left, l), ...inBytes(right, r), to, rows, columns);
    });
    return out.id;
  }
  const length = lastOf(walk.shape);
  const [di, dj] = [lastOf(walk.strides[0]), lastOf(walk.strides[1])];
  let at = 0;
  forEachRow(walk, ([i = 0, j = 0]) => {
    compareRun(op, left, i, di, right, j, dj, out.elements, at, length);
    at += length;
  });
  return out.id;
}

/** One loop per operation, so that each is compiled for itself. */
function compareRun(
  op: CompareOp,
  a: ElementArray,
  i: number,
  di: number,
  b: ElementArray,
  j: number,
  dj: number,
  out: ElementArray,
  start: number,
  length: number
): void {
  const end = start + length;
  switch (op) {
    case 'equal':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = a[i] === b[j] ? 1 : 0;
      return;
    case 'notEqual':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = a[i] === b[j] ? 0 : 1;
      return;
    case 'greater':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) > num(b[j]) ? 1 : 0;
      return;
    case 'greaterEqual':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) >= num(b[j]) ? 1 : 0;
      return;
    case 'less':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) < num(b[j]) ? 1 : 0;
      return;
    case 'lessEqual':
      for (let o = start; o < end; o++, i += di, j += dj) out[o] = num(a[i]) <= num(b[j]) ? 1 : 0;
      return;
  }
}

/** `condition ? a : b`, all read through strides over `shape`. */
export function where(
  job: Job,
  condition: StridedOperand,
  a: StridedOperand,
  b: StridedOperand,
  shape: readonly number[]
): BufferId {
  const [chosen, yes, no] = [condition, a, b].map(({ id }) => job.elements(id)) as [
    ElementArray,
    ElementArray,
    ElementArray
  ];
  const out = job.result(job.buffers.get(a.id).dtype, sizeOf(shape));
  const { elements } = out;
  const walk = mergeAxes({ shape, strides: [condition.strides, a.strides, b.strides] });
  if (elements.BYTES_PER_ELEMENT === FLOAT && isInOrder(walk)) {
    sharePieces(job, walk, NANOSECONDS, (wasm, { operands, at, rows, columns }) => {
      const [c, l, r] = operands as [Rows, Rows, Rows];
      const sides = [...inBytes(yes, l), ...inBytes(no, r)] as const;
      wasm.chooseRows(...inBytes(chosen, c), ...sides, out.address + at * FLOAT, rows, columns);
    });
    return out.id;
  }
  const length = lastOf(walk.shape);
  const [dc = 0, di = 0, dj = 0] = walk.strides.map(lastOf);
  let at = 0;
  forEachRow(walk, ([c = 0, i = 0, j = 0]) => {
    for (let o = 0; o < length; o++) {
      elements[at + o] = num(chosen[c + o * dc] !== 0 ? yes[i + o * di] : no[j + o * dj]);
    }
    at += length;
  });
  return out.id;
}

/** Where the largest element of the middle axis stands: the first of equal ones, or the first NaN, as in NumPy. */
export function argMax(
  job: Job,
  x: BufferId,
  outer: number,
  axis: number,
  inner: number
): BufferId {
  const elements = job.elements(x);
  const out = job.result('int32', outer * inner);
  if (elements instanceof Float32Array && axis > 0) {
    const row = inner * FLOAT;
    const nanoseconds = axis * inner * NANOSECONDS;
    const parts = cutRows(outer, 1, nanoseconds).map(part => ({ ...part, best: job.scratch(row) }));
    job.share(parts, outer * nanoseconds, (wasm, { start, count, best }) => {
      const from = elements.byteOffset + start * axis * row;
      wasm.largestOfRows(from, count, axis, inner, best, out.address + start * row);
    });
    return out.id;
  }
  for (let o = 0; o < outer; o++) {
    for (let j = 0; j < inner; j++) {
      const start = o * axis * inner + j;
      let best = 0;
      let most = num(elements[start]);
      for (let i = 1; i < axis && !Number.isNaN(most); i++) {
        const value = num(elements[start + i * inner]);
        if (value > most || Number.isNaN(value)) [best, most] = [i, value];
      }
      out.elements[o * inner + j] = best;
    }
  }
  return out.id;
}

/** Inside the bounds by construction: the type of an indexed read, at no cost. */
function num(value: number | undefined): number {
  return value as number;
}
