import type { AnyLayer } from '../../layers/base/layer.js';
import { coreOf, isJoint } from '../../layers/base/layer-core.js';
import { graphOf } from '../../layers/models/graph.js';
import { shareBuffer, withMask } from '../../ops/make-tensor.js';
import { withRecorder } from '../../ops/record.js';
import { outsideScope, scope } from '../../ops/scope.js';
import { slice } from '../../ops/structure.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { ProbeResult } from '../reporter.js';

/** One sample that is looked at after every epoch. */
export class Probe {
  readonly #model: AnyLayer;
  readonly #inputs: readonly FloatTensor[];

  private constructor(model: AnyLayer, inputs: readonly FloatTensor[]) {
    this.#model = model;
    this.#inputs = inputs;
  }

  /** The sample asked for; null where there is none to look at. */
  static of(
    model: AnyLayer,
    choice: number | FloatTensor | null,
    samples: readonly FloatTensor[] | null
  ): Probe | null {
    // A stateful model would begin its next batch with the state of the sample.
    if (choice === null || isJoint(model, false)) return null;
    if (typeof choice !== 'number') {
      return new Probe(model, [
        outsideScope(() => shareBuffer(choice, choice.shape, choice.labels))
      ]);
    }
    if (!samples) return null;
    const count = samples[0]?.shape[0] ?? 0;
    if (!Number.isInteger(choice) || choice < 0 || choice >= count) throw noSample(choice, count);
    return new Probe(
      model,
      outsideScope(() => samples.map(x => sampleOf(x, choice)))
    );
  }

  /** What the last layer that gives a sequence makes of the sample now; null where no layer does. */
  look(): ProbeResult | null {
    return withRecorder(null, () =>
      scope(() => {
        const last = lastSequence(this.#model, this.#inputs);
        return last && { layer: last.layer, activations: last.output };
      })
    );
  }

  dispose(): void {
    for (const input of this.#inputs) input.dispose();
  }
}

function sampleOf(x: FloatTensor, sample: number): FloatTensor {
  const start = (of: FloatTensor | NonNullable<FloatTensor['mask']>): number[] =>
    of.shape.map((_, axis) => (axis === 0 ? sample : 0));
  return scope(() => {
    const own = slice(x, start(x), [1, ...x.shape.slice(1)]);
    return x.mask
      ? withMask(own, slice(x.mask, start(x.mask), [1, ...x.mask.shape.slice(1)]))
      : own;
  });
}

/** The last output of rank 3 on the way through a chain, or of a graph's outputs. */
function lastSequence(
  model: AnyLayer,
  inputs: readonly FloatTensor[]
): { layer: string; output: FloatTensor } | null {
  if (model.className === 'Sequential' && inputs.length === 1) {
    let current = inputs[0] as FloatTensor;
    let found: { layer: string; output: FloatTensor } | null = null;
    for (const layer of model.layers) {
      current = layer(current);
      if (current.rank === 3 && layer.className !== 'Input') {
        found = { layer: layer.expression, output: current };
      }
    }
    return found;
  }
  const outputs = coreOf(model).run(inputs);
  const index = outputs.findIndex(({ rank }) => rank === 3);
  const output = outputs[index];
  if (!output) return null;
  const made = graphOf(model)?.outputs[index]?.label;
  return { layer: made ?? model.expression, output };
}

function noSample(sample: number, count: number): ArgumentError {
  return new ArgumentError({
    code: 'no-such-sample',
    where: 'fit',
    what: `fit has no sample ${sample} to probe.`,
    got: `probe = ${sample}`,
    expected: `0 to ${count - 1}`,
    fix: 'probe: 0, or a sample itself, or null'
  });
}
