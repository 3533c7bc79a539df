/** Softmax of rows: e^(x - max) / sum, as Keras computes it. A row with a NaN, or whose maximum is infinite, is NaN. */
import { FLOAT } from './arithmetic';
import { expNegative } from './exponentials';

/** The largest element that is a number. A NaN is left to the sum, which it reaches too; pmax is one instruction. */
function rowMax(x: usize, columns: usize): f32 {
  let most = f32x4.splat(-Infinity);
  let other = most;
  const end = x + columns * FLOAT;
  const vectorEnd = x + (columns & ~7) * FLOAT;
  for (; x < vectorEnd; x += 32) {
    most = f32x4.pmax(most, v128.load(x));
    other = f32x4.pmax(other, v128.load(x, 16));
  }
  for (; x < end; x += FLOAT) most = f32x4.pmax(most, v128.load32_splat(x));
  most = f32x4.pmax(most, other);
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3))
  );
}

function softmaxRow(x: usize, y: usize, columns: usize): void {
  const most = f32x4.splat(rowMax(x, columns));
  const vectors = columns & ~3;
  let sums = f32x4.splat(0);
  let to = y;
  for (const end = x + vectors * FLOAT; x < end; x += 16) {
    const e = expNegative(f32x4.sub(v128.load(x), most));
    sums = f32x4.add(sums, e);
    v128.store(to, e);
    to += 16;
  }
  let sum: f32 =
    f32x4.extract_lane(sums, 0) +
    f32x4.extract_lane(sums, 1) +
    (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3));
  for (let j = vectors; j < columns; j++) {
    const e = f32x4.extract_lane(expNegative(f32x4.sub(v128.load32_splat(x), most)), 0);
    sum += e;
    store<f32>(to, e);
    x += FLOAT;
    to += FLOAT;
  }
  const share: f32 = <f32>1 / sum;
  const shares = f32x4.splat(share);
  for (const end = y + vectors * FLOAT; y < end; y += 16) {
    v128.store(y, f32x4.mul(v128.load(y), shares));
  }
  for (; y < to; y += FLOAT) store<f32>(y, load<f32>(y) * share);
}

/** Softmax of each of `rows` rows; strides in bytes; `y` may be `x`. */
export function softmaxRows(
  x: usize,
  y: usize,
  rows: usize,
  columns: usize,
  stride: usize
): void {
  for (let r: usize = 0; r < rows; r++) {
    softmaxRow(x, y, columns);
    x += stride;
    y += stride;
  }
}

/** `out = y · (dy - sum(dy · y))` for each row; strides in bytes; `out` may be `dy`. */
export function softmaxBack(
  y: usize,
  dy: usize,
  out: usize,
  rows: usize,
  columns: usize,
  stride: usize
): void {
  const end = columns * FLOAT;
  for (let r: usize = 0; r < rows; r++) {
    let sum: f64 = 0;
    for (let at: usize = 0; at < end; at += FLOAT) {
      sum += <f64>load<f32>(y + at) * <f64>load<f32>(dy + at);
    }
    const mean = <f32>sum;
    for (let at: usize = 0; at < end; at += FLOAT) {
      store<f32>(out + at, load<f32>(y + at) * (load<f32>(dy + at) - mean));
    }
    y += stride;
    dy += stride;
    out += stride;
  }
}
