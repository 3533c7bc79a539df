import { shareBuffer } from '../../ops/make-tensor.js';
import { reduce } from '../../ops/reduce.js';
import { reshape } from '../../ops/structure.js';
import type { Shape } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';

/** Undoes broadcasting: the sum over every axis in which a tensor of `shape` was repeated. */
export function sumTo(x: FloatTensor, shape: Shape): FloatTensor {
  const added = x.rank - shape.length;
  let sum: FloatTensor = shareBuffer(x, x.shape, x.labels);
  x.shape.forEach((size, axis) => {
    const isRepeated = axis < added || (shape[axis - added] === 1 && size !== 1);
    if (isRepeated) sum = reduce('sum', sum, { axis, keepDims: true });
  });
  return reshape(sum, shape);
}
