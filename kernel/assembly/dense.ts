import { FLOAT, PANEL, PANEL_ROW } from './arithmetic';
import { elementwise, LINEAR, SOFTMAX } from './elementwise';
import { EDGE_BYTES, panelsOf, ROW_BLOCK, rowBlock } from './product';
import { softmaxRows } from './softmax';

/** Activates `rows` rows in place; `stride` in bytes. Elements between the rows are scratch. */
export function activateRows(
  c: usize,
  rows: usize,
  columns: usize,
  stride: usize,
  activation: u32
): void {
  if (activation == LINEAR) return;
  if (activation == SOFTMAX) softmaxRows(c, c, rows, columns, stride);
  else elementwise(activation, c, c, (rows * stride) / FLOAT);
}

/** A whole-panel copy of the bias row, or of zeros without one, so that tiles can always add it. */
export function padRow(row: usize, columns: usize, padded: usize): void {
  memory.fill(padded, 0, panelsOf(columns) * PANEL_ROW);
  if (row != 0) memory.copy(padded, row, columns * FLOAT);
}

/** Scratch bytes of `dense`. */
export function denseScratch(n: usize): usize {
  return EDGE_BYTES + panelsOf(n) * PANEL_ROW;
}

/** `c[rows, n] = activation(a[rows, k] · packed[k, n] + bias[n])`; `bias` 0 is none. */
export function dense(
  a: usize,
  packed: usize,
  bias: usize,
  c: usize,
  rows: usize,
  k: usize,
  n: usize,
  activation: u32,
  scratch: usize
): void {
  const row = scratch + EDGE_BYTES;
  padRow(bias, n, row);
  const aStride = k * FLOAT;
  const cStride = n * FLOAT;
  for (let start: usize = 0; start < rows; start += ROW_BLOCK) {
    const block = min(ROW_BLOCK, rows - start);
    rowBlock(block, a, aStride, packed, k, n, row, 0, c, cStride, scratch);
    // Straight after its product: the block is still in the cache.
    activateRows(c, block, n, cStride, activation);
    a += block * aStride;
    c += block * cStride;
  }
}
