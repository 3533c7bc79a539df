/** Comparisons of float32 or int32, as bool: one byte, 1 or 0. NaN equals nothing and is neither greater nor less. */
import { FLOAT } from './arithmetic';
import { loadLanes } from './lanes';

/** Codes shared with kernel/src/engines/wasm/module.ts. */
const EQUAL: u32 = 0;
const NOT_EQUAL: u32 = 1;
const GREATER: u32 = 2;
const GREATER_EQUAL: u32 = 3;
const LESS: u32 = 4;
const LESS_EQUAL: u32 = 5;

/** The same of int32. */
const EQUAL_INT: u32 = 6;
const NOT_EQUAL_INT: u32 = 7;
const GREATER_INT: u32 = 8;
const GREATER_EQUAL_INT: u32 = 9;
const LESS_INT: u32 = 10;
const LESS_EQUAL_INT: u32 = 11;

// @ts-ignore: decorator
@inline
function apply(op: u32, a: v128, b: v128): v128 {
  if (op == EQUAL) return f32x4.eq(a, b);
  if (op == NOT_EQUAL) return f32x4.ne(a, b);
  if (op == GREATER) return f32x4.gt(a, b);
  if (op == GREATER_EQUAL) return f32x4.ge(a, b);
  if (op == LESS) return f32x4.lt(a, b);
  if (op == LESS_EQUAL) return f32x4.le(a, b);
  if (op == EQUAL_INT) return i32x4.eq(a, b);
  if (op == NOT_EQUAL_INT) return i32x4.ne(a, b);
  if (op == GREATER_INT) return i32x4.gt_s(a, b);
  if (op == GREATER_EQUAL_INT) return i32x4.ge_s(a, b);
  if (op == LESS_INT) return i32x4.lt_s(a, b);
  return i32x4.le_s(a, b);
}

// @ts-ignore: decorator
@inline
function lanes(op: u32, a: usize, aMoves: bool, b: usize, bMoves: bool): v128 {
  return apply(op, loadLanes(a, aMoves), loadLanes(b, bMoves));
}

// @ts-ignore: decorator
@inline
function run(op: u32, a: usize, aMoves: bool, b: usize, bMoves: bool, out: usize, count: usize): void {
  const aStep: usize = aMoves ? FLOAT : 0;
  const bStep: usize = bMoves ? FLOAT : 0;
  const vectorEnd = out + (count & ~15);
  const end = out + count;
  const one = i8x16.splat(1);
  for (; out < vectorEnd; out += 16) {
    const first = lanes(op, a, aMoves, b, bMoves);
    const second = lanes(op, a + 4 * aStep, aMoves, b + 4 * bStep, bMoves);
    const third = lanes(op, a + 8 * aStep, aMoves, b + 8 * bStep, bMoves);
    const fourth = lanes(op, a + 12 * aStep, aMoves, b + 12 * bStep, bMoves);
    const low = i16x8.narrow_i32x4_s(first, second);
    const high = i16x8.narrow_i32x4_s(third, fourth);
    v128.store(out, v128.and(i8x16.narrow_i16x8_s(low, high), one));
    a += 16 * aStep;
    b += 16 * bStep;
  }
  for (; out < end; out++) {
    store<u8>(out, <u8>(i32x4.extract_lane(lanes(op, a, false, b, false), 0) & 1));
    a += aStep;
    b += bStep;
  }
}

// @ts-ignore: decorator
@inline
function runs(op: u32, a: usize, aMoves: bool, b: usize, bMoves: bool, out: usize, count: usize): void {
  if (aMoves && bMoves) run(op, a, true, b, true, out, count);
  else if (aMoves) run(op, a, true, b, false, out, count);
  else if (bMoves) run(op, a, false, b, true, out, count);
  else run(op, a, false, b, false, out, count);
}

function compareRow(
  op: u32,
  a: usize,
  aMoves: bool,
  b: usize,
  bMoves: bool,
  out: usize,
  count: usize
): void {
  switch (op) {
    case EQUAL:
      return runs(EQUAL, a, aMoves, b, bMoves, out, count);
    case NOT_EQUAL:
      return runs(NOT_EQUAL, a, aMoves, b, bMoves, out, count);
    case GREATER:
      return runs(GREATER, a, aMoves, b, bMoves, out, count);
    case GREATER_EQUAL:
      return runs(GREATER_EQUAL, a, aMoves, b, bMoves, out, count);
    case LESS:
      return runs(LESS, a, aMoves, b, bMoves, out, count);
    case LESS_EQUAL:
      return runs(LESS_EQUAL, a, aMoves, b, bMoves, out, count);
    case EQUAL_INT:
      return runs(EQUAL_INT, a, aMoves, b, bMoves, out, count);
    case NOT_EQUAL_INT:
      return runs(NOT_EQUAL_INT, a, aMoves, b, bMoves, out, count);
    case GREATER_INT:
      return runs(GREATER_INT, a, aMoves, b, bMoves, out, count);
    case GREATER_EQUAL_INT:
      return runs(GREATER_EQUAL_INT, a, aMoves, b, bMoves, out, count);
    case LESS_INT:
      return runs(LESS_INT, a, aMoves, b, bMoves, out, count);
    case LESS_EQUAL_INT:
      return runs(LESS_EQUAL_INT, a, aMoves, b, bMoves, out, count);
  }
}

/** As `binaryRows`, with contiguous bytes as results. */
export function compareRows(
  op: u32,
  a: usize,
  aStride: usize,
  aMoves: bool,
  b: usize,
  bStride: usize,
  bMoves: bool,
  out: usize,
  rows: usize,
  columns: usize
): void {
  for (let r: usize = 0; r < rows; r++) {
    compareRow(op, a, aMoves, b, bMoves, out, columns);
    a += aStride;
    b += bStride;
    out += columns;
  }
}
