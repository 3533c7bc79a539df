/** A notebook with an output of every view, as the kernel makes them and a front end saves them. */
import type { MimeBundle } from '../../kernel/src/contract/index.js';
import { joinBundles } from '../../kernel/src/display/join-bundles.js';
import { timestepsOf, toMimeBundles } from '../../kernel/src/display/index.js';
import { KeptFrames } from '../../kernel/src/display/training-frames.js';
import { TrainingRecord } from '../../kernel/src/display/training-record.js';
import { trainingBundle } from '../../kernel/src/display/training-view.js';
import {
  Dense,
  SimpleRNN,
  TimeDistributed,
  Sequential,
  compare,
  influence,
  randomNormal,
  seed,
  tensor,
  trace,
  type FloatTensor
} from '../../kernel/src/index.js';

const TIMESTEPS = 60;
/** The founding case: so large that an output stores one sample in full and not all of the others. */
const FOUNDING = [32, 700, 1] as const;

/** What each output of `everyViewNotebook` shows, in their order. */
export const SHOWN = [
  'a card',
  'activations',
  'lines',
  'a flow',
  'an influence map',
  'a comparison',
  'a training'
] as const;

/** nbformat 4.5, from another machine: its kernel is not installed here, and nobody has signed it. */
export function everyViewNotebook(bundles: readonly MimeBundle[]): object {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'not-installed', display_name: 'Not installed', language: 'typescript' }
    },
    cells: bundles.map((bundle, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: index + 1,
      metadata: {},
      source: SHOWN[index],
      outputs: [{ output_type: 'execute_result', execution_count: index + 1, ...bundle }]
    }))
  };
}

/** Three epochs in which the sample fades in. */
function training(h: FloatTensor): TrainingRecord {
  const [, time, unit] = h.axes;
  const frames = time && unit && new KeptFrames({ layer: 'SimpleRNN(16)', time, unit });
  const start = {
    model: 'sequential',
    epochs: 3,
    initialEpoch: 0,
    batches: 4,
    metrics: ['accuracy']
  };
  const record = new TrainingRecord(start, frames ?? null, 0);
  for (const epoch of [0, 1, 2, 3]) {
    const loss = 1 / (epoch + 1);
    if (epoch > 0) record.addEpoch(epoch, { loss, accuracy: 1 - loss, valLoss: 1.2 * loss }, epoch);
    frames?.add(epoch, h.mul(epoch / 3).handle.peek() ?? new Float32Array(), null, epoch);
  }
  record.end(null, 1000);
  return record;
}

/** The outputs, in the order of `SHOWN`. */
export async function everyBundle(): Promise<MimeBundle[]> {
  seed(5);
  const x = randomNormal([4, TIMESTEPS, 1]).name('x');
  const model = Sequential([SimpleRNN(16, { returnSequences: true }), TimeDistributed(Dense(3))]);
  const h = SimpleRNN(16, { returnSequences: true })(x).name('h');
  const bundles = await joinBundles([
    toMimeBundles(tensor([1, NaN, 3, -2, 5, Infinity]).reshape([2, 3]).name('odd')),
    toMimeBundles(SimpleRNN(200, { returnSequences: true })(randomNormal(FOUNDING)).name('big')),
    timestepsOf(h, { units: [0, 5] }),
    toMimeBundles(trace(model, x).flow),
    toMimeBundles(influence(model, x)),
    toMimeBundles(compare(h, h.add(randomNormal([4, TIMESTEPS, 16])))),
    [trainingBundle(training(h))]
  ]);
  // As it comes out of a file.
  return JSON.parse(JSON.stringify(bundles)) as MimeBundle[];
}
