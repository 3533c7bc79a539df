import type { AxisLabel } from '../tensor/axes.js';
import { newElements, type DType } from '../tensor/dtype.js';
import { ArgumentError, DTypeError, ShapeError } from '../tensor/errors.js';
import { printShape, sameShape, sizeOf, type Shape } from '../tensor/shape.js';
import { Tensor, type AnyTensor } from '../tensor/tensor.js';
import { requireRoom, resolveAxis } from './checks.js';
import { bufferOf, commonEngine, fromBuffer, fromElements, shareBuffer } from './make-tensor.js';
import { record } from './record.js';
import { scope } from './scope.js';
import { reshape } from './structure.js';

/** Tensors one after the other along an axis; all other sizes are the same. */
export function concat(parts: readonly AnyTensor[], axis: number): AnyTensor {
  const first = firstOf(parts);
  const along = resolveAxis('concat', axis, first.shape);
  const others = parts.slice(1);
  for (const part of others) requireJoinable(first, part, axis, along);
  const engine = commonEngine('concat', first, ...others);
  const joined = parts.reduce((sum, part) => sum + (part.shape[along] ?? 0), 0);
  const shape = first.shape.map((size, i) => (i === along ? joined : size));
  requireRoom('concat', shape);
  const id = engine.concat(
    parts.map(part => ({ id: bufferOf(part).id, inner: sizeOf(part.shape.slice(along)) })),
    sizeOf(shape.slice(0, along))
  );
  const y = fromBuffer(engine, id, first.dtype, shape, resized(first, shape));
  record('concat', parts, [y], { axis: along });
  return y;
}

/** Tensors of one shape along a new axis. */
export function stack(tensors: readonly AnyTensor[], axis: number): AnyTensor {
  const shape = firstOf(tensors).shape;
  const at = resolveAxis('stack', axis, [...shape, 1]);
  return scope(() => {
    const rows = tensors.map(tensor =>
      reshape(tensor, [...tensor.shape.slice(0, at), 1, ...tensor.shape.slice(at)])
    );
    return concat(rows, at);
  });
}

/** Zeros before and after the values of each axis, as many as `widths` says. */
export function pad(x: AnyTensor, widths: readonly (readonly number[])[]): AnyTensor {
  requireWidths(x, widths);
  let padded: AnyTensor = shareBuffer(x, x.shape, x.labels);
  widths.forEach(([before = 0, after = 0], axis) => {
    if (before + after === 0) return;
    const unpadded = padded;
    const [head, tail] = [zerosLike(unpadded, axis, before), zerosLike(unpadded, axis, after)];
    padded = concat([head, unpadded, tail], axis);
    for (const part of [head, unpadded, tail]) part.dispose();
  });
  return padded;
}

/** The labels of a tensor for another shape; an id belongs to its size. */
function resized(x: AnyTensor, shape: Shape): AxisLabel[] {
  return x.labels.map((label, axis) =>
    shape[axis] === x.shape[axis] ? label : { name: label.name }
  );
}

function zerosLike(x: AnyTensor, axis: number, size: number): AnyTensor {
  const shape = x.shape.map((own, i) => (i === axis ? size : own));
  return fromElements<DType>(newElements(x.dtype, sizeOf(shape)), shape, bufferOf(x).engine);
}

function firstOf(parts: readonly AnyTensor[]): AnyTensor {
  const [first] = Array.isArray(parts) ? (parts as readonly AnyTensor[]) : [];
  if (first && parts.every(part => part instanceof Tensor)) return first;
  throw new ArgumentError({
    code: 'not-tensors',
    where: 'concat',
    what: 'concat needs an array of tensors, at least one.',
    got: Array.isArray(parts) ? `[${parts.map(String).join(', ')}]` : String(parts),
    expected: 'tensors whose sizes differ along one axis at most',
    fix: 'concat([ones([2, 3]), zeros([5, 3])])'
  });
}

function requireJoinable(first: AnyTensor, part: AnyTensor, axis: number, along: number): void {
  const without = (shape: Shape): Shape => shape.filter((_, i) => i !== along);
  if (first.rank !== part.rank || !sameShape(without(first.shape), without(part.shape))) {
    throw new ShapeError({
      code: 'cannot-join',
      where: 'concat',
      what: `concat cannot join ${printShape(first.shape)} and ${printShape(part.shape)} along axis ${axis}`,
      got: `${printShape(first.shape)} and ${printShape(part.shape)}`,
      expected: `equal sizes in every axis but ${axis}`,
      fix: 'join along the axis that differs, or slice, pad or reshape one of them'
    });
  }
  if (first.dtype === part.dtype) return;
  throw new DTypeError({
    code: 'dtypes-differ',
    where: 'concat',
    what: 'concat joins tensors of one dtype.',
    got: `${first.dtype} and ${part.dtype}`,
    expected: 'the same dtype in all of them',
    fix: `x.cast('${first.dtype}') first`
  });
}

function requireWidths(x: AnyTensor, widths: readonly (readonly number[])[]): void {
  const count = Array.isArray(widths) ? widths.length : 0;
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) && pair.length === 2 && pair.every(n => Number.isSafeInteger(n) && n >= 0);
  if (count === x.rank && widths.every(isPair)) return;
  const example = x.shape.map((_, axis) => (axis === 1 ? [2, 0] : [0, 0]));
  throw new ShapeError({
    code: 'not-pad-widths',
    where: 'pad',
    what:
      count === x.rank
        ? 'pad needs whole numbers, zero or more, as [before, after].'
        : `pad needs [before, after] for each of the ${x.rank} axes of ${printShape(x.shape)}, got ${count}`,
    got: JSON.stringify(widths),
    expected: `${x.rank} pairs of whole numbers, zero or more`,
    fix: `for example x.pad(${JSON.stringify(example)})`
  });
}
