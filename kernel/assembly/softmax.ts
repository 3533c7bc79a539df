/** Softmax of rows: e^(x - max) / sum, as Keras computes it. A row with a NaN, or whose maximum is infinite, is NaN. */
import { FLOAT } from './arithmetic';
import { expNegative } from './exponentials';

/**
 * The largest element that is a number. A NaN is left to the sum, which it reaches too; pmax is one instruction. Four
 * maxima at the same time, so that none waits for another.
 */
function rowMax(x: usize, columns: usize): f32 {
  let a = f32x4.splat(-Infinity);
  let b = a;
  let c = a;
  let d = a;
  const end = x + columns * FLOAT;
  const vectorEnd = x + (columns & ~15) * FLOAT;
  for (; x < vectorEnd; x += 64) {
    a = f32x4.pmax(a, v128.load(x));
    b = f32x4.pmax(b, v128.load(x, 16));
    c = f32x4.pmax(c, v128.load(x, 32));
    d = f32x4.pmax(d, v128.load(x, 48));
  }
  for (; x < end; x += FLOAT) a = f32x4.pmax(a, v128.load32_splat(x));
  a = f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d));
  return max(
    max(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1)),
    max(f32x4.extract_lane(a, 2), f32x4.extract_lane(a, 3))
  );
}

/** `y = e^(x - most)`, and the sum of it: 8 columns at a time, then one by one. */
function exponentials(x: usize, most: v128, y: usize, columns: usize): f32 {
  let sums = f32x4.splat(0);
  let others = sums;
  const end = x + columns * FLOAT;
  for (const vectorEnd = x + (columns & ~7) * FLOAT; x < vectorEnd; x += 32) {
    const e = expNegative(f32x4.sub(v128.load(x), most));
    const f = expNegative(f32x4.sub(v128.load(x, 16), most));
    sums = f32x4.add(sums, e);
    others = f32x4.add(others, f);
    v128.store(y, e);
    v128.store(y, f, 16);
    y += 32;
  }
  sums = f32x4.add(sums, others);
  let sum: f32 =
    f32x4.extract_lane(sums, 0) +
    f32x4.extract_lane(sums, 1) +
    (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3));
  for (; x < end; x += FLOAT) {
    const e = f32x4.extract_lane(expNegative(f32x4.sub(v128.load32_splat(x), most)), 0);
    sum += e;
    store<f32>(y, e);
    y += FLOAT;
  }
  return sum;
}

function softmaxRow(x: usize, y: usize, columns: usize): void {
  const sum = exponentials(x, f32x4.splat(rowMax(x, columns)), y, columns);
  const share: f32 = <f32>1 / sum;
  const shares = f32x4.splat(share);
  const end = y + columns * FLOAT;
  for (const vectorEnd = y + (columns & ~3) * FLOAT; y < vectorEnd; y += 16) {
    v128.store(y, f32x4.mul(v128.load(y), shares));
  }
  for (; y < end; y += FLOAT) store<f32>(y, load<f32>(y) * share);
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
