import { cast, binary } from '../../ops/elementwise.js';
import { concat } from '../../ops/join.js';
import { withMask, fromElements, bufferOf } from '../../ops/make-tensor.js';
import { broadcastShapes } from '../../ops/broadcast.js';
import { reduce } from '../../ops/reduce.js';
import { scope } from '../../ops/scope.js';
import { broadcastTo, reshape } from '../../ops/structure.js';
import { resolveAxis } from '../../ops/checks.js';
import { ShapeError } from '../../tensor/errors.js';
import { printShape, sameShape, sizeOf, type Shape } from '../../tensor/shape.js';
import type { FloatTensor, MaskTensor } from '../../tensor/tensor.js';
import type { AddRule, ConcatenateRule } from '../../tensor/types/merge-rule.js';
import { createManyLayer } from '../base/create-layer.js';
import type { MergeLayer } from '../base/layer.js';
import { checkOptions, NUMBER } from '../base/options.js';

/**
 * The sum of several inputs, element by element.
 *
 * Input shapes: equal, or 1 where one is repeated. Output shape: the common one.
 * @throws `ShapeError` if they do not fit
 * @example
 * ```ts
 * Add()([ones([32, 700, 8]), ones([32, 700, 8])]).shape; // [32, 700, 8]
 * ```
 * @see Keras 3 `keras.layers.Add`
 */
export function Add(): MergeLayer<AddRule> {
  return createManyLayer<AddRule>({
    className: 'Add',
    takesMany: true,
    outputShapes(inputs) {
      requireSeveral('Add', inputs);
      return [inputs.reduce<number[]>((a, b) => broadcastShapes('Add', a, b), [])];
    },
    call: inputs =>
      scope(() => {
        const [first, ...others] = inputs as [FloatTensor, ...FloatTensor[]];
        const sum = others.reduce((a, b) => binary('add', a, b), first);
        return [withMask(sum, eitherMask(inputs))];
      })
  });
}

export interface ConcatenateOptions<Axis extends number = number> {
  /** Default -1, the features. */
  axis?: Axis;
}

/**
 * Several inputs one after the other along an axis.
 *
 * Input shapes: equal in every other axis. Output shape: theirs, with the sum of the sizes in that axis.
 * @throws `ShapeError` if other sizes differ
 * @example
 * ```ts
 * Concatenate()([ones([32, 700, 8]), ones([32, 700, 8])]).shape; // [32, 700, 16]
 * ```
 * @see Keras 3 `keras.layers.Concatenate`
 */
export function Concatenate<const Axis extends number = -1>(
  options?: ConcatenateOptions<Axis>
): MergeLayer<ConcatenateRule<Axis>>;
export function Concatenate(options: ConcatenateOptions = {}): MergeLayer<ConcatenateRule<number>> {
  checkOptions('Concatenate', options, { axis: NUMBER });
  const { axis = -1 } = options;
  return createManyLayer({
    className: 'Concatenate',
    options,
    takesMany: true,
    outputShapes(inputs) {
      requireSeveral('Concatenate', inputs);
      const first = inputs[0] ?? [];
      const along = resolveAxis('Concatenate', axis, first);
      const others = (shape: Shape): Shape => shape.filter((_, i) => i !== along);
      const wrong = inputs.find(
        shape => shape.length !== first.length || !sameShape(others(shape), others(first))
      );
      if (wrong) throw cannotJoin(first, wrong, axis);
      const sum = inputs.reduce((total, shape) => total + (shape[along] ?? 0), 0);
      return [first.map((size, i) => (i === along ? sum : size))];
    },
    call: inputs =>
      scope(() => [withMask(concat(inputs, axis) as FloatTensor, joinedMask(inputs, axis))])
  });
}

/** Keras's rule for sums: a timestep counts where any input's does; no mask if one input has none. */
function eitherMask(inputs: readonly FloatTensor[]): MaskTensor | null {
  const masks = inputs.map(({ mask }) => mask);
  if (masks.some(mask => mask === null)) return null;
  const sum = (masks as MaskTensor[])
    .map((mask): FloatTensor => cast(mask, 'float32'))
    .reduce((a, b) => binary('add', a, b));
  return cast(sum, 'bool');
}

/** Keras's rule for joining: masks are joined as the values are, and a timestep counts where any feature's does. */
function joinedMask(inputs: readonly FloatTensor[], axis: number): MaskTensor | null {
  if (inputs.every(({ mask }) => mask === null)) return null;
  const full = inputs.map(x => {
    if (!x.mask) {
      const ones = new Uint8Array(sizeOf(x.shape)).fill(1);
      return fromElements<'bool'>(ones, x.shape, bufferOf(x).engine);
    }
    if (x.mask.rank === x.rank) return x.mask;
    const column = [...x.mask.shape, 1];
    return broadcastTo(reshape(x.mask, column), x.shape);
  });
  const joined = cast(concat(full, axis), 'float32');
  return cast(reduce('max', joined, { axis: -1 }), 'bool');
}

function requireSeveral(where: string, inputs: readonly Shape[]): void {
  if (inputs.length >= 2) return;
  throw new ShapeError({
    code: 'too-few-inputs',
    where,
    what: `${where} needs at least two inputs.`,
    got: `${inputs.length}: ${inputs.map(printShape).join(', ')}`,
    expected: 'a list of two tensors or more',
    fix: `${where}()([a, b])`
  });
}

function cannotJoin(first: Shape, wrong: Shape, axis: number): ShapeError {
  return new ShapeError({
    code: 'cannot-join',
    where: 'Concatenate',
    what: `Concatenate cannot join ${printShape(first)} and ${printShape(wrong)} along axis ${axis}`,
    got: `${printShape(first)} and ${printShape(wrong)}`,
    expected: `equal sizes in every axis but ${axis}`,
    fix: 'join along the axis that differs, or bring them to one shape'
  });
}
