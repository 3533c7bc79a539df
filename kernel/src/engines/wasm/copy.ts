import type { ElementArray } from '../../tensor/dtype.js';
import { forEachRow, lastOf, mergeAxes } from '../strided.js';

/** `out[shape] = x[offset + strides · index]`, row-major; both of one dtype. */
export function copyStrided(
  x: ElementArray,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  out: ElementArray
): void {
  const walk = mergeAxes({ shape, strides: [strides] });
  const length = lastOf(walk.shape);
  const step = lastOf(walk.strides[0]);
  let at = 0;
  forEachRow(walk, offsets => {
    const start = offset + (offsets[0] ?? 0);
    if (step === 1) out.set(x.subarray(start, start + length), at);
    else copyRun(x, start, step, out, at, length);
    at += length;
  });
}

function copyRun(
  x: ElementArray,
  start: number,
  step: number,
  out: ElementArray,
  at: number,
  length: number
): void {
  for (let i = 0; i < length; i++) out[at + i] = x[start + i * step] as number;
}

/**
 * The reverse: zeros in `out`, to which each element of `dy [shape]` is added at `offset + strides · index`. What was
 * repeated (stride 0) is summed in double precision, as `reduce` sums.
 */
export function addStrided(
  dy: Float32Array,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  out: Float32Array
): void {
  const repeats = strides.some((stride, axis) => stride === 0 && shape[axis] !== 1);
  const sums = repeats ? new Float64Array(out.length) : out.fill(0);
  const walk = mergeAxes({ shape, strides: [strides] });
  const length = lastOf(walk.shape);
  const step = lastOf(walk.strides[0]);
  let at = 0;
  forEachRow(walk, offsets => {
    addRun(dy, at, sums, offset + (offsets[0] ?? 0), step, length);
    at += length;
  });
  if (repeats) out.set(sums);
}

function addRun(
  dy: Float32Array,
  at: number,
  sums: Float32Array | Float64Array,
  start: number,
  step: number,
  length: number
): void {
  for (let i = 0, to = start; i < length; i++, to += step) {
    sums[to] = (sums[to] as number) + (dy[at + i] as number);
  }
}

/** Row by row the rows of each part, one after the other; all of one dtype. */
export function joinRows(
  parts: readonly { elements: ElementArray; inner: number }[],
  outer: number,
  out: ElementArray
): void {
  let at = 0;
  for (let row = 0; row < outer; row++) {
    for (const { elements, inner } of parts) {
      out.set(elements.subarray(row * inner, (row + 1) * inner), at);
      at += inner;
    }
  }
}

/** Converts element by element: to int toward zero, to bool `!= 0` (NaN is true, as in NumPy). */
export function castInto(x: ElementArray, out: ElementArray): void {
  if (out instanceof Uint8Array) {
    for (let i = 0; i < x.length; i++) out[i] = x[i] === 0 ? 0 : 1;
  } else {
    out.set(x); // a typed array's own conversion: truncation for Int32Array, NaN becomes 0
  }
}
