/** `condition ? a : b`, for elements of four bytes, whatever they mean. */
import { FLOAT } from './arithmetic';

/** Four bytes of a condition, each as a lane of ones where it is not 0. */
// @ts-ignore: decorator
@inline
function maskOf(bytes: v128): v128 {
  const lanes = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes));
  return i32x4.ne(lanes, i32x4.splat(0));
}

function chooseRow(
  condition: usize,
  conditionMoves: bool,
  a: usize,
  aMoves: bool,
  b: usize,
  bMoves: bool,
  out: usize,
  count: usize
): void {
  const conditionStep: usize = conditionMoves ? 1 : 0;
  const aStep: usize = aMoves ? FLOAT : 0;
  const bStep: usize = bMoves ? FLOAT : 0;
  const end = out + count * FLOAT;
  for (const vectorEnd = out + (count & ~3) * FLOAT; out < vectorEnd; out += 16) {
    const mask = maskOf(conditionMoves ? v128.load32_zero(condition) : v128.load8_splat(condition));
    const yes = aMoves ? v128.load(a) : v128.load32_splat(a);
    const no = bMoves ? v128.load(b) : v128.load32_splat(b);
    v128.store(out, v128.bitselect(yes, no, mask));
    condition += 4 * conditionStep;
    a += 4 * aStep;
    b += 4 * bStep;
  }
  for (; out < end; out += FLOAT) {
    store<u32>(out, load<u32>(load<u8>(condition) != 0 ? a : b));
    condition += conditionStep;
    a += aStep;
    b += bStep;
  }
}

/**
 * For `rows` rows, strides in bytes; an operand that does not move is one element for its row. The results are contiguous.
 */
export function chooseRows(
  condition: usize,
  conditionStride: usize,
  conditionMoves: bool,
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
    chooseRow(condition, conditionMoves, a, aMoves, b, bMoves, out, columns);
    condition += conditionStride;
    a += aStride;
    b += bStride;
    out += columns * FLOAT;
  }
}
