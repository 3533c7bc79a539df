import { stack as stackOf } from '../ops/join.js';
import { oneHot as oneHotOf, where as select } from '../ops/select.js';
import type { DType } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import type { Broadcast } from '../tensor/types/broadcast.js';
import type { Accepts, ShapeOf } from '../tensor/types/sentence.js';

/**
 * `condition ? a : b` for each element, with broadcasting.
 *
 * Output shape: the common shape of all three.
 * @throws `ShapeError` if they do not fit; `DTypeError` if the condition is not bool, or a and b differ in dtype
 * @example
 * ```ts
 * const v = tensor([-1, 2]);
 * await where(v.greater(0), v, zeros([2])).array(); // [0, 2]
 * ```
 * @see Keras 3 `keras.ops.where`
 */
export function where<C extends Shape, A extends Shape, B extends Shape, D extends DType>(
  condition: Tensor<C, 'bool'>,
  a: Tensor<A, D>,
  b: Tensor<B, D> & Accepts<Broadcast<'where', A, B>>
): Tensor<ShapeOf<Broadcast<'where', ShapeOf<Broadcast<'where', A, B>>, C>>, D>;
export function where<D extends DType>(
  condition: Tensor<Shape, 'bool'>,
  a: Tensor<Shape, D>,
  b: Tensor<Shape, D>
): Tensor<Shape, D> {
  return select(condition, a, b);
}

/**
 * Each id as a row of zeros with a one at its place; ids outside of 0 to `depth - 1` give zeros only.
 *
 * Input shape: `[...]`, int32. Output shape: `[..., depth]`.
 * @example
 * ```ts
 * await oneHot(tensor(Int32Array.of(2, 0), [2]), 3).array(); // [[0, 0, 1], [1, 0, 0]]
 * ```
 * @see Keras 3 `keras.ops.one_hot`
 */
export function oneHot<S extends Shape, const Depth extends number>(
  ids: Tensor<S, 'int32'>,
  depth: Depth
): Tensor<[...S, Depth]>;
export function oneHot(ids: AnyTensor, depth: number): AnyTensor {
  return oneHotOf(ids, depth);
}

/**
 * Tensors of one shape along a new axis, by default the first.
 *
 * Output shape: theirs, with their number at `axis`.
 * @throws `ShapeError` if shapes differ; `DTypeError` if dtypes differ
 * @example
 * ```ts
 * stack([ones([3]), zeros([3])]).shape; // [2, 3]
 * ```
 * @see Keras 3 `keras.ops.stack`
 */
export function stack<D extends DType>(
  tensors: readonly Tensor<Shape, D>[],
  axis = 0
): Tensor<number[], D> {
  return stackOf(tensors, axis) as Tensor<number[], D>;
}
