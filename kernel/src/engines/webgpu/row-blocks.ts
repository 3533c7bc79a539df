import { EngineError } from '../../tensor/errors.js';
import { ELEMENT_BYTES } from './buffers.js';
import type { GpuDevice } from './device.js';
import { MOST_GROUPS } from './shader.js';

/** Rows in a block are a multiple of it, so that every block starts at a multiple of 256 bytes, as bindings must. */
const ROW_STEP = 64;

export interface RowBlocks {
  /** For the error. */
  where: string;
  rows: number;
  /** Widths of the matrices that are cut. */
  columns: readonly number[];
  /** Elements of those that every block needs whole. */
  shared: readonly number[];
  /** Rows and columns of one workgroup. */
  tile: number;
}

/**
 * Cuts `rows` so that each block, in matrices of each of `columns` columns, fits one binding and one launch.
 * @throws `EngineError` when 64 rows, a launch's columns or a shared matrix are too large already
 */
export function rowBlocks(
  { where, rows, columns, shared, tile }: RowBlocks,
  { maxStorageBufferBindingSize: limit }: GpuDevice['limits']
): [from: number, to: number][] {
  const widest = Math.max(...columns);
  const most = MOST_GROUPS * tile;
  const fitting = Math.min(Math.floor(limit / (Math.max(widest, 1) * ELEMENT_BYTES)), most);
  const step = fitting - (fitting % ROW_STEP);
  const largest = Math.max(...shared, 0) * ELEMENT_BYTES;
  if (step === 0 || largest > limit || widest > most) {
    throw new EngineError({
      code: 'over-gpu-limit',
      where,
      what: `The matrices of this ${where} are larger than the GPU can bind.`,
      got: `rows of ${widest} elements, weights of ${largest} bytes`,
      expected: `64 rows and the weights to be at most ${limit} bytes each`,
      fix: "compute it on the CPU: await x.to('cpu')"
    });
  }
  const blocks: [number, number][] = [];
  for (let from = 0; from < rows; from += step) blocks.push([from, Math.min(from + step, rows)]);
  return blocks;
}
