import { requireRoom } from '../ops/checks.js';
import { fromElements } from '../ops/make-tensor.js';
import type { DType, ElementArray } from '../tensor/dtype.js';
import { dtypeOf, newElements } from '../tensor/dtype.js';
import { ArgumentError } from '../tensor/errors.js';
import { stridesOf } from '../tensor/shape.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import { convertElements, decodeElements, STORED_BYTES, type StoredElement } from './elements.js';
import type { FileBytes } from './file-bytes.js';
import { countElements } from './limits.js';

/** Options of the functions that read tensors. */
export interface ReadOptions<D extends DType> {
  /**
   * The dtype that the tensors shall have; an error where a value does not survive. Default: what the file holds, where
   * floats are float32 and whole numbers int32.
   */
  dtype?: D;
}

/** An array as it lies in a file. */
export interface StoredArray {
  file: FileBytes;
  /** Where its elements start. */
  offset: number;
  shape: readonly number[];
  element: StoredElement;
  /** Elements lie with the first axis running fastest, as in Fortran. */
  isFortranOrder?: boolean;
}

/** Bytes that the array takes in its file. */
export function storedBytes({ file, offset, shape, element }: StoredArray): number {
  return countElements(file, offset, shape) * STORED_BYTES[element.type];
}

/** The array as a tensor on the device in use. */
export function tensorFrom<D extends DType>(
  where: string,
  array: StoredArray,
  { dtype }: ReadOptions<D>
): Tensor<number[], D> {
  const { file, offset, shape } = array;
  requireRoom(where, shape);
  let elements = decodeElements(file, offset, countElements(file, offset, shape), array.element);
  if (array.isFortranOrder) elements = toRowMajor(elements, shape);
  if (dtype) elements = convertElements(file, elements, dtype);
  return fromElements<D>(elements as never, shape) as Tensor<number[], D>;
}

/** All arrays as tensors by name, or none when one of them fails. */
export function tensorsFrom<D extends DType>(
  where: string,
  arrays: Iterable<[string, StoredArray]>,
  options: ReadOptions<D>
): Record<string, Tensor<number[], D>> {
  const made: [string, Tensor<number[], D>][] = [];
  try {
    for (const [name, array] of arrays) made.push([name, tensorFrom(where, array, options)]);
  } catch (error) {
    for (const [, tensor] of made) tensor.dispose();
    throw error;
  }
  // A name such as __proto__ is an own property here, like any other.
  return Object.fromEntries(made);
}

/** The dtype asked for, checked for callers whose types were escaped. */
export function requireDType(where: string, { dtype }: { dtype?: unknown }): void {
  if (dtype === undefined || dtype === 'float32' || dtype === 'int32' || dtype === 'bool') return;
  throw new ArgumentError({
    code: 'unknown-dtype',
    where,
    what: `${where} makes tensors of float32, int32 or bool.`,
    got: JSON.stringify(dtype),
    expected: "'float32', 'int32' or 'bool'",
    fix: 'leave the option dtype out: the file says what it holds'
  });
}

function toRowMajor(elements: ElementArray, shape: readonly number[]): ElementArray {
  const ordered = newElements(dtypeOf(elements), elements.length);
  // Row-major strides of the reversed shape are the strides of Fortran order.
  const strides = stridesOf([...shape].reverse()).reverse();
  const index = shape.map(() => 0);
  let from = 0;
  for (let to = 0; to < ordered.length; to++) {
    ordered[to] = elements[from] ?? 0;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const stride = strides[axis] ?? 0;
      const next = (index[axis] ?? 0) + 1;
      from += stride;
      if (next < (shape[axis] ?? 0)) {
        index[axis] = next;
        break;
      }
      from -= next * stride;
      index[axis] = 0;
    }
  }
  return ordered;
}

/** Elements of a tensor as the bytes that every format here stores: little-endian, row-major. */
export async function bytesOf(tensor: AnyTensor): Promise<Uint8Array> {
  const { buffer, byteOffset, byteLength } = await tensor.data();
  return new Uint8Array(buffer, byteOffset, byteLength);
}
