import type * as tsteps from '../../kernel/src/index.js';
import { collectLosses } from '../../kernel/src/layers/base/call-context.js';
import { allLayers, coreOf } from '../../kernel/src/layers/base/layer-core.js';
import type { LayerMembers } from '../../kernel/src/layers/base/layer.js';

/** Runs a layer, and also gives what it adds to a loss by itself: Keras's `layer.losses`. */
export function runWithLosses<T>(
  layer: LayerMembers,
  run: () => T
): { result: T; losses: tsteps.FloatTensor[] } {
  const { result, losses } = collectLosses(run);
  const penalties = allLayers(layer as tsteps.AnyLayer)
    .flatMap(one => [...coreOf(one).slots])
    .flatMap(({ regularizer, value }) => (regularizer ? [regularizer.penalty(value)] : []));
  return { result, losses: [...losses, ...penalties] };
}
