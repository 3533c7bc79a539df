import type { Shape } from '../tensor/shape.js';
import { sizeOf } from '../tensor/shape.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { requireFloat } from './checks.js';
import { binary } from './elementwise.js';
import { bufferOf, fromElements } from './make-tensor.js';
import type { RandomStream } from './random.js';
import { scope } from './scope.js';

/** 0 with a chance of `rate`, otherwise `1 / (1 - rate)`, for each element of a shape; on the device of `like`. */
export function dropoutMask(
  shape: Shape,
  rate: number,
  random: RandomStream,
  like: FloatTensor
): FloatTensor {
  const kept = 1 / (1 - rate);
  const values = new Float32Array(sizeOf(shape));
  for (let i = 0; i < values.length; i++) values[i] = random.nextUniform() < rate ? 0 : kept;
  return fromElements<'float32'>(values, shape, bufferOf(like).engine);
}

/** x with a share of its values dropped. */
export function dropout(x: FloatTensor, rate: number, random: RandomStream): FloatTensor {
  requireFloat('Dropout', x);
  return scope(() => binary('mul', x, dropoutMask(x.shape, rate, random, x)));
}
