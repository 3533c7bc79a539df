import type { ElementArray } from '../../tensor/dtype.js';
import type { StridedWalk } from '../strided.js';
import { planesOf, sizeOf } from '../strided.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { cut, cutRows, MOST_PARTS } from './parts.js';
import type { Calls } from './threads/call-list.js';

/** Elements that stay together: 4 KB. */
const ELEMENTS = 1024;

/** Rows that belong together where columns become rows: a cache line of float32. */
const ROWS = 16;

/** Calls `work` for runs of elements, which may go to several threads; `at` is in bytes. */
export function shareElements(
  job: Job,
  size: number,
  nanosecondsEach: number,
  work: (wasm: Calls, at: number, count: number) => void
): void {
  const parts = cutRows(size, ELEMENTS, nanosecondsEach);
  job.share(parts, size * nanosecondsEach, (wasm, { start, count }) => {
    work(wasm, start * FLOAT, count);
  });
}

/** Some rows of a strided walk, about as many as one call is worth. */
export interface Piece {
  operands: readonly Rows[];
  /** Where the result starts. */
  at: number;
  rows: number;
  columns: number;
}

/** Where an operand of a piece starts, and its elements from row to row and from element to element. */
export interface Rows {
  start: number;
  down: number;
  step: number;
}

/** What functions in WASM ask of rows that are in order: address, bytes from row to row, whether it moves along a row. */
export function inBytes(
  elements: ElementArray,
  { start, down, step }: Rows
): [address: number, stride: number, moves: boolean] {
  const bytes = elements.BYTES_PER_ELEMENT;
  return [elements.byteOffset + start * bytes, down * bytes, step === 1];
}

/** Calls `work` for pieces of a merged walk, which may go to several threads. */
export function sharePieces(
  job: Job,
  walk: StridedWalk,
  nanosecondsEach: number,
  work: (wasm: Calls, piece: Piece) => void
): void {
  const pieces = piecesOf(walk, nanosecondsEach);
  const parts = cut(pieces.length, Math.max(1, Math.ceil(pieces.length / MOST_PARTS)));
  const nanoseconds = sizeOf(walk.shape) * nanosecondsEach;
  job.share(parts, nanoseconds, (wasm, { start, count }) => {
    for (const piece of pieces.slice(start, start + count)) work(wasm, piece);
  });
}

function piecesOf(walk: StridedWalk, nanosecondsEach: number): Piece[] {
  const { rows, columns, rowStrides, steps, starts } = planesOf(walk);
  const isRow = rows === 1;
  const parts = isRow
    ? cutRows(columns, ELEMENTS, nanosecondsEach)
    : cutRows(rows, ROWS, columns * nanosecondsEach);
  const pieces: Piece[] = [];
  let at = 0;
  for (const offsets of starts) {
    for (const { start, count } of parts) {
      const operands = offsets.map((offset, i): Rows => {
        const [down, step] = [rowStrides[i] ?? 0, steps[i] ?? 0];
        return { start: offset + start * (isRow ? step : down), down, step };
      });
      const size = isRow ? { rows, columns: count } : { rows: count, columns };
      pieces.push({ operands, at, ...size });
      at += size.rows * size.columns;
    }
  }
  return pieces;
}
