/** Gradients of activations and other functions over runs of elements. */
import { FLOAT } from './arithmetic';
import {
  ABS,
  ELU,
  EXP,
  GELU,
  HARD_SIGMOID,
  LEAKY_RELU,
  LINEAR,
  LOG,
  NEG,
  RELU,
  RELU6,
  SELU,
  SIGMOID,
  SIGN,
  SILU,
  SOFTMAX,
  SOFTPLUS,
  SOFTSIGN,
  SQRT,
  SQUARE,
  TANH
} from './elementwise';
import { deactivate, loadLanes, storeLanes } from './lanes';
import { isOfOutput, slope } from './slopes';
import { softmaxBack } from './softmax';

/** Those that recurrent loops have too. */
// @ts-ignore: decorator
@inline
function isActivation(op: u32): bool {
  return op == RELU || op == SIGMOID || op == TANH;
}

// @ts-ignore: decorator
@inline
function lanes(op: u32, x: usize, y: usize, dy: usize, out: usize, whole: bool): void {
  const gradient = loadLanes(dy, whole);
  if (isActivation(op)) storeLanes(out, deactivate(op, loadLanes(y, whole), gradient), whole);
  else {
    const known = loadLanes(isOfOutput(op) ? y : x, whole);
    storeLanes(out, f32x4.mul(gradient, slope(op, known)), whole);
  }
}

// @ts-ignore: decorator
@inline
function run(op: u32, x: usize, y: usize, dy: usize, out: usize, count: usize): void {
  const end = count * FLOAT;
  const vectors = (count & ~3) * FLOAT;
  let at: usize = 0;
  for (; at < vectors; at += 16) lanes(op, x + at, y + at, dy + at, out + at, true);
  for (; at < end; at += FLOAT) lanes(op, x + at, y + at, dy + at, out + at, false);
}

/** `out = dy · op'(x)`, with `y = op(x)`; `out` may be `dy`. Only relu, sigmoid and tanh are told without `x`. */
export function elementwiseBack(
  op: u32,
  x: usize,
  y: usize,
  dy: usize,
  out: usize,
  count: usize
): void {
  switch (op) {
    case RELU:
      return run(RELU, x, y, dy, out, count);
    case SIGMOID:
      return run(SIGMOID, x, y, dy, out, count);
    case TANH:
      return run(TANH, x, y, dy, out, count);
    case EXP:
      return run(EXP, x, y, dy, out, count);
    case ABS:
      return run(ABS, x, y, dy, out, count);
    case NEG:
      return run(NEG, x, y, dy, out, count);
    case SQRT:
      return run(SQRT, x, y, dy, out, count);
    case SQUARE:
      return run(SQUARE, x, y, dy, out, count);
    case LOG:
      return run(LOG, x, y, dy, out, count);
    case ELU:
      return run(ELU, x, y, dy, out, count);
    case SELU:
      return run(SELU, x, y, dy, out, count);
    case GELU:
      return run(GELU, x, y, dy, out, count);
    case SOFTPLUS:
      return run(SOFTPLUS, x, y, dy, out, count);
    case SILU:
      return run(SILU, x, y, dy, out, count);
    case LEAKY_RELU:
      return run(LEAKY_RELU, x, y, dy, out, count);
    case RELU6:
      return run(RELU6, x, y, dy, out, count);
    case HARD_SIGMOID:
      return run(HARD_SIGMOID, x, y, dy, out, count);
    case SOFTSIGN:
      return run(SOFTSIGN, x, y, dy, out, count);
    case SIGN:
      return run(SIGN, x, y, dy, out, count);
  }
}

/** The same for `rows` contiguous rows and the activations that recurrent layers have; LINEAR copies. */
export function activateBack(
  y: usize,
  dy: usize,
  out: usize,
  rows: usize,
  columns: usize,
  activation: u32
): void {
  const count = rows * columns;
  if (activation == LINEAR) memory.copy(out, dy, count * FLOAT);
  else if (activation == SOFTMAX) softmaxBack(y, dy, out, rows, columns, columns * FLOAT);
  else elementwiseBack(activation, y, y, dy, out, count);
}
