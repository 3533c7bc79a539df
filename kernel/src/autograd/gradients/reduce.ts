import { binary, cast } from '../../ops/elementwise.js';
import { reduce } from '../../ops/reduce.js';
import { compare } from '../../ops/select.js';
import { broadcastTo, reshape } from '../../ops/structure.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { ofOneOutput, tensorAt } from './gradient.js';

/**
 * A sum hands dy to every element, a mean its share. A maximum or minimum hands it to the element that it is; equal ones
 * share it, as in JAX.
 */
export const reduceGradient = ofOneOutput<'reduce'>((step, dy) => {
  const { op, axis } = step.attributes;
  const x = tensorAt(step.inputs, 0);
  const kept = x.shape.map((size, i) => (axis === null || i === axis ? 1 : size));
  const row = reshape(dy, kept);
  const count = axis === null ? x.size : (x.shape[axis] ?? 0);
  switch (op) {
    case 'sum':
      return [spread(row, x)];
    case 'mean':
      return [spread(binary('div', row, count), x)];
    case 'max':
    case 'min': {
      const best = reshape(tensorAt(step.outputs, 0), kept);
      const isBest = cast(compare('equal', x, best), 'float32');
      const among =
        axis === null
          ? reduce('sum', isBest, { keepDims: true })
          : reduce('sum', isBest, { axis, keepDims: true });
      return [binary('mul', isBest, binary('div', row, among))];
    }
  }
});

/** Repeated along the axes that were reduced. */
function spread(row: FloatTensor, x: FloatTensor): FloatTensor {
  return broadcastTo(row, x.shape, x.labels);
}
