import type { AnyLayer } from '../../layers/base/layer.js';
import { coreOf, listOf } from '../../layers/base/layer-core.js';
import { concat } from '../../ops/join.js';
import { withRecorder } from '../../ops/record.js';
import { checkOptions, NUMBER, requireCount } from '../../layers/base/options.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { batchesOf, countSamples, giveBack } from './batches.js';
import type { Compiled } from './compiled.js';
import { isTensors, samplesOf, type Fed } from './data.js';
import type { Feed } from './feed.js';
import { pause } from './pause.js';
import { testStep } from './step.js';
import { Watch } from './watch.js';

/** Loss and metrics over all batches, learning nothing; `prefix` turns `loss` into `valLoss`. */
export async function evaluateFeed(
  model: AnyLayer,
  compiled: Compiled,
  feed: Feed,
  prefix = ''
): Promise<Record<string, number>> {
  const watch = new Watch(compiled);
  try {
    for await (const batch of feed.epoch()) {
      try {
        await pause();
        testStep(model, compiled, batch, watch);
      } finally {
        if (feed.isOwn) giveBack(batch);
      }
    }
    return await watch.logs(prefix);
  } finally {
    watch.reset();
  }
}

export interface PredictOptions {
  /** Samples that are computed together. Default 32. */
  batchSize?: number;
}

/** What the model gives for all samples, batch by batch; a list where it has several outputs. */
export async function predict(
  model: AnyLayer,
  x: Fed,
  options: PredictOptions
): Promise<FloatTensor[]> {
  checkOptions('predict', options, { batchSize: NUMBER });
  const { batchSize = 32 } = options;
  requireCount('predict', 'batchSize', batchSize);
  const inputs = isTensors(x) ? listOf(x) : samplesOf('predict', x, x, null).x;
  const samples = { x: inputs, y: [], sampleWeight: null };
  const parts: FloatTensor[][] = [];
  for (const batch of batchesOf(samples, countSamples('predict', samples), batchSize, null)) {
    await pause();
    parts.push(withRecorder(null, () => coreOf(model).run(batch.x, { training: false })));
    for (const tensor of batch.x) tensor.dispose();
  }
  const [first = []] = parts;
  return first.map((only, i) => {
    if (parts.length === 1) return only;
    const pieces = parts.map(part => part[i] as FloatTensor);
    const whole = concat(pieces, 0) as FloatTensor;
    for (const piece of pieces) piece.dispose();
    return whole;
  });
}
