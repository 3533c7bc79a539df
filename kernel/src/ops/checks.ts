import type { AnyTensor } from '../tensor/tensor.js';
import { DTypeError, EngineError, ShapeError } from '../tensor/errors.js';
import { printShape, sizeOf, type Shape } from '../tensor/shape.js';

/** Arithmetic is on float32; ids and masks must be cast first, so that nothing is rounded silently. */
export function requireFloat(where: string, x: AnyTensor): void {
  if (x.dtype === 'float32') return;
  throw new DTypeError({
    code: 'dtype-not-float32',
    where,
    what: `${where} computes on float32.`,
    got: `${x.dtype} ${printShape(x.shape)}`,
    expected: 'float32',
    fix: "x.cast('float32') first"
  });
}

/** An axis counted from the start; negative ones count from the end. */
export function resolveAxis(where: string, axis: number, shape: Shape): number {
  const resolved = axis < 0 ? axis + shape.length : axis;
  if (Number.isInteger(axis) && resolved >= 0 && resolved < shape.length) return resolved;
  throw new ShapeError({
    code: 'no-such-axis',
    where,
    what: `${where} has no axis ${axis}: the shape is ${printShape(shape)}`,
    got: `axis ${axis}`,
    expected: `an integer from ${-shape.length} to ${shape.length - 1}`,
    fix: 'count axes from 0, or from -1 at the end'
  });
}

/** What one tensor may hold: the CPU engine addresses 4 GiB, and a copy must fit beside it. */
const MAX_TENSOR_BYTES = 2 ** 31;

/** Room for a new tensor, asked before any memory is taken. */
export function requireRoom(where: string, shape: Shape): void {
  const bytes = 4 * sizeOf(shape);
  if (bytes <= MAX_TENSOR_BYTES) return;
  throw new EngineError({
    code: 'tensor-too-large',
    where,
    what: `${where} cannot hold ${printShape(shape)}: it would take ${(bytes / 1e9).toFixed(1)} GB.`,
    got: `${sizeOf(shape).toLocaleString('en')} numbers of 4 bytes`,
    expected: `at most ${(MAX_TENSOR_BYTES / 1e9).toFixed(1)} GB in one tensor`,
    fix: 'use smaller sizes, or a layer that shares its weights'
  });
}

/** Sizes given by a caller: whole numbers, zero or more, that fit in memory. */
export function requireSizes(where: string, shape: Shape): void {
  if (Array.isArray(shape) && shape.every(size => Number.isSafeInteger(size) && size >= 0)) {
    return requireRoom(where, shape);
  }
  throw new ShapeError({
    code: 'not-a-shape',
    where,
    what: `${where} needs a shape.`,
    got: JSON.stringify(shape),
    expected: 'an array of whole numbers, such as [32, 700, 200]',
    fix: 'give the size of each axis, outermost first'
  });
}

/** `item` reads one value; which one would be a guess for any other size. */
export function requireOneElement(x: AnyTensor): void {
  if (x.size === 1) return;
  throw new ShapeError({
    code: 'not-one-element',
    where: 'item',
    what: 'item reads the value of a tensor of one element.',
    got: `${printShape(x.shape)}, ${x.size} elements`,
    expected: 'exactly one element',
    fix: 'await x.data() reads all of them; x.sum() or x.slice(...) makes one'
  });
}
