import { withMask } from '../ops/make-tensor.js';
import { scope } from '../ops/scope.js';
import { reshape } from '../ops/structure.js';
import { ArgumentError } from '../tensor/errors.js';
import type { Shape } from '../tensor/shape.js';
import type { MaskTensor } from '../tensor/tensor.js';
import type { ShapeRule, TimeDistributedRule } from '../tensor/types/rule.js';
import { createLayer } from './create-layer.js';
import { printCall } from './expression.js';
import type { AnyLayer, Layer } from './layer.js';
import { shapeMismatch } from './shape-check.js';

/**
 * Applies one layer to every timestep, with the same weights: `y[n, t] = layer(x[n, t])`.
 *
 * Input shape: `[batch, timesteps, ...features]`, rank 3 or more. Output shape: `[batch, timesteps, ...layer output]`.
 * Cost: the layer's own on `[batch · timesteps, ...features]`. The timesteps are folded into the batch without a copy,
 * so a Dense stays one matrix product; this is exact for every layer whose samples do not depend on each other.
 * A mask of timesteps is passed on; outputs at masked timesteps are computed as any other, as in Keras. A mask that also
 * tells apart steps within a timestep goes to the layer, and what the layer leaves of it is passed on.
 * @throws `ShapeError` if x has rank 2 or less, or the layer rejects `[batch, ...features]`
 * @example
 * ```ts
 * TimeDistributed(Dense(64))(ones([32, 700, 200])).shape; // [32, 700, 64]
 * ```
 * @see Keras 3 `keras.layers.TimeDistributed`, which loops over the timesteps. Golden values: test/golden
 */
export function TimeDistributed<Rule extends ShapeRule>(
  layer: Layer<Rule>
): Layer<TimeDistributedRule<Rule>> {
  requireLayer(layer);
  const child: AnyLayer = layer;
  const childInput = (input: Shape): Shape => {
    if (input.length < 3) {
      const fix =
        input.length === 2
          ? `x.expandDims(-1) gives [${input.join(', ')}, 1]`
          : 'bring x to rank 3 or more';
      throw shapeMismatch('TimeDistributed', 'needs [batch, timesteps, ...features]', input, fix);
    }
    return [input[0] ?? 0, ...input.slice(2)];
  };
  return createLayer({
    className: 'TimeDistributed',
    expression: printCall('TimeDistributed', [child]),
    layers: [child],
    outputShape(input) {
      const [batch = 0, ...rest] = child.outputShape(childInput(input));
      return [batch, input[1] ?? 0, ...rest];
    },
    buildLayers: input => child.build(childInput(input)),
    call(x) {
      const [batch = 0, timesteps = 0, ...features] = x.shape;
      return scope(() => {
        const innerMask = x.mask && x.mask.rank > 2 ? fold(x.mask) : null;
        const folded = reshape(x, [batch * timesteps, ...features]);
        const applied = child(withMask(folded, innerMask));
        const labels = [...x.labels.slice(0, 2), ...applied.labels.slice(1)];
        const unfold = [batch, timesteps];
        const y = reshape(applied, [...unfold, ...applied.shape.slice(1)], labels);
        if (!innerMask) return withMask(y, x.mask);
        const left = applied.mask;
        return withMask(y, left && reshape(left, [...unfold, ...left.shape.slice(1)]));
      });
    }
  });
}

/** A mask that tells apart steps within a timestep, as the child sees it. */
function fold(mask: MaskTensor): MaskTensor {
  const [batch = 0, timesteps = 0, ...rest] = mask.shape;
  return reshape(mask, [batch * timesteps, ...rest]);
}

function requireLayer(layer: unknown): void {
  if (typeof layer === 'function' && 'outputShape' in layer) return;
  throw new ArgumentError({
    code: 'not-a-layer',
    where: 'TimeDistributed',
    what: 'TimeDistributed needs a layer.',
    got: typeof layer === 'function' ? 'a function' : String(layer),
    expected: 'a layer or a Sequential',
    fix: 'TimeDistributed(Dense(64))'
  });
}
