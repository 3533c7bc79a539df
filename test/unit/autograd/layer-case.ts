import { seed, type FloatTensor, type MaskTensor } from '../../../kernel/src/index.js';
import { collectLosses } from '../../../kernel/src/layers/base/call-context.js';
import type { LayerMembers } from '../../../kernel/src/layers/base/layer.js';
import { allLayers, coreOf } from '../../../kernel/src/layers/base/layer-core.js';
import type { AnyLayer } from '../../../kernel/src/layers/base/layer.js';
import { binary } from '../../../kernel/src/ops/elementwise.js';
import { fromElements, withMask } from '../../../kernel/src/ops/make-tensor.js';
import { scope } from '../../../kernel/src/ops/scope.js';
import { reshape } from '../../../kernel/src/ops/structure.js';
import { checkGradients, random, weighed } from '../../reference/check-gradients.js';
import type { Numbers } from '../../reference/on-device.js';

/** A layer with what it is called with. */
export interface LayerCase {
  make: () => LayerMembers;
  inputs: readonly Numbers[];
  /** Ids in place of the inputs, whose gradient nobody asks for. */
  ids?: { shape: number[]; values: number[] };
  /** Of each sample and timestep of every input, 0 where it does not count; its shape begins as the input's. */
  mask?: readonly number[] | undefined;
  maskShape?: readonly number[];
  /** The mask is given to the call instead of coming with the input. */
  givesMask?: boolean;
  states?: readonly Numbers[];
  training?: boolean;
  /** How large weights are. */
  scale?: number;
}

/** The gradients of inputs, weights and states, of all that the layer gives and adds to a loss. */
export function checkLayer(how: LayerCase): void {
  const shapes = how.ids ? [how.ids.shape] : how.inputs.map(({ shape }) => shape);
  const build = (): AnyLayer => {
    const layer = how.make() as AnyLayer;
    coreOf(layer).build(shapes);
    return layer;
  };
  const weights = build().getWeights();
  const named = (name: string, list: readonly Numbers[]) =>
    list.map((numbers, i) => [`${name} ${i}`, numbers] as const);
  const entries = [
    ...named('input', how.inputs),
    ...named('state', how.states ?? []),
    ...weights.map((weight, i) => {
      // A variance is above 0.
      const by = weight.label === 'movingVariance' ? 1.2 : 0;
      const values = random(40 + i, weight.shape, how.scale ?? 0.7, by);
      return [`${i}, ${weight.label}`, values] as const;
    })
  ];
  const [from, to] = [how.inputs.length, how.inputs.length + (how.states?.length ?? 0)];
  checkGradients({
    inputs: Object.fromEntries(entries),
    make: () => {
      const layer = build();
      return given => run(layer, how, given.slice(0, from), given.slice(from, to), given.slice(to));
    }
  });
}

function run(
  layer: AnyLayer,
  how: LayerCase,
  inputs: readonly FloatTensor[],
  states: readonly FloatTensor[],
  weights: readonly FloatTensor[]
): FloatTensor {
  return scope(() => {
    seed(5); // the same drops every time
    layer.setWeights(weights);
    const given = how.ids
      ? [
          fromElements<'int32'>(
            Int32Array.from(how.ids.values),
            how.ids.shape
          ) as never as FloatTensor
        ]
      : inputs;
    const mask = how.mask ? maskOf(how, given[0]) : null;
    const masked = how.givesMask ? given : given.map(x => (mask ? withMask(x, mask) : x));
    const { result, losses } = collectLosses(() =>
      coreOf(layer).run(masked, {
        training: how.training ?? false,
        ...(states.length > 0 && { initialState: states }),
        ...(how.givesMask && mask && { mask })
      })
    );
    const penalties = allLayers(layer)
      .flatMap(one => [...coreOf(one).slots])
      .flatMap(({ regularizer, value }) => (regularizer ? [regularizer.penalty(value)] : []));
    const parts = [...result.map((y, i) => weighed(y, 99 + i)), ...losses, ...penalties];
    return parts.map(part => reshape(part, [])).reduce((a, b) => binary('add', a, b));
  });
}

function maskOf({ mask = [], maskShape }: LayerCase, x: FloatTensor): MaskTensor {
  return fromElements<'bool'>(Uint8Array.from(mask), maskShape ?? x.shape.slice(0, 2));
}
