import { binary, unary } from '../../ops/elementwise.js';
import { reduce } from '../../ops/reduce.js';
import type { FloatTensor } from '../../tensor/tensor.js';

interface Limits {
  clipnorm?: number;
  clipvalue?: number;
  globalClipnorm?: number;
}

/** Gradients within the limits that an optimizer was given; as in Keras, the first kind of limit that is set counts. */
export function clipGradients(
  gradients: readonly FloatTensor[],
  { clipnorm = 0, clipvalue = 0, globalClipnorm = 0 }: Limits
): readonly FloatTensor[] {
  if (clipnorm > 0) {
    return gradients.map(gradient => toLength(gradient, lengthOf([gradient]), clipnorm));
  }
  if (globalClipnorm > 0) {
    const length = lengthOf(gradients);
    return gradients.map(gradient => toLength(gradient, length, globalClipnorm));
  }
  if (clipvalue > 0) {
    return gradients.map(gradient =>
      binary('minimum', binary('maximum', gradient, -clipvalue), clipvalue)
    );
  }
  return gradients;
}

function lengthOf(gradients: readonly FloatTensor[]): FloatTensor {
  const squares = gradients.map(gradient => reduce('sum', unary('square', gradient)));
  return unary(
    'sqrt',
    squares.reduce((a, b) => binary('add', a, b))
  );
}

/** Scaled down where it is longer than `limit`. */
function toLength(gradient: FloatTensor, length: FloatTensor, limit: number): FloatTensor {
  return binary('div', binary('mul', gradient, limit), binary('maximum', length, limit));
}
