/**
 * Four elements at a time, or one where a row ends. A body written once for lanes is inlined twice: `whole` is a constant
 * there, so nothing of the choice is left. A single element is computed in every lane and stored once.
 */
import { LINEAR, RELU, SIGMOID, TANH } from './elementwise';

// @ts-ignore: decorator
@inline
export function loadLanes(from: usize, whole: bool): v128 {
  return whole ? v128.load(from) : v128.load32_splat(from);
}

// @ts-ignore: decorator
@inline
export function storeLanes(to: usize, value: v128, whole: bool): void {
  if (whole) v128.store(to, value);
  else v128.store32_lane(to, value, 0);
}

/** `dy` times the derivative of an activation, which all but softmax tell from their output `y`. */
// @ts-ignore: decorator
@inline
export function deactivate(op: u32, y: v128, dy: v128): v128 {
  const one = f32x4.splat(1);
  if (op == LINEAR) return dy;
  if (op == RELU) return v128.and(dy, f32x4.gt(y, f32x4.splat(0)));
  if (op == SIGMOID) return f32x4.mul(dy, f32x4.mul(y, f32x4.sub(one, y)));
  if (op == TANH) return f32x4.mul(dy, f32x4.sub(one, f32x4.mul(y, y)));
  return dy;
}
