import type { AxisLabel } from '../tensor/axes.js';
import { ShapeError } from '../tensor/errors.js';
import { printShape, stridesOf, type Shape } from '../tensor/shape.js';

/** The shape of an element-wise operation on two shapes: NumPy's rule, aligned at the last axis. */
export function broadcastShapes(where: string, a: Shape, b: Shape): number[] {
  const rank = Math.max(a.length, b.length);
  const out = new Array<number>(rank);
  for (let fromEnd = 1; fromEnd <= rank; fromEnd++) {
    const sizeA = a[a.length - fromEnd] ?? 1;
    const sizeB = b[b.length - fromEnd] ?? 1;
    if (sizeA !== sizeB && sizeA !== 1 && sizeB !== 1) {
      throw new ShapeError({
        code: 'cannot-broadcast',
        where,
        what: `${where} cannot broadcast ${printShape(a)} with ${printShape(b)}`,
        got: `sizes ${sizeA} and ${sizeB} at axis ${-fromEnd}`,
        expected: 'equal sizes, or 1, in each axis counted from the last',
        fix: 'expandDims, transpose or reshape one of them'
      });
    }
    out[rank - fromEnd] = sizeA === 1 ? sizeB : sizeA;
  }
  return out;
}

/** Strides that read a tensor of `shape` as if it had the shape `out`: 0 where it repeats. */
export function broadcastStrides(shape: Shape, out: Shape): number[] {
  const strides = stridesOf(shape);
  const missing = out.length - shape.length;
  return out.map((_, axis) =>
    axis < missing || shape[axis - missing] === 1 ? 0 : (strides[axis - missing] ?? 0)
  );
}

/** Axis labels of a broadcast result: those of the operand that has the full rank, the named one where both have. */
export function broadcastLabels(
  a: readonly AxisLabel[],
  b: readonly AxisLabel[],
  isDefault: (labels: readonly AxisLabel[]) => boolean
): readonly AxisLabel[] {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return isDefault(a) ? b : a;
}
