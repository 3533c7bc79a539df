/** Products with the first factor transposed, as the gradients of weights are: sums of outer products over many rows. */
import { FLOAT, PANEL_ROW } from './arithmetic';
import { EDGE_BYTES, K_BLOCK, pack, panelsOf, ROW_BLOCK, rowBlock } from './product';
import { transpose } from './transpose';

/** Scratch bytes of `addOuterProducts`: an edge tile, a block of `b` packed, and one of `a` turned round. */
export function outerScratch(n: usize): usize {
  return EDGE_BYTES + K_BLOCK * panelsOf(n) * PANEL_ROW + ROW_BLOCK * K_BLOCK * FLOAT;
}

/**
 * `c[m, n] += aᵀ · b` for `k` rows of `a` and of `b`, strides in bytes. Some rows at a time are packed, turned round and
 * multiplied while they are in the cache, so that long factors are read from memory once.
 */
export function addOuterProducts(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  k: usize,
  m: usize,
  n: usize,
  scratch: usize
): void {
  const packed = scratch + EDGE_BYTES;
  const turned = packed + K_BLOCK * panelsOf(n) * PANEL_ROW;
  for (let start: usize = 0; start < k; start += K_BLOCK) {
    const rows = min(K_BLOCK, k - start);
    pack(b + start * bStride, bStride, rows, n, packed);
    for (let i: usize = 0; i < m; i += ROW_BLOCK) {
      const block = min(ROW_BLOCK, m - i);
      const to = c + i * cStride;
      transpose(a + start * aStride + i * FLOAT, aStride, rows, block, turned, rows * FLOAT);
      rowBlock(block, turned, rows * FLOAT, packed, rows, n, to, cStride, to, cStride, scratch);
    }
  }
}
