/** Matrices the other way round: for products with a transposed factor, and for gradients, which are full of them. */
import { FLOAT, PANEL, PANEL_ROW } from './arithmetic';
import { K_BLOCK } from './product';

/** Writes the 4 x 4 block at `from` transposed to `to`. */
// @ts-ignore: decorator
@inline
function transpose4x4(from: usize, fromStride: usize, to: usize, toStride: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + fromStride);
  const c = v128.load(from + 2 * fromStride);
  const d = v128.load(from + 3 * fromStride);
  const ab = i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const cd = i8x16.shuffle(c, d, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
  const AB = i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  const CD = i8x16.shuffle(c, d, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
  v128.store(to, i64x2.shuffle(ab, cd, 0, 2));
  v128.store(to + toStride, i64x2.shuffle(ab, cd, 1, 3));
  v128.store(to + 2 * toStride, i64x2.shuffle(AB, CD, 0, 2));
  v128.store(to + 3 * toStride, i64x2.shuffle(AB, CD, 1, 3));
}

/** `rows` by `columns` elements at `from` become `columns` by `rows` at `to`; strides in bytes. */
export function transpose(
  from: usize,
  fromStride: usize,
  rows: usize,
  columns: usize,
  to: usize,
  toStride: usize
): void {
  const wholeRows = rows & ~3;
  const wholeColumns = columns & ~3;
  for (let r: usize = 0; r < wholeRows; r += 4) {
    const source = from + r * fromStride;
    const target = to + r * FLOAT;
    for (let c: usize = 0; c < wholeColumns; c += 4) {
      transpose4x4(source + c * FLOAT, fromStride, target + c * toStride, toStride);
    }
  }
  for (let r: usize = 0; r < rows; r++) {
    for (let c = r < wholeRows ? wholeColumns : 0; c < columns; c++) {
      store<f32>(to + c * toStride + r * FLOAT, load<f32>(from + r * fromStride + c * FLOAT));
    }
  }
}

/** Packs the `k` by `n` matrix whose transpose (`n` rows of `k`, `stride` bytes apart) stands at `b`; see product.ts. */
export function packTransposed(b: usize, stride: usize, k: usize, n: usize, packed: usize): void {
  for (let start: usize = 0; start < k; start += K_BLOCK) {
    const rows = min(K_BLOCK, k - start);
    for (let j: usize = 0; j < n; j += PANEL) {
      const columns = min(PANEL, n - j);
      if (columns < PANEL) memory.fill(packed, 0, rows * PANEL_ROW);
      transpose(b + j * stride + start * FLOAT, stride, columns, rows, packed, PANEL_ROW);
      packed += rows * PANEL_ROW;
    }
  }
}
