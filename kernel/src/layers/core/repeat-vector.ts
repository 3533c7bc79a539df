import { gather } from '../../ops/structure.js';
import { BATCH, FEATURES, TIMESTEPS } from '../../tensor/axes.js';
import type { RepeatVectorRule } from '../../tensor/types/sequence-rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { requireCount } from '../base/options.js';
import { shapeMismatch } from '../base/shape-check.js';

/**
 * The same features at each of `n` timesteps: what an encoder has found is given to every step of a decoder.
 *
 * Input shape: `[batch, features]`. Output shape: `[batch, n, features]`.
 * @throws `ShapeError` if x is not of rank 2
 * @example
 * ```ts
 * RepeatVector(3)(ones([32, 128])).shape; // [32, 3, 128]
 * ```
 * @see Keras 3 `keras.layers.RepeatVector`
 */
export function RepeatVector<const N extends number>(n: N): Layer<RepeatVectorRule<N>> {
  requireCount('RepeatVector', 'n', n);
  return createLayer({
    className: 'RepeatVector',
    args: { n },
    outputShape(input) {
      const [batch, features] = input;
      if (input.length === 2 && batch !== undefined && features !== undefined) {
        return [batch, n, features];
      }
      const fix = input.length === 3 ? 'x.timestep(-1) is the last timestep' : 'bring x to rank 2';
      throw shapeMismatch('RepeatVector', 'needs [batch, features]', input, fix);
    },
    call(x) {
      const [batch = 0, features = 0] = x.shape;
      const labels = [x.labels[0] ?? BATCH, TIMESTEPS, x.labels[1] ?? FEATURES];
      return gather(x, [batch, n, features], [features, 0, 1], 0, labels);
    }
  });
}
