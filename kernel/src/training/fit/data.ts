import { ArgumentError } from '../../tensor/errors.js';
import { Tensor, type AnyTensor, type FloatTensor } from '../../tensor/tensor.js';
import { fromElements } from '../../ops/make-tensor.js';
import { listOf } from '../../layers/base/layer-core.js';
import type { Batch } from './batches.js';

/** One tensor, or a list of them for several inputs or outputs. */
export type Fed = AnyTensor | readonly [AnyTensor, ...AnyTensor[]] | readonly AnyTensor[];

/** Inputs and targets of one batch, and sample weights where there are some. */
export type GivenBatch =
  readonly [x: Fed, y: Fed] | readonly [x: Fed, y: Fed, sampleWeight: FloatTensor];

/** Where batches come from one after the other: a function that begins anew for every epoch, or one stream for all. */
export type BatchSource =
  | (() => Iterable<GivenBatch> | AsyncIterable<GivenBatch>)
  | Iterable<GivenBatch>
  | AsyncIterable<GivenBatch>;

export function isTensors(value: unknown): value is Fed {
  if (value instanceof Tensor) return true;
  return Array.isArray(value) && value.length > 0 && value.every(item => item instanceof Tensor);
}

export function isBatchSource(value: unknown): value is BatchSource {
  if (typeof value === 'function') return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value)
  );
}

/** Inputs, targets and weights given as tensors. */
export function samplesOf(
  where: string,
  x: unknown,
  y: unknown,
  sampleWeight: FloatTensor | null
): Batch {
  if (isTensors(x) && isTensors(y)) {
    return { x: listOf(x), y: listOf(y), sampleWeight };
  }
  const [what, value] = isTensors(x) ? ['targets', y] : ['inputs', x];
  throw new ArgumentError({
    code: 'not-tensors',
    where,
    what: `${where} needs ${what} as a tensor, or a list of tensors.`,
    got: value === undefined ? 'nothing' : typeof value,
    expected: 'tensors, or batches from a generator',
    fix: `model.${where}(x, y), or model.${where}(function* () { yield [x, y]; })`
  });
}

/** A batch that a source gave. */
export function batchOf(where: string, given: unknown): Batch {
  const parts = Array.isArray(given) ? (given as unknown[]) : [];
  const [x, y, weight = null] = parts;
  if (isTensors(x) && isTensors(y) && (weight === null || weight instanceof Tensor)) {
    return {
      x: listOf(x),
      y: listOf(y),
      sampleWeight: weight as FloatTensor | null
    };
  }
  throw new ArgumentError({
    code: 'not-a-batch',
    where,
    what: `${where} needs batches as [x, y] or [x, y, sampleWeight].`,
    got: Array.isArray(given) ? `a list of ${parts.length}` : String(given),
    expected: 'tensors, inputs first',
    fix: 'function* () { yield [x, y]; }'
  });
}

/** Factors of samples for the weight of their class; targets are ids, or one value for each class. */
export async function weightsOfClasses(
  y: AnyTensor,
  classWeight: Readonly<Record<number, number>>
): Promise<FloatTensor> {
  const values = await y.data();
  const samples = y.shape[0] ?? 0;
  const perSample = samples === 0 ? 1 : values.length / samples;
  const classOf = (sample: number): number => {
    if (perSample === 1) return values[sample] ?? 0;
    let best = 0;
    for (let i = 1; i < perSample; i++) {
      const at = sample * perSample;
      if ((values[at + i] ?? 0) > (values[at + best] ?? 0)) best = i;
    }
    return best;
  };
  const factors = Float32Array.from({ length: samples }, (_, i) => classWeight[classOf(i)] ?? 1);
  return fromElements<'float32'>(factors, [samples]);
}
