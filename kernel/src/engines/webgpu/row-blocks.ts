import { EngineError } from '../../tensor/errors.js';
import type { GpuDevice } from './device.js';
import type { Matrix } from './program.js';

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** Rows in a block are a multiple of it, so that every block starts at a multiple of 256 bytes, as bindings must. */
const ROW_STEP = 64;

/** Most rows or columns of one launch: WebGPU's 65535 workgroups of 8 of gpu.js's two-dimensional programs. */
const LAUNCH_MOST = 65_535 * 8;

/**
 * Cuts `rows` so that each block, in matrices of each of `columns` columns, fits one binding and one launch.
 * @throws `EngineError` when 64 rows, a launch's columns or a shared matrix are too large already
 */
export function rowBlocks(
  where: string,
  rows: number,
  columns: readonly number[],
  shared: readonly Matrix[],
  { maxStorageBufferBindingSize: limit }: GpuDevice['limits']
): [from: number, to: number][] {
  const widest = Math.max(...columns);
  const fitting = Math.min(Math.floor(limit / (widest * FLOAT)), LAUNCH_MOST);
  const step = fitting - (fitting % ROW_STEP);
  const largest = Math.max(...shared.map(matrix => matrix.rows * matrix.columns * FLOAT), 0);
  if (step === 0 || largest > limit || widest > LAUNCH_MOST) {
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
