import type { AnyLayer } from '../layers/base/layer.js';
import { ArgumentError } from '../tensor/errors.js';
import { printShape } from '../tensor/shape.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { flowKindOf, timeAxisOf, type FlowKind } from './flow-kind.js';
import {
  pokeVariant,
  variantPlace,
  variantsOf,
  type FlowVariant,
  type VariantPlace
} from './flow-variants.js';
import { lastIndex } from './last-index.js';
import { multiplyAdds } from './multiply-adds.js';
import type { Poke } from './poke.js';

/** The input, or one layer and what it gave. */
export interface FlowStage {
  /** The layer as it was written: `Dense(64)`; null for the input. */
  readonly layer: string | null;
  readonly kind: FlowKind;
  readonly output: FloatTensor;
  /** Which axis of the output holds timesteps; null where there are none. */
  readonly timeAxis: number | null;
  /** Number of weights, and each weight's shape by Keras's name. */
  readonly weights: number;
  readonly weightShapes: readonly { readonly name: string; readonly shape: readonly number[] }[];
  /** Products that one sample costs. */
  readonly multiplyAdds: number;
}

/**
 * A model's layers from input to output: what each does to the timesteps, its weights and what it costs; and, where the
 * model has a Dense on a sequence, what else could stand there.
 */
export class Flow {
  /** The model's name. */
  readonly name: string | null;
  /** The input first. */
  readonly stages: readonly FlowStage[];
  /** The stage that the variants can replace, the last Dense on a sequence; null when there is none. */
  readonly variantStage: number | null;
  readonly variants: readonly FlowVariant[];
  readonly #place: VariantPlace | null;

  constructor(
    name: string | null,
    input: FloatTensor,
    steps: readonly { apply: AnyLayer; output: FloatTensor }[]
  ) {
    this.name = name;
    const inputs = [input, ...steps.map(({ output }) => output)];
    this.stages = [
      inputStage(input),
      ...steps.map(({ apply, output }, i) => layerStage(apply, inputs[i] ?? input, output))
    ];
    const places = steps.map(({ apply }, i) => variantPlace(apply, inputs[i] ?? input));
    const last = lastIndex(places, place => place !== null);
    this.#place = places[last] ?? null;
    this.variantStage = this.#place ? last + 1 : null;
    this.variants = this.#place ? variantsOf(this.#place) : [];
  }

  /**
   * Nudges one timestep of the input of the Dense on a sequence, and runs it: as it is (`shared`), or with Flatten and a
   * Dense of the same units in its place (`flatten`), or on the last timestep only (`last`).
   * @throws `ArgumentError` without a Dense on a sequence; `ShapeError` if there is no such timestep; `EngineError` if
   * the weights of `flatten` would take more than 1 GiB
   * @example
   * ```ts
   * const { flow } = trace(TimeDistributed(Dense(64)), randomNormal([1, 70, 20]));
   * flow.poke('shared', 35).changed; // [35]
   * flow.poke('flatten', 35).changed.length; // 64: every output
   * flow.poke('last', 35).changed; // []
   * ```
   */
  poke(variant: FlowVariant['key'], timestep: number): Poke {
    if (this.#place) return pokeVariant(this.#place, variant, timestep);
    throw new ArgumentError({
      code: 'no-variants',
      where: 'flow.poke',
      what: 'This model has no Dense on a sequence.',
      got: this.stages.map(({ layer }) => layer ?? 'input').join(' → '),
      expected: 'Dense or TimeDistributed(Dense) on [batch, timesteps, features]',
      fix: 'poke(model, x, timestep) nudges the input of any model'
    });
  }

  toString(): string {
    const rows = this.stages.map(({ layer, output, weights }) => ({
      layer: layer ?? 'input',
      shape: printShape(output.shape),
      weights: layer === null ? '' : `${weights.toLocaleString('en')} weights`
    }));
    const width = (key: 'layer' | 'shape' | 'weights'): number =>
      Math.max(...rows.map(row => row[key].length));
    const lines = rows.map(({ layer, shape, weights }, i) =>
      [
        i === 0 ? '  ' : '→ ',
        layer.padEnd(width('layer')),
        `  ${shape.padEnd(width('shape'))}`,
        `  ${weights.padStart(width('weights'))}`
      ]
        .join('')
        .trimEnd()
    );
    const notes = this.variants.map(
      ({ label, weights, multiplyAdds: cost }) =>
        `  ${label}: ${weights.toLocaleString('en')} weights, ${cost.toLocaleString('en')} multiply-adds`
    );
    return notes.length > 0 ? [...lines, 'per sample:', ...notes].join('\n') : lines.join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

function inputStage(input: FloatTensor): FlowStage {
  return {
    layer: null,
    kind: 'input',
    output: input,
    timeAxis: timeAxisOf(input),
    weights: 0,
    weightShapes: [],
    multiplyAdds: 0
  };
}

function layerStage(layer: AnyLayer, input: FloatTensor, output: FloatTensor): FlowStage {
  return {
    layer: layer.expression,
    kind: flowKindOf(layer, input, output),
    output,
    timeAxis: timeAxisOf(output),
    weights: layer.countParams(),
    weightShapes: weightShapesOf(layer, ''),
    multiplyAdds: multiplyAdds(layer, input.shape)
  };
}

/** A layer's own weights, then those of the layers inside it, told apart where there are two. */
function weightShapesOf(layer: AnyLayer, prefix: string): FlowStage['weightShapes'] {
  const own = Object.entries(layer.weights).map(([name, { shape }]) => ({
    name: prefix + name,
    shape
  }));
  const inner = layer.layers.flatMap((child, i) => {
    const side = layer.layers.length > 1 ? `${['forward', 'backward'][i] ?? i} ` : '';
    return weightShapesOf(child, prefix + side);
  });
  return [...own, ...inner];
}
