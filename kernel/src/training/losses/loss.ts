import { binary, cast } from '../../ops/elementwise.js';
import { filledLike } from '../../ops/make-tensor.js';
import { withRecorder } from '../../ops/record.js';
import { reduce } from '../../ops/reduce.js';
import { scope } from '../../ops/scope.js';
import { compare, where } from '../../ops/select.js';
import { reshape } from '../../ops/structure.js';
import { printCall } from '../../layers/base/expression.js';
import { checkOptions, type OptionKind } from '../../layers/base/options.js';
import { ShapeError } from '../../tensor/errors.js';
import { printShape, sameShape, sizeOf } from '../../tensor/shape.js';
import type { AnyTensor, FloatTensor, MaskTensor, Tensor } from '../../tensor/tensor.js';

/** What a loss counts by. */
export interface LossOptions {
  /** One factor for each sample, or for each timestep of each sample. Default: 1. */
  sampleWeight?: FloatTensor | null;
  /** True where a timestep counts. Default: the mask of the predictions. */
  mask?: MaskTensor | null;
}

/** How far predictions are from targets, as one number. */
export interface Loss {
  (yTrue: AnyTensor, yPred: FloatTensor, options?: LossOptions): Tensor<[]>;
  readonly className: string;
  /** `meanSquaredError` …: the name that a compile takes. */
  readonly name: string;
  readonly expression: string;
  /** The loss of each element that is averaged, `[batch, ...]` without the last axis. */
  values: (yTrue: AnyTensor, yPred: FloatTensor) => FloatTensor;
}

export interface LossDefinition {
  className: string;
  options?: object;
  known?: Readonly<Record<string, OptionKind>>;
  /** Targets are ids, not one value for each class. */
  takesIds?: boolean;
  values: (yTrue: AnyTensor, yPred: FloatTensor) => FloatTensor;
}

/**
 * A loss of a definition. The number is Keras's `sum_over_batch_size`: the sum of all values divided by how many there are;
 * with a mask by how many count, and sample weights multiply without changing what it is divided by.
 */
export function createLoss({
  className,
  options = {},
  known = {},
  takesIds = false,
  values
}: LossDefinition): Loss {
  checkOptions(className, options, known);
  const compute = (yTrue: AnyTensor, yPred: FloatTensor): FloatTensor =>
    takesIds ? values(yTrue, yPred) : values(...aligned(className, yTrue, yPred));
  const loss = (yTrue: AnyTensor, yPred: FloatTensor, call: LossOptions = {}): FloatTensor =>
    scope(() => {
      const mask = call.mask === undefined ? yPred.mask : call.mask;
      const each = compute(yTrue, yPred);
      const weights = weightsOf(each, call.sampleWeight ?? null, mask);
      const weighted = weights ? multiplied(each, weights) : each;
      return binary('div', reduce('sum', weighted), Math.max(1, sizeOf(weighted.shape)));
    });
  return Object.defineProperties(loss, {
    className: { value: className },
    name: { value: className.charAt(0).toLowerCase() + className.slice(1) },
    expression: { value: printCall(className, [], options) },
    values: { value: (yTrue: AnyTensor, yPred: FloatTensor) => scope(() => compute(yTrue, yPred)) }
  }) as unknown as Loss;
}

/** Targets as float32 of the predictions' shape; a last axis of 1 may be missing in one of them, as in Keras. */
export function aligned(
  where: string,
  yTrue: AnyTensor,
  yPred: FloatTensor
): [FloatTensor, FloatTensor] {
  const target = (yTrue.dtype === 'float32' ? yTrue : cast(yTrue, 'float32')) as FloatTensor;
  if (sameShape(target.shape, yPred.shape)) return [target, yPred];
  const canReshape =
    target.size === yPred.size &&
    Math.abs(target.rank - yPred.rank) === 1 &&
    (target.rank > yPred.rank ? target.shape.at(-1) : yPred.shape.at(-1)) === 1;
  if (canReshape) return [reshape(target, yPred.shape), yPred];
  const broadcasts =
    target.rank === yPred.rank &&
    target.shape.every((size, i) => size === yPred.shape[i] || size === 1);
  if (broadcasts) return [target, yPred];
  throw targetsDoNotFit(where, yTrue, yPred, printShape(yPred.shape));
}

export function targetsDoNotFit(
  where: string,
  yTrue: AnyTensor,
  yPred: AnyTensor,
  expected: string
): ShapeError {
  return new ShapeError({
    code: 'targets-do-not-fit',
    where,
    what: `${where} needs targets ${expected} for predictions ${printShape(yPred.shape)}, got ${printShape(yTrue.shape)}`,
    got: `targets ${printShape(yTrue.shape)}`,
    expected,
    fix: 'reshape the targets, or change what the model gives'
  });
}

/** Sample weights and mask as one factor: what counts weighs `all / counting`, so that the mean is over what counts. */
function weightsOf(
  each: FloatTensor,
  sampleWeight: FloatTensor | null,
  mask: MaskTensor | null
): FloatTensor | null {
  if (!mask) return sampleWeight;
  const counts = cast(mask, 'float32');
  const factor = withRecorder(null, () => {
    const counting = reduce('sum', counts);
    const isEmpty = compare('equal', counting, 0);
    const all = filledLike(each, sizeOf(mask.shape));
    return where(isEmpty, filledLike(each, 0), binary('div', all, counting));
  });
  const weights = binary('mul', counts, factor);
  return sampleWeight ? multiplied(weights, sampleWeight) : weights;
}

/** `a · b`, where the lower rank lacks the last axes of the other. */
function multiplied(a: FloatTensor, b: FloatTensor): FloatTensor {
  if (a.rank === b.rank) return binary('mul', a, b);
  const [high, low] = a.rank > b.rank ? [a, b] : [b, a];
  const missing = high.rank - low.rank;
  // Keras takes a last axis of 1 away, where there is one.
  if (missing === 1 && high.shape.at(-1) === 1 && low.rank > 1) {
    return binary('mul', reshape(high, low.shape), low);
  }
  const column = [...low.shape, ...Array.from({ length: missing }, () => 1)];
  return binary('mul', high, reshape(low, column));
}
