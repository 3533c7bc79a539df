/** Functions of two elements over runs, each operand in order or one element for all. */
import { FLOAT } from './arithmetic';
import { loadLanes, storeLanes } from './lanes';

/** Codes shared with kernel/src/engines/wasm/module.ts. */
const ADD: u32 = 0;
const SUB: u32 = 1;
const MUL: u32 = 2;
const DIV: u32 = 3;
const MAXIMUM: u32 = 4;
const MINIMUM: u32 = 5;

// @ts-ignore: decorator
@inline
function apply(op: u32, a: v128, b: v128): v128 {
  if (op == ADD) return f32x4.add(a, b);
  if (op == SUB) return f32x4.sub(a, b);
  if (op == MUL) return f32x4.mul(a, b);
  if (op == DIV) return f32x4.div(a, b);
  if (op == MAXIMUM) return f32x4.max(a, b); // max and min, not pmax: a NaN on either side stays
  return f32x4.min(a, b);
}

/** `aMoves` and `bMoves` are 1, or 0 where one element serves all. Two vectors at a time cost a fifth less than one. */
// @ts-ignore: decorator
@inline
function run(
  op: u32,
  a: usize,
  aMoves: usize,
  b: usize,
  bMoves: usize,
  out: usize,
  count: usize
): void {
  const end = out + count * FLOAT;
  const vectorEnd = out + (count & ~7) * FLOAT;
  while (out < vectorEnd) {
    const first = apply(op, loadLanes(a, aMoves != 0), loadLanes(b, bMoves != 0));
    a += 16 * aMoves;
    b += 16 * bMoves;
    const second = apply(op, loadLanes(a, aMoves != 0), loadLanes(b, bMoves != 0));
    a += 16 * aMoves;
    b += 16 * bMoves;
    v128.store(out, first);
    v128.store(out, second, 16);
    out += 32;
  }
  while (out < end) {
    storeLanes(out, apply(op, loadLanes(a, false), loadLanes(b, false)), false);
    a += FLOAT * aMoves;
    b += FLOAT * bMoves;
    out += FLOAT;
  }
}

// @ts-ignore: decorator
@inline
function runs(
  op: u32,
  a: usize,
  aMoves: bool,
  b: usize,
  bMoves: bool,
  out: usize,
  count: usize
): void {
  if (aMoves && bMoves) run(op, a, 1, b, 1, out, count);
  else if (aMoves) run(op, a, 1, b, 0, out, count);
  else if (bMoves) run(op, a, 0, b, 1, out, count);
  else run(op, a, 0, b, 0, out, count);
}

/**
 * `out = op(a, b)` for `rows` rows, `aStride` and `bStride` bytes apart; an operand that does not move is one element for
 * its row. The results are contiguous.
 */
export function binaryRows(
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
    binaryRow(op, a, aMoves, b, bMoves, out, columns);
    a += aStride;
    b += bStride;
    out += columns * FLOAT;
  }
}

function binaryRow(
  op: u32,
  a: usize,
  aMoves: bool,
  b: usize,
  bMoves: bool,
  out: usize,
  count: usize
): void {
  switch (op) {
    case ADD:
      return runs(ADD, a, aMoves, b, bMoves, out, count);
    case SUB:
      return runs(SUB, a, aMoves, b, bMoves, out, count);
    case MUL:
      return runs(MUL, a, aMoves, b, bMoves, out, count);
    case DIV:
      return runs(DIV, a, aMoves, b, bMoves, out, count);
    case MAXIMUM:
      return runs(MAXIMUM, a, aMoves, b, bMoves, out, count);
    case MINIMUM:
      return runs(MINIMUM, a, aMoves, b, bMoves, out, count);
  }
}
