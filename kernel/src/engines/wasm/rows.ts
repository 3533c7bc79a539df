import type { BufferId } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { cutRows } from './parts.js';

/** An element that is read and written. */
const NANOSECONDS = 0.4;

/** Rows of `table [rows, width]`, one for each id. */
export function gatherRows(
  job: Job,
  table: BufferId,
  ids: BufferId,
  count: number,
  width: number
): BufferId {
  const { address, dtype, elements } = job.buffers.get(table);
  const places = job.elements(ids).byteOffset;
  const out = job.result(dtype, count * width);
  const rowBytes = width * elements.BYTES_PER_ELEMENT;
  const nanoseconds = width * NANOSECONDS;
  job.share(cutRows(count, 1, nanoseconds), count * nanoseconds, (wasm, { start, count: some }) => {
    const to = out.address + start * rowBytes;
    wasm.gatherRows(address, places + start * FLOAT, some, rowBytes, to);
  });
  return out.id;
}

/** Zeros of `[rows, width]`, to which each row of `dy` is added at its id. */
export function scatterRows(
  job: Job,
  dy: BufferId,
  ids: BufferId,
  count: number,
  rows: number,
  width: number
): BufferId {
  const [from, places] = [job.address(dy), job.elements(ids).byteOffset];
  const out = job.result('float32', rows * width);
  job.floats(out.id).fill(0);
  job.wasm.addToRows(from, places, count, width, out.address);
  return out.id;
}
