import type { BufferId, ReduceOp } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { cutRows } from './parts.js';

/** An element that is read once. */
const NANOSECONDS = 0.4;

const DOUBLE = Float64Array.BYTES_PER_ELEMENT;

/**
 * Reduces the middle axis of `[outer, axis, inner]`. Sums are kept in double precision, so a long axis costs no accuracy.
 * Over an empty axis: sum 0, mean NaN, max -Infinity, min Infinity.
 */
export function reduce(
  job: Job,
  op: ReduceOp,
  x: BufferId,
  outer: number,
  axis: number,
  inner: number
): BufferId {
  const from = job.address(x);
  const { id, address } = job.result('float32', outer * inner);
  const out = job.floats(id);
  if (op === 'max' || op === 'min') {
    if (outer === 1) extremesOfRows(job, op, from, axis, inner, out);
    else extremesOfGroups(job, op, from, [outer, axis, inner], address);
  } else {
    const sums =
      outer === 1 ? sumRows(job, from, axis, inner) : sumGroups(job, from, outer, axis, inner);
    const divisor = op === 'mean' ? axis : 1;
    for (let j = 0; j < sums.length; j++) out[j] = (sums[j] as number) / divisor;
  }
  return id;
}

/** `Σ rows`, in double precision: some rows each, and their sums in order. */
export function sumRows(job: Job, from: number, rows: number, columns: number): Float64Array {
  const nanoseconds = columns * NANOSECONDS;
  const parts = cutRows(rows, 1, nanoseconds).map(part => ({
    ...part,
    sums: job.scratch(columns * DOUBLE)
  }));
  job.share(parts, rows * nanoseconds, (wasm, { start, count, sums }) => {
    wasm.addUpRows(from + start * columns * FLOAT, 1, count, columns * FLOAT, columns, sums);
  });
  const total = new Float64Array(columns);
  for (const { sums } of parts) {
    const part = job.doublesAt(sums, columns);
    for (let j = 0; j < columns; j++) total[j] = (total[j] as number) + (part[j] as number);
  }
  return total;
}

function sumGroups(
  job: Job,
  from: number,
  outer: number,
  axis: number,
  inner: number
): Float64Array {
  const size = axis * inner;
  const sums = job.scratch(outer * inner * DOUBLE);
  const nanoseconds = size * NANOSECONDS;
  job.share(cutRows(outer, 1, nanoseconds), outer * nanoseconds, (wasm, { start, count }) => {
    const to = sums + start * inner * DOUBLE;
    wasm.addUpRows(from + start * size * FLOAT, count, axis, inner * FLOAT, inner, to);
  });
  return job.doublesAt(sums, outer * inner);
}

/** The largest or smallest of some rows each, and then of those. */
function extremesOfRows(
  job: Job,
  op: 'max' | 'min',
  from: number,
  rows: number,
  columns: number,
  out: Float32Array
): void {
  const nanoseconds = columns * NANOSECONDS;
  const parts = cutRows(rows, 1, nanoseconds).map(part => ({
    ...part,
    extremes: job.scratch(columns * FLOAT)
  }));
  job.share(parts, rows * nanoseconds, (wasm, { start, count, extremes }) => {
    const first = from + start * columns * FLOAT;
    wasm.extremesOfRows(op === 'max', first, 1, count, columns * FLOAT, columns, extremes);
  });
  out.fill(op === 'max' ? -Infinity : Infinity);
  // Math.max and Math.min keep a NaN.
  const further = (a: number, b: number) => (op === 'max' ? Math.max(a, b) : Math.min(a, b));
  for (const { extremes } of parts) {
    const part = job.floatsAt(extremes, columns);
    for (let j = 0; j < columns; j++) out[j] = further(out[j] as number, part[j] as number);
  }
}

function extremesOfGroups(
  job: Job,
  op: 'max' | 'min',
  from: number,
  [outer, axis, inner]: readonly [number, number, number],
  out: number
): void {
  const size = axis * inner;
  const nanoseconds = size * NANOSECONDS;
  job.share(cutRows(outer, 1, nanoseconds), outer * nanoseconds, (wasm, { start, count }) => {
    const to = out + start * inner * FLOAT;
    const first = from + start * size * FLOAT;
    wasm.extremesOfRows(op === 'max', first, count, axis, inner * FLOAT, inner, to);
  });
}
