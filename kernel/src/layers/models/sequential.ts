import { ArgumentError } from '../../tensor/errors.js';
import type { Shape } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import type { SequentialRule, ShapeRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { AnyLayer, Layer, RulesOf } from '../base/layer.js';
import { coreOf, isLayer } from '../base/layer-core.js';
import { closed } from '../base/symbolic.js';
import { declaredInput, inputLayer } from './input.js';
import { attachMembers, type ModelMembers } from './model-members.js';
import { summarize } from './summary.js';

/** Layers applied one after the other. */
export interface SequentialModel<Rules extends readonly ShapeRule[]>
  extends Layer<SequentialRule<Rules>>, ModelMembers<SequentialRule<Rules>> {}

/** What a `Sequential` may be made of: layers, and an `Input` as the first. */
export type SequentialPart = AnyLayer | (AnyTensor & { readonly rule?: ShapeRule });

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
export function Sequential<const Layers extends readonly SequentialPart[]>(
  layers: Layers
): SequentialModel<RulesOf<Layers>> {
  requireLayers(layers);
  const declared = declaredInput(layers[0]);
  const first = declared ? [inputLayer(layers[0] as FloatTensor, declared)] : [];
  const chain = [...first, ...layers.slice(first.length)] as AnyLayer[];
  let seen: Shape | null = null;
  const model = createLayer<SequentialRule<RulesOf<Layers>>>({
    className: 'Sequential',
    args: { layers: chain },
    layers: chain,
    expression: `Sequential([${chain.map(layer => layer.expression).join(', ')}])`,
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
  if (declared) model.build(closed([1, ...declared.sample]));
  const summary = () => summarize(model, chain, seen, declared !== undefined);
  return attachMembers(model, summary);
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
  const fits = (item: unknown, place: number): boolean => {
    if (place === 0 && declaredInput(item)) return true;
    if (!isLayer(item)) return false;
    const { takesMany, givesMany } = coreOf(item).definition;
    return !takesMany && !givesMany;
  };
  if (Array.isArray(layers) && layers.length > 0 && layers.every(fits)) return;
  const wrong = Array.isArray(layers) ? layers.findIndex((item, place) => !fits(item, place)) : -1;
  const what = wrong >= 0 ? layers[wrong] : layers;
  throw new ArgumentError({
    code: 'not-layers',
    where: 'Sequential',
    what: isLayer(what)
      ? 'Sequential takes layers of one input and one output.'
      : 'Sequential needs an array of layers, at least one.',
    got:
      wrong >= 0
        ? `${isLayer(what) ? what.expression : String(what)} at place ${wrong}`
        : String(what),
    expected: 'layers in the order they are applied, an Input only first',
    fix: isLayer(what)
      ? 'Model({ inputs, outputs }) takes layers of any kind'
      : 'Sequential([Input([700, 1]), SimpleRNN(200), Dense(64)])'
  });
}
