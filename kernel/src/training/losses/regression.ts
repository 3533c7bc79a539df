import { binary, unary } from '../../ops/elementwise.js';
import { filledLike } from '../../ops/make-tensor.js';
import { reduce } from '../../ops/reduce.js';
import { compare, where } from '../../ops/select.js';
import { NUMBER } from '../../layers/base/options.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { createLoss, type Loss } from './loss.js';

/** Keras's epsilon. */
const EPSILON = 1e-7;

const mean = (x: FloatTensor): FloatTensor => reduce('mean', x, { axis: -1 });
const minus = (a: FloatTensor, b: FloatTensor): FloatTensor => binary('sub', a, b);

/**
 * `mean((yTrue - yPred)²)`.
 *
 * Input shapes: equal. Output: one number.
 * @throws `ShapeError` if targets do not fit the predictions
 * @example
 * ```ts
 * await MeanSquaredError()(tensor([[1, 2]]), tensor([[1, 4]])).item(); // 2
 * ```
 * @see Keras 3 `keras.losses.MeanSquaredError`
 */
export function MeanSquaredError(): Loss {
  return createLoss({
    className: 'MeanSquaredError',
    values: (yTrue, yPred) => mean(unary('square', minus(yTrue as FloatTensor, yPred)))
  });
}

/** `mean(|yTrue - yPred|)`. @see Keras 3 `keras.losses.MeanAbsoluteError` */
export function MeanAbsoluteError(): Loss {
  return createLoss({
    className: 'MeanAbsoluteError',
    values: (yTrue, yPred) => mean(unary('abs', minus(yTrue as FloatTensor, yPred)))
  });
}

/** `100 · mean(|yTrue - yPred| / |yTrue|)`. @see Keras 3 `keras.losses.MeanAbsolutePercentageError` */
export function MeanAbsolutePercentageError(): Loss {
  return createLoss({
    className: 'MeanAbsolutePercentageError',
    values(yTrue, yPred) {
      const size = binary('maximum', unary('abs', yTrue), EPSILON);
      const share = unary('abs', binary('div', minus(yTrue as FloatTensor, yPred), size));
      return binary('mul', mean(share), 100);
    }
  });
}

/** `mean((log(yTrue + 1) - log(yPred + 1))²)`. @see Keras 3 `keras.losses.MeanSquaredLogarithmicError` */
export function MeanSquaredLogarithmicError(): Loss {
  const logarithm = (x: FloatTensor): FloatTensor =>
    unary('log', binary('add', binary('maximum', x, EPSILON), 1));
  return createLoss({
    className: 'MeanSquaredLogarithmicError',
    values: (yTrue, yPred) =>
      mean(unary('square', minus(logarithm(yPred), logarithm(yTrue as FloatTensor))))
  });
}

export interface HuberOptions {
  /** Where the square turns into a line. Default 1. */
  delta?: number;
}

/** Squared near the target, a line beyond `delta`. @see Keras 3 `keras.losses.Huber` (Huber, 1964) */
export function Huber(options: HuberOptions = {}): Loss {
  const { delta = 1 } = options;
  return createLoss({
    className: 'Huber',
    options,
    known: { delta: NUMBER },
    values(yTrue, yPred) {
      const error = minus(yPred, yTrue as FloatTensor);
      const size = unary('abs', error);
      const near = binary('mul', unary('square', error), 0.5);
      const far = binary('sub', binary('mul', size, delta), 0.5 * delta * delta);
      return mean(where(compare('lessEqual', size, delta), near, far));
    }
  });
}

/** `mean(log(cosh(yPred - yTrue)))`. @see Keras 3 `keras.losses.LogCosh` */
export function LogCosh(): Loss {
  return createLoss({
    className: 'LogCosh',
    values(yTrue, yPred) {
      const error = minus(yPred, yTrue as FloatTensor);
      const soft = unary('softplus', binary('mul', error, -2));
      return mean(binary('sub', binary('add', error, soft), Math.LN2));
    }
  });
}

/** `-cos` of the angle between targets and predictions. @see Keras 3 `keras.losses.CosineSimilarity` */
export function CosineSimilarity(): Loss {
  return createLoss({
    className: 'CosineSimilarity',
    values(yTrue, yPred) {
      const product = binary('mul', unit(yTrue as FloatTensor), unit(yPred));
      return unary('neg', reduce('sum', product, { axis: -1 }));
    }
  });
}

/** Rows of length 1; Keras divides by at least the root of its epsilon squared. */
function unit(x: FloatTensor): FloatTensor {
  const squares = reduce('sum', unary('square', x), { axis: -1, keepDims: true });
  return binary('div', x, unary('sqrt', binary('maximum', squares, 1e-12)));
}

/** `mean(yPred - yTrue · log(yPred))`. @see Keras 3 `keras.losses.Poisson` */
export function Poisson(): Loss {
  return createLoss({
    className: 'Poisson',
    values(yTrue, yPred) {
      const logarithm = unary('log', binary('add', yPred, EPSILON));
      return mean(binary('sub', yPred, binary('mul', yTrue, logarithm)));
    }
  });
}

/** `sum(yTrue · log(yTrue / yPred))`. @see Keras 3 `keras.losses.KLDivergence` */
export function KullbackLeiblerDivergence(): Loss {
  const clipped = (x: FloatTensor): FloatTensor =>
    binary('minimum', binary('maximum', x, EPSILON), 1);
  return createLoss({
    className: 'KullbackLeiblerDivergence',
    values(yTrue, yPred) {
      const [p, q] = [clipped(yTrue as FloatTensor), clipped(yPred)];
      return reduce('sum', binary('mul', p, unary('log', binary('div', p, q))), { axis: -1 });
    }
  });
}

/** `mean(max(1 - yTrue · yPred, 0))`; targets of 0 and 1 become -1 and 1. @see Keras 3 `keras.losses.Hinge` */
export function Hinge(): Loss {
  return createLoss({
    className: 'Hinge',
    values: (yTrue, yPred) => mean(hinge(yTrue as FloatTensor, yPred))
  });
}

/** `mean(max(1 - yTrue · yPred, 0)²)`. @see Keras 3 `keras.losses.SquaredHinge` */
export function SquaredHinge(): Loss {
  return createLoss({
    className: 'SquaredHinge',
    values: (yTrue, yPred) => mean(unary('square', hinge(yTrue as FloatTensor, yPred)))
  });
}

function hinge(yTrue: FloatTensor, yPred: FloatTensor): FloatTensor {
  const product = binary('mul', signed(yTrue), yPred);
  return binary('maximum', binary('add', unary('neg', product), 1), 0);
}

/** Targets as -1 and 1 where all of them are 0 or 1; otherwise as they are. */
function signed(yTrue: FloatTensor): FloatTensor {
  const isOther = where(
    compare('equal', yTrue, 0),
    filledLike(yTrue, 0),
    where(compare('equal', yTrue, 1), filledLike(yTrue, 0), filledLike(yTrue, 1))
  );
  const areBinary = compare('equal', reduce('max', isOther), 0);
  return where(areBinary, binary('sub', binary('mul', yTrue, 2), 1), yTrue);
}
