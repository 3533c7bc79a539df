import { binary, cast, unary } from '../../ops/elementwise.js';
import { withRecorder } from '../../ops/record.js';
import { reduce } from '../../ops/reduce.js';
import { oneHot } from '../../ops/select.js';
import { reshape } from '../../ops/structure.js';
import { BOOLEAN, NUMBER } from '../../layers/base/options.js';
import { printShape, sameShape } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import { createLoss, targetsDoNotFit, type Loss } from './loss.js';

/** Keras's epsilon: probabilities are kept this far from 0 and 1. */
const EPSILON = 1e-7;

export interface CrossentropyOptions {
  /** Predictions are any numbers, not probabilities. Default false. */
  fromLogits?: boolean;
  /** Share of every target that is spread over all classes. Default 0. */
  labelSmoothing?: number;
}

export interface SparseCrossentropyOptions {
  /** Predictions are any numbers, not probabilities. Default false. */
  fromLogits?: boolean;
}

/**
 * `-sum(yTrue · log(yPred))` over the classes, the last axis.
 *
 * Input shapes: equal, `[batch, ..., classes]`. Output: one number.
 * @throws `ShapeError` if targets do not fit the predictions
 * @example
 * ```ts
 * await CategoricalCrossentropy()(tensor([[0, 1]]), tensor([[0.5, 0.5]])).item(); // 0.693
 * ```
 * @see Keras 3 `keras.losses.CategoricalCrossentropy`
 */
export function CategoricalCrossentropy(options: CrossentropyOptions = {}): Loss {
  const { fromLogits = false, labelSmoothing = 0 } = options;
  return createLoss({
    className: 'CategoricalCrossentropy',
    options,
    known: { fromLogits: BOOLEAN, labelSmoothing: NUMBER },
    values(yTrue, yPred) {
      const classes = yPred.shape.at(-1) ?? 1;
      const target = smoothed(yTrue as FloatTensor, labelSmoothing, labelSmoothing / classes);
      return crossentropy(target, logProbabilities(yPred, fromLogits));
    }
  });
}

/**
 * Crossentropy for targets that are ids of classes.
 *
 * Input shapes: targets `[batch, ...]` (or with a last axis of 1), predictions `[batch, ..., classes]`.
 * @throws `ShapeError` if targets do not fit the predictions
 * @example
 * ```ts
 * await SparseCategoricalCrossentropy()(tensor([1]), tensor([[0.5, 0.5]])).item(); // 0.693
 * ```
 * @see Keras 3 `keras.losses.SparseCategoricalCrossentropy`
 */
export function SparseCategoricalCrossentropy(options: SparseCrossentropyOptions = {}): Loss {
  const { fromLogits = false } = options;
  return createLoss({
    className: 'SparseCategoricalCrossentropy',
    options,
    known: { fromLogits: BOOLEAN },
    takesIds: true,
    values(yTrue, yPred) {
      const target = oneHot(
        idsFor('SparseCategoricalCrossentropy', yTrue, yPred),
        yPred.shape.at(-1) ?? 1
      );
      return crossentropy(target, logProbabilities(yPred, fromLogits));
    }
  });
}

/**
 * `-(yTrue · log(yPred) + (1 - yTrue) · log(1 - yPred))`, the mean over the last axis: each output answers its own yes or no.
 *
 * Input shapes: equal. Output: one number.
 * @throws `ShapeError` if targets do not fit the predictions
 * @example
 * ```ts
 * await BinaryCrossentropy()(tensor([[1]]), tensor([[0.5]])).item(); // 0.693
 * ```
 * @see Keras 3 `keras.losses.BinaryCrossentropy`
 */
export function BinaryCrossentropy(options: CrossentropyOptions = {}): Loss {
  const { fromLogits = false, labelSmoothing = 0 } = options;
  return createLoss({
    className: 'BinaryCrossentropy',
    options,
    known: { fromLogits: BOOLEAN, labelSmoothing: NUMBER },
    values(yTrue, yPred) {
      const target = smoothed(yTrue as FloatTensor, labelSmoothing, labelSmoothing / 2);
      const [yes, no] = fromLogits ? logSigmoids(yPred) : logChances(yPred);
      const other = binary('add', unary('neg', target), 1);
      const sum = binary('add', binary('mul', target, yes), binary('mul', other, no));
      return unary('neg', reduce('mean', sum, { axis: -1 }));
    }
  });
}

/** Ids of targets, in the shape of the predictions without their classes. */
export function idsFor(where: string, yTrue: AnyTensor, yPred: FloatTensor): AnyTensor {
  const shape = yPred.shape.slice(0, -1);
  const own = yTrue.shape;
  const fits = sameShape(own, shape) || (own.at(-1) === 1 && sameShape(own.slice(0, -1), shape));
  if (!fits) throw targetsDoNotFit(where, yTrue, yPred, printShape(shape));
  const ids = yTrue.dtype === 'int32' ? yTrue : cast(yTrue, 'int32');
  return reshape(ids, shape);
}

function smoothed(target: FloatTensor, smoothing: number, floor: number): FloatTensor {
  if (smoothing === 0) return target;
  return binary('add', binary('mul', target, 1 - smoothing), floor);
}

function crossentropy(target: FloatTensor, logarithms: FloatTensor): FloatTensor {
  return unary('neg', reduce('sum', binary('mul', target, logarithms), { axis: -1 }));
}

/** Logarithms of probabilities: of those given, brought to a sum of 1; or of what softmax makes of any numbers. */
function logProbabilities(yPred: FloatTensor, fromLogits: boolean): FloatTensor {
  if (!fromLogits) {
    const sum = reduce('sum', yPred, { axis: -1, keepDims: true });
    return unary('log', clipped(binary('div', yPred, sum)));
  }
  const most = withRecorder(null, () => reduce('max', yPred, { axis: -1, keepDims: true }));
  const shifted = binary('sub', yPred, most);
  const sum = reduce('sum', unary('exp', shifted), { axis: -1, keepDims: true });
  return binary('sub', shifted, unary('log', sum));
}

function logChances(yPred: FloatTensor): [FloatTensor, FloatTensor] {
  const chance = clipped(yPred);
  return [unary('log', chance), unary('log', binary('add', unary('neg', chance), 1))];
}

/** `log(sigmoid(x))` and `log(sigmoid(-x))`, which do not overflow. */
function logSigmoids(x: FloatTensor): [FloatTensor, FloatTensor] {
  return [unary('neg', unary('softplus', unary('neg', x))), unary('neg', unary('softplus', x))];
}

function clipped(x: FloatTensor): FloatTensor {
  return binary('minimum', binary('maximum', x, EPSILON), Math.fround(1 - EPSILON));
}
