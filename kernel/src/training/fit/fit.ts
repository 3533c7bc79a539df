import type { AnyLayer } from '../../layers/base/layer.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { TrainingContext } from '../callbacks/callback.js';
import { report, type ProbeResult, type TrainingRun } from '../reporter.js';
import {
  batchesOf,
  countSamples,
  giveBack,
  shuffledOrder,
  splitSamples,
  type Batch
} from './batches.js';
import { compiledOf, type Compiled } from './compiled.js';
import {
  batchOf,
  isBatchSource,
  isTensors,
  samplesOf,
  weightsOfClasses,
  type BatchSource
} from './data.js';
import { evaluateBatches } from './evaluate.js';
import { readFitOptions, type FitOptions } from './fit-options.js';
import { History } from './history.js';
import { pause } from './pause.js';
import { Probe } from './probe.js';
import { trainStep } from './step.js';
import { Watch } from './watch.js';

/** One epoch's batches, made anew for every epoch. */
interface Feed {
  /** Per epoch; null where the source decides. */
  readonly count: number | null;
  /** Whether the batches were made here, and are given back after use. */
  readonly isOwn: boolean;
  epoch(): AsyncIterable<Batch> | Iterable<Batch>;
}

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
  const probe = Probe.of(model, options.probe, validation?.first ?? training.first);
  const look = options.verbose === 0 ? () => null : () => probe?.look() ?? null;
  const before = lookBefore(look);
  const run = report(
    {
      model: model.name,
      epochs: options.epochs,
      initialEpoch: options.initialEpoch,
      batches: training.feed.count,
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
  let isDone = false;
  try {
    for (const callback of options.callbacks) await callback.onTrainBegin?.(context);
    for (let epoch = options.initialEpoch; epoch < options.epochs && reason === null; epoch++) {
      const started = Date.now();
      for (const callback of options.callbacks) await callback.onEpochBegin?.(epoch, context);
      const logs = await runEpoch(model, compiled, training.feed, epoch, run, context, options);
      if (validation) {
        const watch = new Watch(compiled);
        await evaluateBatches(
          model,
          compiled,
          validation.feed.epoch(),
          watch,
          validation.feed.isOwn
        );
        Object.assign(logs, await watch.logs('val'));
        watch.reset();
      }
      const seconds = (Date.now() - started) / 1000;
      history.add(epoch, logs, seconds);
      const seen = look();
      run.epoch({ epoch, logs, seconds, probe: seen });
      seen?.activations.dispose();
      for (const callback of options.callbacks) await callback.onEpochEnd?.(epoch, logs, context);
    }
    isDone = true;
  } finally {
    for (const callback of options.callbacks) await callback.onTrainEnd?.(context);
    run.end(isDone ? reason : 'stopped');
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
  options: ReturnType<typeof readFitOptions>
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

/** Tensors become batches; a part of them is kept for validation if asked for. */
async function prepare(
  x: unknown,
  y: unknown,
  options: ReturnType<typeof readFitOptions>
): Promise<{
  training: { feed: Feed; first: readonly FloatTensor[] | null };
  validation: { feed: Feed; first: readonly FloatTensor[] | null } | null;
  /** Tensors made here. */
  own: FloatTensor[];
}> {
  const { batchSize, validationSplit, validationData, shuffle, stepsPerEpoch } = options;
  const own: FloatTensor[] = [];
  const given = validationData
    ? tensorFeed('fit', validationData[0], validationData[1], validationData[2] ?? null, batchSize)
    : null;
  requireUsable(options, isTensors(x));
  if (!isTensors(x) && isBatchSource(x)) {
    return {
      training: { feed: sourceFeed(x, stepsPerEpoch), first: null },
      validation: given,
      own
    };
  }
  let weight = options.sampleWeight;
  if (options.classWeight) {
    const [targets] = samplesOf('fit', x, y, null).y;
    weight = await weightsOfClasses(targets as FloatTensor, options.classWeight);
    own.push(weight);
  }
  const samples = samplesOf('fit', x, y, weight);
  const count = countSamples('fit', samples);
  if (validationSplit === 0) {
    const order = shuffle ? () => shuffledOrder(count) : () => null;
    return {
      training: feedOf(samples, count, batchSize, order, stepsPerEpoch),
      validation: given,
      own
    };
  }
  const at = Math.floor(count * (1 - validationSplit));
  if (at < 1 || at >= count) throw splitTooSmall(validationSplit, count);
  const [first, rest] = splitSamples(samples, at, count);
  for (const part of [first, rest]) {
    own.push(...part.x, ...(part.y as FloatTensor[]));
    if (part.sampleWeight) own.push(part.sampleWeight);
  }
  const order = shuffle ? () => shuffledOrder(at) : () => null;
  return {
    training: feedOf(first, at, batchSize, order, stepsPerEpoch),
    validation: given ?? feedOf(rest, count - at, batchSize, () => null, null),
    own
  };
}

function feedOf(
  samples: Parameters<typeof batchesOf>[0],
  count: number,
  batchSize: number,
  order: () => Int32Array | null,
  steps: number | null
): { feed: Feed; first: readonly FloatTensor[] } {
  const feed: Feed = {
    count: steps ?? Math.ceil(count / batchSize),
    isOwn: true,
    epoch: () => batchesOf(samples, count, batchSize, order())
  };
  return { feed, first: samples.x };
}

/** Batches of tensors in their order. */
export function tensorFeed(
  where: string,
  x: unknown,
  y: unknown,
  sampleWeight: FloatTensor | null,
  batchSize: number
): { feed: Feed; first: readonly FloatTensor[] } {
  const samples = samplesOf(where, x, y, sampleWeight);
  return feedOf(samples, countSamples(where, samples), batchSize, () => null, null);
}

/** Batches that somebody else makes. */
function sourceFeed(source: BatchSource, steps: number | null): Feed {
  const isStream = typeof source !== 'function';
  const stream = isStream ? keepOpen(source) : null;
  const begin = typeof source === 'function' ? source : () => stream as AsyncIterable<never>;
  return {
    count: steps,
    isOwn: false,
    async *epoch() {
      let given = 0;
      for await (const batch of begin()) {
        yield batchOf('fit', batch);
        if (++given === steps) return;
      }
    }
  };
}

/** One iterator for all epochs: leaving a loop over it does not end it. */
function keepOpen<T>(source: Iterable<T> | AsyncIterable<T>): AsyncIterable<T> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return { [Symbol.asyncIterator]: () => ({ next: async () => iterator.next() }) };
}

/** Options that would have no effect are errors, as in Keras. */
function requireUsable(options: ReturnType<typeof readFitOptions>, isGivenTensors: boolean): void {
  const { classWeight, sampleWeight, validationSplit } = options;
  const unused = isGivenTensors
    ? classWeight && sampleWeight && 'sampleWeight beside classWeight'
    : ((sampleWeight && 'sampleWeight') ??
      (classWeight && 'classWeight') ??
      (validationSplit > 0 && 'validationSplit'));
  if (!unused) return;
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
