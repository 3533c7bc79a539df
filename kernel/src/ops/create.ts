import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import type { DType, ElementArray } from '../tensor/dtype.js';
import { newElements } from '../tensor/dtype.js';
import { ArgumentError, ShapeError } from '../tensor/errors.js';
import { printShape, sizeOf, type Shape } from '../tensor/shape.js';
import { requireSizes } from './checks.js';
import { fromElements } from './make-tensor.js';
import { globalRandom } from './random.js';

/** Numbers nested as deep as a tensor has axes. */
export type NestedNumbers = number | boolean | readonly NestedNumbers[];

/** A tensor of given values: a number, nested arrays, or a flat array with a shape. */
export function tensorOf(
  values: NestedNumbers | ElementArray,
  shape?: Shape,
  dtype?: DType
): AnyTensor {
  const isTyped = ArrayBuffer.isView(values);
  const flat: (number | boolean)[] | ElementArray = isTyped ? values : [];
  const found = isTyped ? [values.length] : nestedShape(values);
  if (!isTyped) flatten(values, flat as (number | boolean)[], found, 0);
  const target = shape ?? found;
  requireSizes('tensor', target);
  if (sizeOf(target) !== flat.length) {
    throw new ShapeError({
      code: 'sizes-do-not-fit',
      where: 'tensor',
      what: `tensor cannot make ${printShape(target)} of ${flat.length} values.`,
      got: `${flat.length} values`,
      expected: `${sizeOf(target)} values`,
      fix: 'give as many values as the product of the sizes'
    });
  }
  return fromElements(toElements(flat, dtype ?? dtypeOfValues(flat)), target);
}

/** A tensor with every element the same; `where` is the public name that errors say. */
export function full(where: string, shape: Shape, value: number): FloatTensor {
  requireSizes(where, shape);
  return fromElements<'float32'>(new Float32Array(sizeOf(shape)).fill(value), shape);
}

/** Numbers from `start` in steps of `step`, `stop` not included. */
export function range(start: number, stop: number, step: number): FloatTensor {
  if (step === 0 || !Number.isFinite(start + stop + step)) {
    throw new ArgumentError({
      code: 'not-a-range',
      where: 'range',
      what: 'range needs finite numbers and a step that is not 0.',
      got: `start ${start}, stop ${stop}, step ${step}`,
      expected: 'finite start and stop, step other than 0',
      fix: 'range(10), range(5, 10) or range(0, 1, 0.1)'
    });
  }
  const count = Math.max(0, Math.ceil((stop - start) / step));
  return fromElements<'float32'>(
    Float32Array.from({ length: count }, (_, i) => start + i * step),
    [count]
  );
}

/** The identity matrix. */
export function eye(size: number): FloatTensor {
  requireSizes('eye', [size]);
  const elements = new Float32Array(size * size);
  for (let i = 0; i < size; i++) elements[i * size + i] = 1;
  return fromElements<'float32'>(elements, [size, size]);
}

export function randomNormal(shape: Shape, mean: number, stddev: number): FloatTensor {
  requireSizes('randomNormal', shape);
  const elements = new Float32Array(sizeOf(shape));
  for (let i = 0; i < elements.length; i++) elements[i] = mean + stddev * globalRandom.nextNormal();
  return fromElements<'float32'>(elements, shape);
}

export function randomUniform(shape: Shape, low: number, high: number): FloatTensor {
  requireSizes('randomUniform', shape);
  const elements = new Float32Array(sizeOf(shape));
  for (let i = 0; i < elements.length; i++)
    elements[i] = low + (high - low) * globalRandom.nextUniform();
  return fromElements<'float32'>(elements, shape);
}

function nestedShape(values: NestedNumbers): number[] {
  const shape: number[] = [];
  for (let level = values; Array.isArray(level); level = level[0] as NestedNumbers) {
    shape.push(level.length);
    if (level.length === 0) break;
  }
  return shape;
}

function flatten(
  values: NestedNumbers,
  into: (number | boolean)[],
  shape: Shape,
  depth: number
): void {
  if (!Array.isArray(values)) {
    const isScalar = typeof values === 'number' || typeof values === 'boolean';
    if (!isScalar || depth !== shape.length) throw ragged(values, shape, depth);
    into.push(values);
    return;
  }
  if (depth >= shape.length || values.length !== shape[depth]) throw ragged(values, shape, depth);
  for (const item of values as readonly NestedNumbers[]) flatten(item, into, shape, depth + 1);
}

function ragged(found: unknown, shape: Shape, depth: number): ShapeError {
  const length = Array.isArray(found) ? `an array of ${found.length}` : JSON.stringify(found);
  return new ShapeError({
    code: 'ragged-values',
    where: 'tensor',
    what: 'tensor needs arrays of equal lengths, with numbers or booleans inside.',
    got: `${length} at depth ${depth}, where the first values say ${printShape(shape)}`,
    expected: `${shape[depth] === undefined ? 'a number' : `${shape[depth]} items`} there`,
    fix: 'make all rows the same length'
  });
}

function dtypeOfValues(flat: readonly (number | boolean)[] | ElementArray): DType {
  if (flat instanceof Int32Array) return 'int32';
  if (flat instanceof Uint8Array) return 'bool';
  return flat.length > 0 && Array.isArray(flat) && flat.every(value => typeof value === 'boolean')
    ? 'bool'
    : 'float32';
}

function toElements(
  flat: readonly (number | boolean)[] | ElementArray,
  dtype: DType
): ElementArray {
  const elements = newElements(dtype, flat.length);
  for (let i = 0; i < flat.length; i++) {
    elements[i] = dtype === 'bool' ? Number(Boolean(flat[i])) : Number(flat[i]);
  }
  return elements;
}
