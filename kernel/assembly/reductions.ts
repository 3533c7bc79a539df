/** Reductions of rows: sums in double precision, so that many elements cost no accuracy; maxima that keep a NaN. */
import { FLOAT } from './arithmetic';

const DOUBLE: usize = 8;

/**
 * Sums of `groups` times `rows` rows of float32, contiguous in a group but for `stride` bytes from row to row: each group's
 * `sums[columns]` (float64). With one column, a group is the elements of one row.
 */
export function addUpRows(
  from: usize,
  groups: usize,
  rows: usize,
  stride: usize,
  columns: usize,
  sums: usize
): void {
  for (let g: usize = 0; g < groups; g++) {
    if (columns == 1 && stride == FLOAT) store<f64>(sums, sumOf(from, rows));
    else {
      memory.fill(sums, 0, columns * DOUBLE);
      for (let r: usize = 0; r < rows; r++) addRow(from + r * stride, columns, sums);
    }
    from += rows * stride;
    sums += columns * DOUBLE;
  }
}

function addRow(from: usize, columns: usize, sums: usize): void {
  const end = from + columns * FLOAT;
  const vectorEnd = from + (columns & ~1) * FLOAT;
  for (; from < vectorEnd; from += 2 * FLOAT) {
    const pair = f64x2.promote_low_f32x4(v128.load64_zero(from));
    v128.store(sums, f64x2.add(v128.load(sums), pair));
    sums += 2 * DOUBLE;
  }
  if (from < end) store<f64>(sums, load<f64>(sums) + <f64>load<f32>(from));
}

function sumOf(from: usize, count: usize): f64 {
  const end = from + count * FLOAT;
  const vectorEnd = from + (count & ~7) * FLOAT;
  let a = f64x2.splat(0);
  let b = f64x2.splat(0);
  let c = f64x2.splat(0);
  let d = f64x2.splat(0);
  for (; from < vectorEnd; from += 32) {
    a = f64x2.add(a, f64x2.promote_low_f32x4(v128.load64_zero(from)));
    b = f64x2.add(b, f64x2.promote_low_f32x4(v128.load64_zero(from, 8)));
    c = f64x2.add(c, f64x2.promote_low_f32x4(v128.load64_zero(from, 16)));
    d = f64x2.add(d, f64x2.promote_low_f32x4(v128.load64_zero(from, 24)));
  }
  const pair = f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
  let sum = f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
  for (; from < end; from += FLOAT) sum += <f64>load<f32>(from);
  return sum;
}

// @ts-ignore: decorator
@inline
function further(isMaximum: bool, a: v128, b: v128): v128 {
  // max and min, not pmax: a NaN on either side stays.
  return isMaximum ? f32x4.max(a, b) : f32x4.min(a, b);
}

// @ts-ignore: decorator
@inline
function extremeOf(isMaximum: bool, from: usize, count: usize): f32 {
  const end = from + count * FLOAT;
  const vectorEnd = from + (count & ~7) * FLOAT;
  let a = f32x4.splat(isMaximum ? -Infinity : Infinity);
  let b = a;
  for (; from < vectorEnd; from += 32) {
    a = further(isMaximum, a, v128.load(from));
    b = further(isMaximum, b, v128.load(from, 16));
  }
  for (; from < end; from += FLOAT) a = further(isMaximum, a, v128.load32_splat(from));
  a = further(isMaximum, a, b);
  a = further(isMaximum, a, i64x2.shuffle(a, a, 1, 0));
  return f32x4.extract_lane(further(isMaximum, a, i32x4.shuffle(a, a, 1, 0, 3, 2)), 0);
}

// @ts-ignore: decorator
@inline
function keepExtremes(isMaximum: bool, from: usize, columns: usize, out: usize): void {
  const end = from + columns * FLOAT;
  const vectorEnd = from + (columns & ~3) * FLOAT;
  for (; from < vectorEnd; from += 16) {
    v128.store(out, further(isMaximum, v128.load(out), v128.load(from)));
    out += 16;
  }
  for (; from < end; from += FLOAT) {
    const one = further(isMaximum, v128.load32_splat(out), v128.load32_splat(from));
    v128.store32_lane(out, one, 0);
    out += FLOAT;
  }
}

function maximumOf(from: usize, count: usize): f32 {
  return extremeOf(true, from, count);
}

function minimumOf(from: usize, count: usize): f32 {
  return extremeOf(false, from, count);
}

function keepMaxima(from: usize, columns: usize, out: usize): void {
  keepExtremes(true, from, columns, out);
}

function keepMinima(from: usize, columns: usize, out: usize): void {
  keepExtremes(false, from, columns, out);
}

/** As `addUpRows`, but the largest or smallest elements, `out[columns]` (float32) for each group. */
export function extremesOfRows(
  isMaximum: bool,
  from: usize,
  groups: usize,
  rows: usize,
  stride: usize,
  columns: usize,
  out: usize
): void {
  for (let g: usize = 0; g < groups; g++) {
    if (columns == 1 && stride == FLOAT) {
      store<f32>(out, isMaximum ? maximumOf(from, rows) : minimumOf(from, rows));
    } else {
      const start: f32 = isMaximum ? -Infinity : Infinity;
      for (let j: usize = 0; j < columns; j++) store<f32>(out + j * FLOAT, start);
      for (let r: usize = 0; r < rows; r++) {
        if (isMaximum) keepMaxima(from + r * stride, columns, out);
        else keepMinima(from + r * stride, columns, out);
      }
    }
    from += rows * stride;
    out += columns * FLOAT;
  }
}
