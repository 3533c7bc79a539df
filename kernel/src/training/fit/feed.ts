import type { FloatTensor } from '../../tensor/tensor.js';
import { batchesOf, countSamples, shuffledOrder, type Batch } from './batches.js';
import { batchOf, samplesOf, type BatchSource } from './data.js';

/** One epoch's batches, made anew for every epoch. */
export interface Feed {
  /** Per epoch; null where the source decides. */
  readonly count: number | null;
  /** Whether the batches were made here, and are given back after use. */
  readonly isOwn: boolean;
  /** The inputs of all samples; null where only the source knows them. */
  readonly samples: readonly FloatTensor[] | null;
  epoch(): AsyncIterable<Batch> | Iterable<Batch>;
}

/** How samples become batches: in their order and all of them, unless told otherwise. */
export interface FeedOptions {
  batchSize: number;
  shuffle?: boolean;
  steps?: number | null;
}

export function samplesFeed(
  samples: Batch,
  { batchSize, shuffle = false, steps = null }: FeedOptions
): Feed {
  const count = samples.x[0]?.shape[0] ?? 0;
  return {
    count: steps ?? Math.ceil(count / batchSize),
    isOwn: true,
    samples: samples.x,
    epoch: () => batchesOf(samples, count, batchSize, shuffle ? shuffledOrder(count) : null)
  };
}

/** Batches of tensors in their order. */
export function tensorFeed(
  where: string,
  x: unknown,
  y: unknown,
  sampleWeight: FloatTensor | null,
  batchSize: number
): Feed {
  const samples = samplesOf(where, x, y, sampleWeight);
  countSamples(where, samples);
  return samplesFeed(samples, { batchSize });
}

/** Batches that somebody else makes. */
export function sourceFeed(source: BatchSource, steps: number | null): Feed {
  const isStream = typeof source !== 'function';
  const stream = isStream ? keepOpen(source) : null;
  const begin = typeof source === 'function' ? source : () => stream as AsyncIterable<never>;
  return {
    count: steps,
    isOwn: false,
    samples: null,
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
