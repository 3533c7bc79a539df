import type { Tensor } from '../tensor/tensor.js';
import type { DType } from '../tensor/dtype.js';
import type { AxisLabel } from '../tensor/axes.js';
import { ShapeError } from '../tensor/errors.js';
import { printShape, sizeOf, stridesOf, type Shape } from '../tensor/shape.js';
import { broadcastStrides } from './broadcast.js';
import { requireSizes, resolveAxis } from './checks.js';
import { bufferOf, fromBuffer, shareBuffer, viewOf } from './make-tensor.js';
import { record } from './record.js';

/** A contiguous copy of elements read through strides. */
export function gather<D extends DType>(
  x: Tensor<Shape, D>,
  shape: Shape,
  strides: readonly number[],
  offset: number,
  labels?: readonly AxisLabel[]
): Tensor<Shape, D> {
  const { engine, id } = bufferOf(x);
  const made = engine.gatherStrided(id, shape, strides, offset);
  const y = fromBuffer(engine, made, x.dtype, shape, labels);
  record('gather', [x], [y], { strides, offset });
  return y;
}

/** Repeated along every axis in which it has size 1, up to a shape of as many axes. */
export function broadcastTo<D extends DType>(
  x: Tensor<Shape, D>,
  shape: Shape,
  labels?: readonly AxisLabel[]
): Tensor<Shape, D> {
  return gather(x, shape, broadcastStrides(x.shape, shape), 0, labels);
}

/** The same elements in the same order under another shape, no mask; one size may be -1 and follows from the others. */
export function reshape<D extends DType>(
  x: Tensor<Shape, D>,
  shape: Shape,
  labels?: readonly AxisLabel[]
): Tensor<Shape, D> {
  return viewOf(x, resolveShape('reshape', shape, x.size), null, labels);
}

/** A requested shape with its -1 replaced by the size that makes the element count right. */
export function resolveShape(where: string, requested: Shape, size: number): number[] {
  const known = requested.filter(part => part !== -1);
  requireSizes(where, known);
  const missing = requested.length - known.length;
  const product = sizeOf(known);
  const follows = missing === 1 && product > 0 && size % product === 0;
  if (follows) return requested.map(part => (part === -1 ? size / product : part));
  if (missing === 0 && product === size) return [...requested];
  throw new ShapeError({
    code: 'sizes-do-not-fit',
    where,
    what: `${where} cannot make ${printShape(requested)} of ${size} elements.`,
    got: missing > 1 ? 'more than one -1' : `${product} elements in the sizes given`,
    expected: `sizes whose product is ${size}, with at most one -1`,
    fix: 'check the sizes, or let one of them follow with -1'
  });
}

/** The axes in another order; reversed when no order is given. */
export function transpose<D extends DType>(
  x: Tensor<Shape, D>,
  order?: readonly number[]
): Tensor<Shape, D> {
  const axes = order
    ? order.map(axis => resolveAxis('transpose', axis, x.shape))
    : x.shape.map((_, axis) => x.rank - 1 - axis);
  if (axes.length !== x.rank || new Set(axes).size !== x.rank) {
    throw new ShapeError({
      code: 'not-a-permutation',
      where: 'transpose',
      what: `transpose needs an order of all axes of ${printShape(x.shape)}, got ${printShape(order ?? [])}`,
      got: printShape(order ?? []),
      expected: `each of the ${x.rank} axes once`,
      fix: `for example ${printShape(x.shape.map((_, axis) => x.rank - 1 - axis))}`
    });
  }
  const strides = stridesOf(x.shape);
  return gather(
    x,
    axes.map(axis => x.shape[axis] ?? 0),
    axes.map(axis => strides[axis] ?? 0),
    0,
    axes.map(axis => x.labels[axis] ?? { name: `axis${axis}` })
  );
}

/** The block of `shape` that begins at `start`; -1 in `shape` reaches to the end of that axis. */
export function slice<D extends DType>(
  x: Tensor<Shape, D>,
  start: Shape,
  shape: Shape
): Tensor<Shape, D> {
  const sizes = shape.map((size, axis) =>
    size === -1 ? (x.shape[axis] ?? 0) - (start[axis] ?? 0) : size
  );
  const fits =
    start.length === x.rank &&
    sizes.length === x.rank &&
    sizes.every((size, axis) => {
      const from = start[axis] ?? -1;
      return (
        Number.isInteger(from) && from >= 0 && size >= 0 && from + size <= (x.shape[axis] ?? 0)
      );
    });
  if (!fits) {
    throw new ShapeError({
      code: 'slice-outside',
      where: 'slice',
      what: `slice ${printShape(start)} + ${printShape(shape)} lies outside ${printShape(x.shape)}`,
      got: `start ${printShape(start)}, shape ${printShape(shape)}`,
      expected: `one start and one size for each of the ${x.rank} axes, within their sizes`,
      fix: 'use -1 as a size to reach the end of an axis'
    });
  }
  const strides = stridesOf(x.shape);
  const offset = start.reduce((sum, from, axis) => sum + from * (strides[axis] ?? 0), 0);
  return gather(x, sizes, strides, offset, x.labels);
}

/** One axis in reverse order. */
export function flip<D extends DType>(x: Tensor<Shape, D>, axis: number): Tensor<Shape, D> {
  const flipped = resolveAxis('flip', axis, x.shape);
  const strides = stridesOf(x.shape);
  const stride = strides[flipped] ?? 0;
  const last = (x.shape[flipped] ?? 0) - 1;
  strides[flipped] = -stride;
  return gather(x, x.shape, strides, last * stride, x.labels);
}

/** One step of axis 1: `[batch, timesteps, ...]` becomes `[batch, ...]`. */
export function timestep<D extends DType>(x: Tensor<Shape, D>, t: number): Tensor<Shape, D> {
  const steps = x.shape[1];
  const resolved = t < 0 ? t + (steps ?? 0) : t;
  if (steps === undefined || !Number.isInteger(t) || resolved < 0 || resolved >= steps) {
    throw new ShapeError({
      code: 'no-such-timestep',
      where: 'timestep',
      what: `There is no timestep ${t} in ${printShape(x.shape)}.`,
      got: `t = ${t}`,
      expected: steps === undefined ? '[batch, timesteps, ...]' : `0 to ${steps - 1}`,
      fix: 'timesteps are counted from 0; -1 is the last'
    });
  }
  const strides = stridesOf(x.shape);
  const without = <T>(list: readonly T[]): T[] => list.filter((_, axis) => axis !== 1);
  return gather(
    x,
    without(x.shape),
    without(strides),
    resolved * (strides[1] ?? 0),
    without(x.labels)
  );
}

/** A new axis of size 1 at `axis`; -1 puts it last. */
export function expandDims<D extends DType>(x: Tensor<Shape, D>, axis: number): Tensor<Shape, D> {
  const at = resolveAxis('expandDims', axis, [...x.shape, 1]);
  return shareBuffer(x, [...x.shape.slice(0, at), 1, ...x.shape.slice(at)]);
}

/** Without one axis of size 1, or without all of them. */
export function squeeze<D extends DType>(
  x: Tensor<Shape, D>,
  axis: number | undefined
): Tensor<Shape, D> {
  const gone = axis === undefined ? null : resolveAxis('squeeze', axis, x.shape);
  if (gone !== null && x.shape[gone] !== 1) {
    throw new ShapeError({
      code: 'axis-not-1',
      where: 'squeeze',
      what: `squeeze takes an axis of size 1 away, and axis ${axis} of ${printShape(x.shape)} is not.`,
      got: `size ${x.shape[gone]}`,
      expected: 'size 1',
      fix: 'reshape, or reduce the axis: x.sum({ axis })'
    });
  }
  const stays = (i: number): boolean => (gone === null ? x.shape[i] !== 1 : i !== gone);
  return shareBuffer(
    x,
    x.shape.filter((_, i) => stays(i)),
    x.labels.filter((_, i) => stays(i))
  );
}
