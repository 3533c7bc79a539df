/**
 * What the recurrent loops have in common, for one timestep of all samples: rows of samples, some of them masked.
 * The loops over time stand in kernel/src/engines/wasm/recurrent.ts: a call into WASM costs 0.1 µs, a step much more.
 */
import { FLOAT } from './arithmetic';
import { loadLanes, storeLanes } from './lanes';
import { ROW_BLOCK, rowBlock } from './product';

/** `c = a · packed + init`, and `c` may be `init`; strides in bytes; `edge`: EDGE_BYTES of scratch. */
export function addProduct(
  a: usize,
  aStride: usize,
  packed: usize,
  init: usize,
  initStride: usize,
  c: usize,
  cStride: usize,
  rows: usize,
  k: usize,
  n: usize,
  edge: usize
): void {
  for (let start: usize = 0; start < rows; start += ROW_BLOCK) {
    const block = min(ROW_BLOCK, rows - start);
    rowBlock(block, a, aStride, packed, k, n, init, initStride, c, cStride, edge);
    a += block * aStride;
    init += block * initStride;
    c += block * cStride;
  }
}

/** Copies rows of `bytes` (a multiple of 4), or with a `mask` (a byte for each row) only those where it is 0. */
export function copyRows(
  from: usize,
  fromStride: usize,
  to: usize,
  toStride: usize,
  rows: usize,
  bytes: usize,
  mask: usize
): void {
  for (let r: usize = 0; r < rows; r++) {
    if (mask == 0 || load<u8>(mask + r) == 0) memory.copy(to, from, bytes);
    from += fromStride;
    to += toStride;
  }
}

/** Puts zeros into rows of `bytes`, or with a `mask` (a byte for each row) only into those where it is 0. */
export function zeroRows(to: usize, stride: usize, rows: usize, bytes: usize, mask: usize): void {
  for (let r: usize = 0; r < rows; r++) {
    if (mask == 0 || load<u8>(mask + r) == 0) memory.fill(to, 0, bytes);
    to += stride;
  }
}

/** `to += from` for rows of `columns` elements, or with a `mask` only where it is not 0. */
export function addRows(
  from: usize,
  fromStride: usize,
  to: usize,
  toStride: usize,
  rows: usize,
  columns: usize,
  mask: usize
): void {
  for (let r: usize = 0; r < rows; r++) {
    if (mask == 0 || load<u8>(mask + r) != 0) addRow(from, to, columns);
    from += fromStride;
    to += toStride;
  }
}

function addRow(from: usize, to: usize, columns: usize): void {
  const end = columns * FLOAT;
  const vectors = (columns & ~3) * FLOAT;
  let at: usize = 0;
  for (; at < vectors; at += 16) add(from + at, to + at, true);
  for (; at < end; at += FLOAT) add(from + at, to + at, false);
}

// @ts-ignore: decorator
@inline
function add(from: usize, to: usize, whole: bool): void {
  storeLanes(to, f32x4.add(loadLanes(to, whole), loadLanes(from, whole)), whole);
}
