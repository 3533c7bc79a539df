/** Gradients of activations over runs of elements. */
import { FLOAT } from './arithmetic';
import { LINEAR, RELU, SIGMOID, SOFTMAX, TANH } from './elementwise';
import { deactivate, loadLanes, storeLanes } from './lanes';
import { softmaxBack } from './softmax';

// @ts-ignore: decorator
@inline
function lanes(op: u32, y: usize, dy: usize, out: usize, whole: bool): void {
  storeLanes(out, deactivate(op, loadLanes(y, whole), loadLanes(dy, whole)), whole);
}

// @ts-ignore: decorator
@inline
function run(op: u32, y: usize, dy: usize, out: usize, count: usize): void {
  const end = count * FLOAT;
  const vectors = (count & ~3) * FLOAT;
  let at: usize = 0;
  for (; at < vectors; at += 16) lanes(op, y + at, dy + at, out + at, true);
  for (; at < end; at += FLOAT) lanes(op, y + at, dy + at, out + at, false);
}

/** `out = dy · op'(x)`, told from `y = op(x)`, for relu, sigmoid and tanh; `out` may be `dy`. */
export function elementwiseBack(op: u32, y: usize, dy: usize, out: usize, count: usize): void {
  switch (op) {
    case RELU:
      return run(RELU, y, dy, out, count);
    case SIGMOID:
      return run(SIGMOID, y, dy, out, count);
    case TANH:
      return run(TANH, y, dy, out, count);
  }
}

/** The same for `rows` contiguous rows and every activation; LINEAR copies. */
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
  else elementwiseBack(activation, y, dy, out, count);
}
