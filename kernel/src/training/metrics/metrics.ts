import { binary, cast, unary } from '../../ops/elementwise.js';
import { argMax, compare, oneHot } from '../../ops/select.js';
import { reduce } from '../../ops/reduce.js';
import { NUMBER } from '../../layers/base/options.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import { idsFor } from '../losses/crossentropy.js';
import { aligned } from '../losses/loss.js';
import { createMetric, type Metric } from './metric.js';

/** 1 where they are equal. */
function hits(a: AnyTensor, b: AnyTensor): FloatTensor {
  return cast(compare('equal', a, b), 'float32');
}

/**
 * Share of values that equal their target exactly.
 * @see Keras 3 `keras.metrics.Accuracy`
 */
export function Accuracy(): Metric {
  return createMetric({
    className: 'Accuracy',
    values: (yTrue, yPred) => hits(...aligned('Accuracy', yTrue, yPred))
  });
}

export interface BinaryAccuracyOptions {
  /** Predictions above it count as 1. Default 0.5. */
  threshold?: number;
}

/**
 * Share of yes-or-no answers that are right.
 * @example
 * ```ts
 * const metric = BinaryAccuracy();
 * metric.update(tensor([[1], [0]]), tensor([[0.9], [0.6]]));
 * await metric.result(); // 0.5
 * ```
 * @see Keras 3 `keras.metrics.BinaryAccuracy`
 */
export function BinaryAccuracy(options: BinaryAccuracyOptions = {}): Metric {
  const { threshold = 0.5 } = options;
  return createMetric({
    className: 'BinaryAccuracy',
    options,
    known: { threshold: NUMBER },
    values(yTrue, yPred) {
      const [target, prediction] = aligned('BinaryAccuracy', yTrue, yPred);
      const answer = cast(compare('greater', prediction, threshold), 'float32');
      return reduce('mean', hits(target, answer), { axis: -1 });
    }
  });
}

/** Share of predictions whose largest class is the target's. @see Keras 3 `keras.metrics.CategoricalAccuracy` */
export function CategoricalAccuracy(): Metric {
  return createMetric({
    className: 'CategoricalAccuracy',
    values(yTrue, yPred) {
      const [target, prediction] = aligned('CategoricalAccuracy', yTrue, yPred);
      return hits(argMax(target, -1), argMax(prediction, -1));
    }
  });
}

/** The same for targets that are ids. @see Keras 3 `keras.metrics.SparseCategoricalAccuracy` */
export function SparseCategoricalAccuracy(): Metric {
  return createMetric({
    className: 'SparseCategoricalAccuracy',
    values: (yTrue, yPred) =>
      hits(idsFor('SparseCategoricalAccuracy', yTrue, yPred), argMax(yPred, -1))
  });
}

export interface TopKOptions {
  /** Default 5. */
  k?: number;
}

/** Share of predictions with the target among their `k` largest. @see Keras 3 `keras.metrics.TopKCategoricalAccuracy` */
export function TopKCategoricalAccuracy(options: TopKOptions = {}): Metric {
  return createMetric({
    className: 'TopKCategoricalAccuracy',
    options,
    known: { k: NUMBER },
    values(yTrue, yPred) {
      const [target, prediction] = aligned('TopKCategoricalAccuracy', yTrue, yPred);
      return inTopK(argMax(target, -1), prediction, options.k ?? 5);
    }
  });
}

/** The same for targets that are ids. @see Keras 3 `keras.metrics.SparseTopKCategoricalAccuracy` */
export function SparseTopKCategoricalAccuracy(options: TopKOptions = {}): Metric {
  return createMetric({
    className: 'SparseTopKCategoricalAccuracy',
    options,
    known: { k: NUMBER },
    values: (yTrue, yPred) =>
      inTopK(idsFor('SparseTopKCategoricalAccuracy', yTrue, yPred), yPred, options.k ?? 5)
  });
}

/** 1 where fewer than k classes are larger than the target's. */
function inTopK(ids: AnyTensor, yPred: FloatTensor, k: number): FloatTensor {
  const own = reduce('sum', binary('mul', yPred, oneHot(ids, yPred.shape.at(-1) ?? 1)), {
    axis: -1,
    keepDims: true
  });
  const larger = cast(compare('greater', yPred, own), 'float32');
  return cast(compare('less', reduce('sum', larger, { axis: -1 }), k), 'float32');
}

/** Root of the mean of squared errors. @see Keras 3 `keras.metrics.RootMeanSquaredError` */
export function RootMeanSquaredError(): Metric {
  return createMetric({
    className: 'RootMeanSquaredError',
    values(yTrue, yPred) {
      const [target, prediction] = aligned('RootMeanSquaredError', yTrue, yPred);
      return unary('square', binary('sub', prediction, target));
    },
    finish: Math.sqrt
  });
}

/** Accuracy of the kind that fits: yes or no for one output, ids or one value for each class for several. */
export function fittingAccuracy(yTrue: AnyTensor, yPred: FloatTensor): Metric {
  if (yPred.shape.at(-1) === 1) return BinaryAccuracy();
  const isSparse =
    yTrue.rank < yPred.rank || (yTrue.shape.at(-1) === 1 && yPred.shape.at(-1) !== 1);
  return isSparse ? SparseCategoricalAccuracy() : CategoricalAccuracy();
}

/** Accuracy whose kind follows from its first batch, as Keras's `'accuracy'` does. */
export function automaticAccuracy(): Metric {
  let chosen: Metric | null = null;
  return {
    className: 'Accuracy',
    expression: "'accuracy'",
    name: 'accuracy',
    update(yTrue, yPred, options) {
      chosen ??= fittingAccuracy(yTrue, yPred);
      chosen.update(yTrue, yPred, options);
    },
    result: async () => (chosen ? chosen.result() : 0),
    reset: () => chosen?.reset()
  };
}
