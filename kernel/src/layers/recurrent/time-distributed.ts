import { concat } from '../../ops/join.js';
import { withMask } from '../../ops/make-tensor.js';
import { scope } from '../../ops/scope.js';
import { gather, reshape, timestep } from '../../ops/structure.js';
import { ArgumentError } from '../../tensor/errors.js';
import { sizeOf, type Shape } from '../../tensor/shape.js';
import type { FloatTensor, MaskTensor } from '../../tensor/tensor.js';
import type { ShapeRule, TimeDistributedRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { AnyLayer, Layer } from '../base/layer.js';
import { coreOf, isJoint, isLayer } from '../base/layer-core.js';
import { shapeMismatch } from '../base/shape-check.js';

/**
 * Applies one layer to every timestep, with the same weights: `y[n, t] = layer(x[n, t])`.
 *
 * Input shape: `[batch, timesteps, ...features]`, rank 3 or more. Output shape: `[batch, timesteps, ...layer output]`.
 * Cost: the layer's own on `[batch · timesteps, ...features]`. The timesteps are folded into the batch without a copy,
 * so a Dense stays one matrix product; this is exact for every layer whose samples do not depend on each other. Where they
 * do (BatchNormalization in training, stateful layers) the timesteps are done one after the other, as in Keras.
 *
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
  const child = layer as unknown as AnyLayer;
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
    args: { layer: child },
    layers: [child],
    outputShape(input) {
      const [batch = 0, ...rest] = child.outputShape(childInput(input));
      return [batch, input[1] ?? 0, ...rest];
    },
    buildLayers: input => child.build(childInput(input)),
    call: (x, { training }) =>
      scope(() => (isJoint(child, training) ? stepByStep(child, x) : folded(child, x)))
  });
}

/** As in Keras, an activity regularizer of the child itself does not count; those of layers inside it do. */
function apply(child: AnyLayer, x: FloatTensor): FloatTensor {
  return coreOf(child).run([x], {}, false)[0] as FloatTensor;
}

/** All timesteps at once, as further samples. */
function folded(child: AnyLayer, x: FloatTensor): FloatTensor {
  const [batch = 0, timesteps = 0, ...features] = x.shape;
  const innerMask = x.mask && x.mask.rank > 2 ? fold(x.mask) : null;
  const samples = reshape(x, [batch * timesteps, ...features]);
  const applied = apply(child, withMask(samples, innerMask));
  const labels = [...x.labels.slice(0, 2), ...applied.labels.slice(1)];
  const unfold = [batch, timesteps];
  const y = reshape(applied, [...unfold, ...applied.shape.slice(1)], labels);
  if (!innerMask) return withMask(y, x.mask);
  const left = applied.mask;
  return withMask(y, left && reshape(left, [...unfold, ...left.shape.slice(1)]));
}

/** A mask that tells apart steps within a timestep, as the child sees it. */
function fold(mask: MaskTensor): MaskTensor {
  const [batch = 0, timesteps = 0, ...rest] = mask.shape;
  return reshape(mask, [batch * timesteps, ...rest]);
}

/** One timestep after the other: the child sees `[batch, ...features]`, and whether each sample counts. */
function stepByStep(child: AnyLayer, x: FloatTensor): FloatTensor {
  const [batch = 0, timesteps = 0] = x.shape;
  const outputs = Array.from({ length: timesteps }, (_, t) => {
    const mask = x.mask && maskAt(x.mask, t);
    const y = apply(child, withMask(timestep(x, t), mask));
    return reshape(y, [batch, 1, ...y.shape.slice(1)]);
  });
  const [first] = outputs;
  if (!first)
    return reshape(x, [batch, 0, ...child.outputShape([batch, ...x.shape.slice(2)]).slice(1)]);
  return withMask(concat(outputs, 1) as FloatTensor, x.mask);
}

function maskAt(mask: MaskTensor, t: number): MaskTensor {
  const [batch = 0, timesteps = 0, ...rest] = mask.shape;
  const inner = sizeOf(rest);
  const strides = rest.map((_, axis) => sizeOf(rest.slice(axis + 1)));
  return gather(mask, [batch, ...rest], [timesteps * inner, ...strides], t * inner);
}

function requireLayer(layer: unknown): void {
  const core = isLayer(layer) ? coreOf(layer).definition : null;
  if (core && !core.takesMany && !core.givesMany) return;
  throw new ArgumentError({
    code: 'not-a-layer',
    where: 'TimeDistributed',
    what: core
      ? 'TimeDistributed needs a layer of one input and one output.'
      : 'TimeDistributed needs a layer.',
    got: isLayer(layer)
      ? layer.expression
      : typeof layer === 'function'
        ? 'a function'
        : String(layer),
    expected: 'a layer or a Sequential',
    fix: 'TimeDistributed(Dense(64))'
  });
}
