/**
 * The matrix product `c = a · b + init` on packed weights.
 *
 * Packed: for each block of K_BLOCK rows of `b`, its panels of 8 columns one after the other, each row after row, the
 * last panel filled up with zeros. `a` is read in place. The sum of a K block goes into `c`, and the next block starts
 * from there; so an element's value depends on its own row and column only, never on the rows computed beside it.
 */
import { FLOAT, MOST_TILE_ROWS, PANEL, PANEL_ROW, TILE_ROWS } from './arithmetic';
import { tile1x24, tile1x8, tile2x16, tile2x8, tile3x8, tile4x8, tile5x8, tile6x8 } from './tiles';

/** Rows of `b` in a block: a panel of it (8 KB) stays in the first-level cache beside the tile's inputs. */
export const K_BLOCK: usize = 256;

/** Rows of `a` and `c` taken together through all panels: their inputs (64 KB) stay in the second-level cache. */
export const ROW_BLOCK: usize = 64;

/** Bytes of the scratch tile that `rowBlock` needs when the columns are no multiple of 8. */
export const EDGE_BYTES: usize = MOST_TILE_ROWS * PANEL_ROW;

// @ts-ignore: decorator
@inline
export function panelsOf(columns: usize): usize {
  return (columns + PANEL - 1) / PANEL;
}

function packPanel(b: usize, stride: usize, rows: usize, columns: usize, packed: usize): void {
  for (let k: usize = 0; k < rows; k++) {
    if (columns == PANEL) {
      v128.store(packed, v128.load(b));
      v128.store(packed, v128.load(b, 16), 16);
    } else {
      for (let j: usize = 0; j < PANEL; j++) {
        store<f32>(packed + j * FLOAT, j < columns ? load<f32>(b + j * FLOAT) : 0);
      }
    }
    b += stride;
    packed += PANEL_ROW;
  }
}

/** Packs `b` of `k` rows, `stride` bytes apart, and `n` columns; `packed` has room for `k` rows of whole panels. */
export function pack(b: usize, stride: usize, k: usize, n: usize, packed: usize): void {
  for (let start: usize = 0; start < k; start += K_BLOCK) {
    const rows = min(K_BLOCK, k - start);
    for (let j: usize = 0; j < n; j += PANEL) {
      packPanel(b + start * stride + j * FLOAT, stride, rows, min(PANEL, n - j), packed);
      packed += rows * PANEL_ROW;
    }
  }
}

/** One panel of one tile. */
function tile(
  rows: usize,
  a: usize,
  aStride: usize,
  b: usize,
  k: usize,
  init: usize,
  initStride: usize,
  c: usize,
  cStride: usize
): void {
  switch (<u32>rows) {
    case 1:
      return tile1x8(a, aStride, b, k, init, initStride, c, cStride);
    case 2:
      return tile2x8(a, aStride, b, k, init, initStride, c, cStride);
    case 3:
      return tile3x8(a, aStride, b, k, init, initStride, c, cStride);
    case 4:
      return tile4x8(a, aStride, b, k, init, initStride, c, cStride);
    case 5:
      return tile5x8(a, aStride, b, k, init, initStride, c, cStride);
    default:
      return tile6x8(a, aStride, b, k, init, initStride, c, cStride);
  }
}

/** One panel for all rows of a block, in tiles of nearly equal height: 3 + 3 beats 4 + 2. */
function panel(
  rows: usize,
  a: usize,
  aStride: usize,
  b: usize,
  k: usize,
  init: usize,
  initStride: usize,
  c: usize,
  cStride: usize
): void {
  for (let tiles = (rows + TILE_ROWS - 1) / TILE_ROWS; tiles > 0; tiles--) {
    const height = (rows + tiles - 1) / tiles;
    tile(height, a, aStride, b, k, init, initStride, c, cStride);
    rows -= height;
    a += height * aStride;
    init += height * initStride;
    c += height * cStride;
  }
}

/** The last panel when only `columns` of its 8 exist: computed in `edge`, then copied. */
function edgePanel(
  columns: usize,
  rows: usize,
  a: usize,
  aStride: usize,
  b: usize,
  k: usize,
  init: usize,
  initStride: usize,
  c: usize,
  cStride: usize,
  edge: usize
): void {
  for (let tiles = (rows + TILE_ROWS - 1) / TILE_ROWS; tiles > 0; tiles--) {
    const height = (rows + tiles - 1) / tiles;
    tile(height, a, aStride, b, k, init, initStride, edge, PANEL_ROW);
    for (let r: usize = 0; r < height; r++) {
      for (let j: usize = 0; j < columns; j++) {
        store<f32>(c + j * FLOAT, load<f32>(edge + r * PANEL_ROW + j * FLOAT));
      }
      c += cStride;
    }
    rows -= height;
    a += height * aStride;
    init += height * initStride;
  }
}

/** All panels of one K block. */
function panels(
  rows: usize,
  a: usize,
  aStride: usize,
  packed: usize,
  k: usize,
  n: usize,
  init: usize,
  initStride: usize,
  c: usize,
  cStride: usize,
  edge: usize
): void {
  const panelBytes = k * PANEL_ROW;
  let whole = n / PANEL;
  if (rows == 1) {
    for (; whole >= 3; whole -= 3) {
      tile1x24(a, aStride, packed, k, init, initStride, c, cStride, panelBytes);
      packed += 3 * panelBytes;
      init += 3 * PANEL_ROW;
      c += 3 * PANEL_ROW;
    }
  } else if (rows == 2) {
    for (; whole >= 2; whole -= 2) {
      tile2x16(a, aStride, packed, k, init, initStride, c, cStride, panelBytes);
      packed += 2 * panelBytes;
      init += 2 * PANEL_ROW;
      c += 2 * PANEL_ROW;
    }
  }
  for (; whole > 0; whole--) {
    panel(rows, a, aStride, packed, k, init, initStride, c, cStride);
    packed += panelBytes;
    init += PANEL_ROW;
    c += PANEL_ROW;
  }
  const columns = n % PANEL;
  if (columns > 0) {
    edgePanel(columns, rows, a, aStride, packed, k, init, initStride, c, cStride, edge);
  }
}

/**
 * `c = a · b + init` for at most ROW_BLOCK rows; strides in bytes, `initStride` 0 adds one row to all.
 * Reads up to 28 bytes past the end of an `init` row, which the heap allows. `edge`: EDGE_BYTES of scratch.
 */
export function rowBlock(
  rows: usize,
  a: usize,
  aStride: usize,
  packed: usize,
  k: usize,
  n: usize,
  init: usize,
  initStride: usize,
  c: usize,
  cStride: usize,
  edge: usize
): void {
  let start: usize = 0;
  do {
    const block = min(K_BLOCK, k - start);
    panels(rows, a, aStride, packed, block, n, init, initStride, c, cStride, edge);
    packed += block * panelsOf(n) * PANEL_ROW;
    a += block * FLOAT;
    init = c;
    initStride = cStride;
    start += block;
  } while (start < k);
}
