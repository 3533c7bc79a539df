import type { StridedWalk } from '../strided.js';
import { planesOf } from '../strided.js';
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
  /** Where each operand starts. */
  offsets: readonly number[];
  /** Where the result does. */
  at: number;
  rows: number;
  columns: number;
}

/** What the rows of a walk have in common, for each operand: elements from row to row, and from element to element. */
export interface RowLayout {
  rowStrides: readonly number[];
  steps: readonly number[];
}

/** Calls `work` for pieces of a merged walk, which may go to several threads. */
export function sharePieces(
  job: Job,
  walk: StridedWalk,
  nanosecondsEach: number,
  work: (wasm: Calls, piece: Piece, layout: RowLayout) => void
): void {
  const { rows, columns, rowStrides, steps, starts } = planesOf(walk);
  const pieces: Piece[] = [];
  const add = (offsets: readonly number[], rowCount: number, columnCount: number) => {
    const last = pieces.at(-1);
    const at = last ? last.at + last.rows * last.columns : 0;
    pieces.push({ offsets, at, rows: rowCount, columns: columnCount });
  };
  for (const offsets of starts) {
    const along = (strides: readonly number[], steps: number) =>
      offsets.map((offset, i) => offset + steps * (strides[i] ?? 0));
    if (rows === 1) {
      for (const { start, count } of cutRows(columns, ELEMENTS, nanosecondsEach)) {
        add(along(steps, start), 1, count);
      }
    } else {
      for (const { start, count } of cutRows(rows, ROWS, columns * nanosecondsEach)) {
        add(along(rowStrides, start), count, columns);
      }
    }
  }
  const parts = cut(pieces.length, Math.max(1, Math.ceil(pieces.length / MOST_PARTS)));
  const nanoseconds = starts.length * rows * columns * nanosecondsEach;
  job.share(parts, nanoseconds, (wasm, { start, count }) => {
    for (const piece of pieces.slice(start, start + count)) {
      work(wasm, piece, { rowStrides, steps });
    }
  });
}
