import { reshape, resolveShape } from '../../ops/structure.js';
import { BATCH, FEATURES } from '../../tensor/axes.js';
import { sizeOf, type Mutable, type Shape } from '../../tensor/shape.js';
import type { FlattenRule, ReshapeRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { requireSampleShape, shapeMismatch } from '../base/shape-check.js';

/**
 * Puts all values of a sample in one row. What a timestep was is no longer told apart afterwards.
 *
 * Input shape: `[batch, ...]`, rank 1 or more. Output shape: `[batch, product of the rest]`. No copy.
 * @throws `ShapeError` for a scalar
 * @example
 * ```ts
 * Flatten()(ones([32, 700, 200])).shape; // [32, 140000]
 * ```
 * @see Keras 3 `keras.layers.Flatten`
 */
export function Flatten(): Layer<FlattenRule> {
  return createLayer({
    className: 'Flatten',
    outputShape(input) {
      const [batch, ...rest] = input;
      if (batch === undefined) {
        throw shapeMismatch('Flatten', 'needs [batch, ...]', input, 'x.reshape([1, 1]) first');
      }
      return [batch, sizeOf(rest)];
    },
    call(x) {
      const [batch = 0, ...rest] = x.shape;
      return reshape(x, [batch, sizeOf(rest)], [x.labels[0] ?? BATCH, FEATURES]);
    }
  });
}

/**
 * Gives each sample another shape, values in the same order; one size may be -1 and follows from the others.
 *
 * Input shape: `[batch, ...]`. Output shape: `[batch, ...target]`. No copy.
 * @throws `ShapeError` if the sizes do not fit
 * @example
 * ```ts
 * Reshape([700, 1])(ones([32, 700])).shape; // [32, 700, 1]
 * ```
 * @see Keras 3 `keras.layers.Reshape`
 */
export function Reshape<const Target extends Shape>(
  target: Target
): Layer<ReshapeRule<Mutable<Target>>> {
  requireSampleShape('Reshape', target);
  return createLayer({
    className: 'Reshape',
    args: { targetShape: target },
    outputShape(input) {
      const [batch, ...rest] = input;
      if (batch === undefined) {
        throw shapeMismatch('Reshape', 'needs [batch, ...]', input, 'x.reshape([1, 1]) first');
      }
      return [batch, ...resolveShape('Reshape', target, sizeOf(rest))];
    },
    call(x) {
      const [batch = 0, ...rest] = x.shape;
      return reshape(x, [batch, ...resolveShape('Reshape', target, sizeOf(rest))]);
    }
  });
}
