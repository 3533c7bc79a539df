import type { FloatTensor } from '../tensor/tensor.js';
import { ArgumentError } from '../tensor/errors.js';
import type { Shape } from '../tensor/shape.js';
import type { SequentialRule, ShapeRule } from '../tensor/types/rule.js';
import { createLayer } from './create-layer.js';
import { declaredSample } from './input.js';
import type { AnyLayer, Layer, RulesOf } from './layer.js';
import { summarize, type Summary } from './summary.js';

/** Layers applied one after the other. */
export interface SequentialModel<Rules extends readonly ShapeRule[]> extends Layer<
  SequentialRule<Rules>
> {
  /**
   * Every layer with its output shape and number of weights.
   * @throws `ArgumentError` before the first call of a model without `Input`
   */
  summary(): Summary;
}

/**
 * A model that applies layers one after the other. With `Input` first it knows its sizes at once.
 *
 * Input shape: what the first layer takes. Output shape: what the last layer gives.
 * @throws `ShapeError` when two layers do not fit; `ArgumentError` for something that is no layer
 * @example
 * ```ts
 * const model = Sequential([Input([700, 1]), SimpleRNN(200, { returnSequences: true }), TimeDistributed(Dense(64))]);
 * model(randomNormal([32, 700, 1])).shape; // [32, 700, 64]
 * ```
 * @see Keras 3 `keras.Sequential`
 */
export function Sequential<const Layers extends readonly AnyLayer[]>(
  layers: Layers
): SequentialModel<RulesOf<Layers>> {
  requireLayers(layers);
  const chain: readonly AnyLayer[] = [...layers];
  let seen: Shape | null = null;
  const model = createLayer<SequentialRule<RulesOf<Layers>>>({
    className: 'Sequential',
    expression: `Sequential([${chain.map(layer => layer.expression).join(', ')}])`,
    layers: chain,
    outputShape: input => chain.reduce((shape, layer) => layer.outputShape(shape), [...input]),
    buildLayers(input) {
      seen = input;
      chain.reduce((shape, layer) => {
        layer.build(shape);
        return layer.outputShape(shape);
      }, input);
    },
    call: x => runChain(chain, x)
  });
  const sample = chain[0] && declaredSample(chain[0]);
  if (sample) model.build([1, ...sample]);
  return Object.defineProperties(model, {
    summary: { value: () => summarize(model, chain, seen, sample !== undefined) }
  }) as unknown as SequentialModel<RulesOf<Layers>>;
}

/** Runs the layers, giving back each output that only the next layer needed. */
function runChain(chain: readonly AnyLayer[], x: FloatTensor): FloatTensor {
  let current = x;
  for (const layer of chain) {
    const next = layer(current);
    if (current !== x) current.dispose();
    current = next;
  }
  return current;
}

function requireLayers(layers: readonly unknown[]): void {
  const isLayer = (item: unknown): boolean => typeof item === 'function' && 'outputShape' in item;
  if (Array.isArray(layers) && layers.length > 0 && layers.every(isLayer)) return;
  const wrong = Array.isArray(layers) ? layers.findIndex(item => !isLayer(item)) : -1;
  throw new ArgumentError({
    code: 'not-layers',
    where: 'Sequential',
    what: 'Sequential needs an array of layers, at least one.',
    got: wrong >= 0 ? `${String(layers[wrong])} at place ${wrong}` : String(layers),
    expected: 'layers in the order they are applied',
    fix: 'Sequential([Input([700, 1]), SimpleRNN(200), Dense(64)])'
  });
}
