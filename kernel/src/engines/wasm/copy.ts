import type { ElementArray } from '../../tensor/dtype.js';
import type { WasmBuffer } from './buffers.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { NONE } from './module.js';
import { sharePieces, type Rows } from './share-elements.js';
import type { StridedWalk } from '../strided.js';
import { forEachRow, lastOf, mergeAxes, planesOf } from '../strided.js';

/** An element that is read from memory and written. */
const NANOSECONDS = 0.4;

/** `out[shape] = x[offset + strides · index]`, row-major; both of one dtype. */
export function copyStrided(
  job: Job,
  x: WasmBuffer,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  out: WasmBuffer
): void {
  const walk = mergeAxes({ shape, strides: [strides] });
  const bytes = out.elements.BYTES_PER_ELEMENT;
  sharePieces(job, walk, NANOSECONDS, (wasm, { operands, at, rows, columns }) => {
    const [{ start, down, step }] = operands as [Rows];
    const from = x.address + (offset + start) * bytes;
    const [to, rowBytes] = [out.address + at * bytes, columns * bytes];
    if (step === 1) wasm.copyRows(from, down * bytes, to, rowBytes, rows, rowBytes, NONE);
    else if (bytes === FLOAT && (down === 1 || rows === 1)) {
      wasm.transpose(from, step * bytes, columns, rows, to, rowBytes);
    } else {
      for (let r = 0; r < rows; r++) {
        const row = offset + start + r * down;
        copyRun(x.elements, row, step, out.elements, at + r * columns, columns);
      }
    }
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
  job: Job,
  dy: Float32Array,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  out: Float32Array
): void {
  const repeats = strides.some((stride, axis) => stride === 0 && shape[axis] !== 1);
  const sums = repeats ? new Float64Array(out.length) : out.fill(0);
  const walk = mergeAxes({ shape, strides: [strides] });
  if (!repeats && lastOf(walk.strides[0]) === 1) {
    addRows(job, dy, walk, offset, out);
    return;
  }
  const length = lastOf(walk.shape);
  const step = lastOf(walk.strides[0]);
  let at = 0;
  forEachRow(walk, offsets => {
    addRun(dy, at, sums, offset + (offsets[0] ?? 0), step, length);
    at += length;
  });
  if (repeats) out.set(sums);
}

/** Not by several threads: rows may overlap, as windows do. */
function addRows(
  job: Job,
  dy: Float32Array,
  walk: StridedWalk,
  offset: number,
  out: Float32Array
): void {
  const { rows, columns, rowStrides, starts } = planesOf(walk);
  const rowBytes = columns * FLOAT;
  let from = dy.byteOffset;
  for (const [start = 0] of starts) {
    const to = out.byteOffset + (offset + start) * FLOAT;
    job.wasm.addRows(from, rowBytes, to, (rowStrides[0] ?? 0) * FLOAT, rows, columns, NONE);
    from += rows * rowBytes;
  }
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
