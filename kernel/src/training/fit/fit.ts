import type { AnyLayer } from '../../layers/base/layer.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import type { TrainingContext } from '../callbacks/callback.js';
import { report, type ProbeResult, type TrainingRun } from '../reporter.js';
import { countSamples, giveBack, splitSamples, tensorsOf } from './batches.js';
import { compiledOf, type Compiled } from './compiled.js';
import { isBatchSource, isTensors, samplesOf, weightsOfClasses } from './data.js';
import { evaluateFeed } from './evaluate.js';
import { readFitOptions, type FitOptions, type ReadOptions } from './fit-options.js';
import { samplesFeed, sourceFeed, tensorFeed, type Feed } from './feed.js';
import { History } from './history.js';
import { KeptWeights } from './kept-weights.js';
import { pause } from './pause.js';
import { Probe } from './probe.js';
import { trainStep } from './step.js';
import { Watch } from './watch.js';

const histories = new WeakMap<object, History>();

/** The History of a model's last training, also of one that was stopped. */
export function lastHistory(model: object): History | null {
  return histories.get(model) ?? null;
}

/** Trains a model; resolves when all epochs are done, or a callback ended training. */
export async function fit(
  model: AnyLayer,
  x: unknown,
  y: unknown,
  given: FitOptions
): Promise<History> {
  const options = readFitOptions(given);
  const compiled = compiledOf('fit', model);
  const history = new History();
  histories.set(model, history);
  const { training, validation, own } = await prepare(x, y, options);
  const probe = Probe.of(model, options.probe, validation?.samples ?? training.samples);
  const look = options.verbose === 0 ? () => null : () => probe?.look() ?? null;
  const before = lookBefore(look);
  const run = report(
    {
      model: model.name,
      epochs: options.epochs,
      initialEpoch: options.initialEpoch,
      batches: training.count,
      metrics: compiled.metrics.flat().map(({ key }) => key),
      probe: before
    },
    options.verbose
  );
  before?.activations.dispose();
  let reason: string | null = null;
  const context: TrainingContext = {
    model,
    optimizer: compiled.optimizer,
    epochs: options.epochs,
    stop: why => (reason = why)
  };
  const kept = new KeptWeights(model);
  let isDone = false;
  try {
    await kept.keep(0);
    for (const callback of options.callbacks) await callback.onTrainBegin?.(context);
    for (let epoch = options.initialEpoch; epoch < options.epochs && reason === null; epoch++) {
      const started = Date.now();
      for (const callback of options.callbacks) await callback.onEpochBegin?.(epoch, context);
      const logs = await runEpoch(model, compiled, training, epoch, run, context, options);
      if (validation) Object.assign(logs, await evaluateFeed(model, compiled, validation, 'val'));
      await kept.keep(epoch + 1);
      const seconds = (Date.now() - started) / 1000;
      history.add(epoch, logs, seconds);
      const seen = look();
      run.epoch({ epoch, logs, seconds, probe: seen });
      seen?.activations.dispose();
      for (const callback of options.callbacks) await callback.onEpochEnd?.(epoch, logs, context);
    }
    isDone = true;
  } catch (error) {
    throw kept.rescue(error);
  } finally {
    for (const callback of options.callbacks) await callback.onTrainEnd?.(context);
    run.end(isDone ? reason : 'stopped');
    kept.dispose();
    probe?.dispose();
    for (const tensor of own) tensor.dispose();
  }
  return history;
}

/** The probe before training; what does not fit the model is said better by the first step. */
function lookBefore(look: () => ProbeResult | null): ProbeResult | null {
  try {
    return look();
  } catch {
    return null;
  }
}

async function runEpoch(
  model: AnyLayer,
  compiled: Compiled,
  feed: Feed,
  epoch: number,
  run: TrainingRun,
  context: TrainingContext,
  options: ReadOptions
): Promise<Record<string, number>> {
  const watch = new Watch(compiled);
  let done = 0;
  try {
    for await (const batch of feed.epoch()) {
      try {
        await pause();
        trainStep(model, compiled, batch, watch);
      } finally {
        if (feed.isOwn) giveBack(batch);
      }
      for (const callback of options.callbacks) await callback.onBatchEnd?.(done, context);
      done++;
      if (run.wantsBatch()) run.batch({ epoch, batch: done, logs: await watch.logs() });
      if (feed.count !== null && done >= feed.count) break;
    }
    if (done === 0) throw noBatches();
    return await watch.logs();
  } finally {
    watch.reset();
  }
}

/** What training and validation are fed with, and the tensors made for it. */
interface Prepared {
  readonly training: Feed;
  readonly validation: Feed | null;
  readonly own: readonly AnyTensor[];
}

/** Tensors become batches; a part of them is kept for validation if asked for. */
async function prepare(x: unknown, y: unknown, options: ReadOptions): Promise<Prepared> {
  const { batchSize, validationSplit, validationData, shuffle, stepsPerEpoch } = options;
  const validation = validationData
    ? tensorFeed('fit', validationData[0], validationData[1], validationData[2] ?? null, batchSize)
    : null;
  requireUsable(options, isTensors(x));
  if (!isTensors(x) && isBatchSource(x)) {
    return { training: sourceFeed(x, stepsPerEpoch), validation, own: [] };
  }
  const own: AnyTensor[] = [];
  let weight = options.sampleWeight;
  if (options.classWeight) {
    const [targets] = samplesOf('fit', x, y, null).y;
    weight = await weightsOfClasses(targets as FloatTensor, options.classWeight);
    own.push(weight);
  }
  const samples = samplesOf('fit', x, y, weight);
  const count = countSamples('fit', samples);
  const how = { batchSize, shuffle, steps: stepsPerEpoch };
  if (validationSplit === 0) return { training: samplesFeed(samples, how), validation, own };
  const at = Math.floor(count * (1 - validationSplit));
  if (at < 1 || at >= count) throw splitTooSmall(validationSplit, count);
  const [first, rest] = splitSamples(samples, at, count);
  own.push(...tensorsOf(first), ...tensorsOf(rest));
  return {
    training: samplesFeed(first, how),
    validation: validation ?? samplesFeed(rest, { batchSize }),
    own
  };
}

/** Options that would have no effect are errors, as in Keras. */
function requireUsable(options: ReadOptions, isGivenTensors: boolean): void {
  const { classWeight, sampleWeight, validationSplit } = options;
  const given = [
    ...(sampleWeight ? ['sampleWeight'] : []),
    ...(classWeight ? ['classWeight'] : []),
    ...(validationSplit > 0 ? ['validationSplit'] : [])
  ];
  const both = classWeight && sampleWeight ? 'sampleWeight beside classWeight' : undefined;
  const unused = isGivenTensors ? both : given[0];
  if (unused === undefined) return;
  throw new ArgumentError({
    code: 'option-without-effect',
    where: 'fit',
    what: `fit cannot use ${unused}${isGivenTensors ? '' : ' with batches from a generator'}.`,
    got: unused,
    expected: isGivenTensors ? 'one of the two' : 'options for batches that are made elsewhere',
    fix: isGivenTensors
      ? 'multiply the weights of classes into sampleWeight'
      : unused === 'validationSplit'
        ? 'validationData: [x, y]'
        : 'yield [x, y, sampleWeight]'
  });
}

function noBatches(): ArgumentError {
  return new ArgumentError({
    code: 'no-batches',
    where: 'fit',
    what: 'fit got no batch in this epoch.',
    got: 'an iterator that is at its end',
    expected: 'at least one batch in every epoch',
    fix: 'give the generator function itself, fit(batches), so that every epoch begins anew'
  });
}

function splitTooSmall(split: number, count: number): ArgumentError {
  return new ArgumentError({
    code: 'split-leaves-nothing',
    where: 'fit',
    what: `fit cannot split ${count} samples so that both parts have some.`,
    got: `validationSplit ${split} of ${count} samples`,
    expected: 'at least one sample for each part',
    fix: 'another validationSplit, or validationData'
  });
}
