import { concat as join } from '../ops/join.js';
import type { DType } from '../tensor/dtype.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import type { Concat, ShapesOf } from '../tensor/types/join.js';
import type { Accepts, ShapeOf } from '../tensor/types/sentence.js';

type DTypeOf<Parts extends readonly AnyTensor[]> =
  Parts[number] extends Tensor<infer _Shape, infer D extends DType> ? D : DType;

/**
 * Tensors one after the other along an axis, by default the first; negative axes count from the end.
 *
 * Input shapes: equal in every other axis. Output shape: theirs, with the sum of the sizes in that axis.
 * @throws `ShapeError` if other sizes differ or there is no such axis; `DTypeError` if dtypes differ
 * @example
 * ```ts
 * concat([ones([32, 350, 1]), zeros([32, 350, 1])], 1).shape; // [32, 700, 1]
 * ```
 * @see Keras 3 `keras.ops.concatenate`
 */
export function concat<Parts extends readonly AnyTensor[], const Axis extends number = 0>(
  parts: readonly [...Parts] & Accepts<Concat<ShapesOf<Parts>, Axis>>,
  axis?: Axis
): Tensor<ShapeOf<Concat<ShapesOf<Parts>, Axis>>, DTypeOf<Parts>>;
export function concat(parts: readonly AnyTensor[], axis = 0): AnyTensor {
  return join(parts, axis);
}
