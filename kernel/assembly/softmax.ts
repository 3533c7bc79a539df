/** Softmax of rows: e^(x - max) / sum, as Keras computes it. A row with a NaN, or whose maximum is infinite, is NaN. */
import { FLOAT } from './arithmetic';
import { exp } from './exponentials';

function rowMax(x: usize, columns: usize): f32 {
  let most = f32x4.splat(-Infinity);
  const end = x + columns * FLOAT;
  const vectorEnd = x + (columns & ~3) * FLOAT;
  // max, not pmax: a NaN in any lane must reach the result.
  for (; x < vectorEnd; x += 16) most = f32x4.max(most, v128.load(x));
  for (; x < end; x += FLOAT) most = f32x4.max(most, v128.load32_splat(x));
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
    const e = exp(f32x4.sub(v128.load(x), most));
    sums = f32x4.add(sums, e);
    v128.store(to, e);
    to += 16;
  }
  let sum: f32 =
    f32x4.extract_lane(sums, 0) +
    f32x4.extract_lane(sums, 1) +
    (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3));
  for (let j = vectors; j < columns; j++) {
    const e = f32x4.extract_lane(exp(f32x4.sub(v128.load32_splat(x), most)), 0);
    sum += e;
    store<f32>(to, e);
    x += FLOAT;
    to += FLOAT;
  }
  const whole = f32x4.splat(sum);
  for (const end = y + vectors * FLOAT; y < end; y += 16) {
    v128.store(y, f32x4.div(v128.load(y), whole));
  }
  for (; y < to; y += FLOAT) store<f32>(y, load<f32>(y) / sum);
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
