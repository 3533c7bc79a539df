import { EngineError } from '../../tensor/errors.js';
import { type Matrix, MAX_WORKGROUPS } from './queue.js';

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** Rows in a block are a multiple of it, so that every block starts at a multiple of 256 bytes, as bindings must. */
const ROW_STEP = 64;

/** Rows and columns per workgroup of gpu.js's two-dimensional programs. */
const WORKGROUP = 8;

/**
 * Cuts `rows` so that each block, in matrices of each of `columns` columns, fits one binding and one launch.
 * @throws `EngineError` when 64 rows, a launch's columns or a shared matrix are too large already
 */
export function rowBlocks(
  where: string,
  rows: number,
  columns: readonly number[],
  shared: readonly Matrix[],
  { maxStorageBufferBindingSize: limit }: Pick<GPUSupportedLimits, 'maxStorageBufferBindingSize'>
): [from: number, to: number][] {
  if (columns.at(-1) === 0) return [];
  const widest = Math.max(...columns);
  const fitting = Math.min(Math.floor(limit / (widest * FLOAT)), MAX_WORKGROUPS * WORKGROUP);
  const step = fitting - (fitting % ROW_STEP);
  const largest = Math.max(...shared.map(matrix => matrix.rows * matrix.columns * FLOAT), 0);
  if (step === 0 || largest > limit || widest > MAX_WORKGROUPS * WORKGROUP) {
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
