import { differentiate } from '../../autograd/grad.js';
import { collectLosses } from '../../layers/base/call-context.js';
import type { AnyLayer } from '../../layers/base/layer.js';
import { coreOf } from '../../layers/base/layer-core.js';
import type { WeightSlot } from '../../layers/base/weight-slot.js';
import { binary } from '../../ops/elementwise.js';
import { withRecorder } from '../../ops/record.js';
import { scope } from '../../ops/scope.js';
import { reshape } from '../../ops/structure.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { Batch } from './batches.js';
import { trainableSlots, type Compiled } from './compiled.js';
import type { Watch } from './watch.js';

/** One step of training on a batch: the weights change, and what is watched takes the batch in. */
export function trainStep(model: AnyLayer, compiled: Compiled, batch: Batch, watch: Watch): void {
  scope(() => {
    // Layers make their weights at the first call; a gradient is asked for what is there.
    if (!coreOf(model).isBuilt) coreOf(model).build(batch.x.map(({ shape }) => shape));
    const slots = trainableSlots(model);
    moveTo(slots, batch);
    const variables = slots.map(slot => slot.value);
    const run = (): FloatTensor => totalLoss(model, compiled, batch, watch, slots);
    if (slots.length === 0) {
      run();
      return;
    }
    const { gradients } = differentiate(run, variables);
    const next = compiled.optimizer.applyGradients(gradients, variables);
    withRecorder(null, () =>
      slots.forEach((slot, i) => {
        const value = next[i] as FloatTensor;
        slot.set(slot.constraint?.project(value) ?? value);
      })
    );
  });
}

/** Weights go where the data is: what trains are the values themselves, not copies of them. */
function moveTo(slots: readonly WeightSlot[], { x }: Batch): void {
  const device = x[0]?.device;
  for (const slot of slots) {
    if (device && slot.value.device !== device) slot.set(slot.on(device));
  }
}

/** The loss of a batch without learning from it. */
export function testStep(model: AnyLayer, compiled: Compiled, batch: Batch, watch: Watch): void {
  scope(() => {
    withRecorder(null, () => totalLoss(model, compiled, batch, watch, null));
  });
}

/** Losses of all outputs, and what regularizers add; `trained` are the weights that learn from it, null for none. */
function totalLoss(
  model: AnyLayer,
  compiled: Compiled,
  batch: Batch,
  watch: Watch,
  trained: readonly WeightSlot[] | null
): FloatTensor {
  const { result: outputs, losses: added } = collectLosses(() =>
    coreOf(model).run(batch.x, { training: trained !== null })
  );
  requireTargets(outputs, batch);
  const each = outputs.map((yPred, i): FloatTensor => {
    const loss = compiled.losses[i] as Compiled['losses'][number];
    return loss(batch.y[i] as FloatTensor, yPred, { sampleWeight: batch.sampleWeight });
  });
  const weighted = each.map((loss, i) => {
    const weight = compiled.lossWeights[i] ?? 1;
    return weight === 1 ? loss : binary('mul', loss, weight);
  });
  const penalties = (trained ?? trainableSlots(model)).flatMap(({ regularizer, value }) =>
    regularizer ? [regularizer.penalty(value)] : []
  );
  const parts = [...weighted, ...added, ...penalties].map(part => reshape(part, []));
  const total = parts.reduce((a, b) => binary('add', a, b));
  withRecorder(null, () => watch.add(total, each, outputs, batch));
  return total;
}

function requireTargets(outputs: readonly FloatTensor[], { y }: Batch): void {
  if (y.length === outputs.length) return;
  throw new ArgumentError({
    code: 'one-target-per-output',
    where: 'fit',
    what: `fit needs one tensor of targets for each of the model's ${outputs.length} outputs.`,
    got: `${y.length}`,
    expected: `${outputs.length}`,
    fix: 'model.fit(x, [first, second])'
  });
}
