import type { ArrayOf, DType, ElementArray } from '../tensor/dtype.js';
import { newElements } from '../tensor/dtype.js';
import { printCount, type FileBytes } from './file-bytes.js';

/** Element types that files hold. */
export type StoredType =
  | 'bool'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'float16'
  | 'bfloat16'
  | 'float32'
  | 'float64';

/** An element type in the byte order of its file. */
export interface StoredElement {
  type: StoredType;
  littleEndian: boolean;
}

/** Bytes of one stored element. */
export const STORED_BYTES: Record<StoredType, number> = {
  bool: 1,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  uint64: 8,
  float16: 2,
  bfloat16: 2,
  float32: 4,
  float64: 8
};

/** The dtype that a tensor of such elements has: floats become float32, whole numbers int32. */
function dtypeOfStored(type: StoredType): DType {
  if (type === 'bool') return 'bool';
  return type.includes('float') ? 'float32' : 'int32';
}

/**
 * `count` elements from `offset` on, as owned memory. A value that float32 or int32 cannot hold is an error, not another
 * value: only the digits beyond float32's seven are rounded away.
 */
export function decodeElements(
  file: FileBytes,
  offset: number,
  count: number,
  { type, littleEndian }: StoredElement
): ElementArray {
  const size = STORED_BYTES[type];
  const bytes = file.part(offset, count * size, `${type} data`);
  if (littleEndian || size === 1) {
    if (type === 'float32') return new Float32Array(bytes.slice().buffer);
    if (type === 'int32') return new Int32Array(bytes.slice().buffer);
  }
  const read = READERS[type];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const elements = newElements(dtypeOfStored(type), count);
  for (let i = 0; i < count; i++) {
    const value = read(view, i * size, littleEndian);
    elements[i] = value;
    // Bounds that cost nothing where they cannot be passed: only wide types come here with such values.
    if (elements[i] !== value && size >= 4 && !isRounded(value, elements[i] ?? 0, type)) {
      throw doesNotFit(file, offset + i * size, value, type);
    }
  }
  return elements;
}

/** True for a float64 whose digits were rounded: neither an overflow nor NaN, which differs from itself. */
function isRounded(value: number, stored: number, type: StoredType): boolean {
  if (type !== 'float64') return Number.isNaN(value);
  return Number.isNaN(value) || Number.isFinite(stored);
}

function doesNotFit(file: FileBytes, offset: number, value: number, type: StoredType) {
  const target = dtypeOfStored(type);
  return file.error({
    code: 'value-does-not-fit',
    offset,
    got: `the ${type} ${value}`,
    expected: target === 'int32' ? 'whole numbers from -2^31 to 2^31 - 1' : 'numbers up to 3.4e38',
    fix: `tensors hold ${target}: scale or shift the values before saving`
  });
}

/** The elements as another dtype, when every value survives. */
export function convertElements<D extends DType>(
  file: FileBytes,
  elements: ElementArray,
  dtype: D
): ArrayOf[D] {
  const converted = newElements(dtype, elements.length);
  for (let i = 0; i < elements.length; i++) {
    const value = elements[i] ?? 0;
    converted[i] = value;
    const isSame = converted[i] === value || Object.is(converted[i], value);
    if (dtype === 'bool' ? value === 0 || value === 1 : isSame) continue;
    throw file.error({
      code: 'value-does-not-fit',
      offset: null,
      got: `the value ${value} at index ${printCount(i)}`,
      expected: `values that ${dtype} holds exactly, as the option dtype asks`,
      fix: 'leave the option out and convert with cast'
    });
  }
  return converted;
}

type Reader = (view: DataView, at: number, littleEndian: boolean) => number;

const READERS: Record<StoredType, Reader> = {
  bool: (view, at) => (view.getUint8(at) === 0 ? 0 : 1),
  int8: (view, at) => view.getInt8(at),
  uint8: (view, at) => view.getUint8(at),
  int16: (view, at, little) => view.getInt16(at, little),
  uint16: (view, at, little) => view.getUint16(at, little),
  int32: (view, at, little) => view.getInt32(at, little),
  uint32: (view, at, little) => view.getUint32(at, little),
  int64: (view, at, little) => Number(view.getBigInt64(at, little)),
  uint64: (view, at, little) => Number(view.getBigUint64(at, little)),
  float16: (view, at, little) => float16(view.getUint16(at, little)),
  bfloat16: (view, at, little) => bfloat16(view.getUint16(at, little)),
  float32: (view, at, little) => view.getFloat32(at, little),
  float64: (view, at, little) => view.getFloat64(at, little)
};

/** IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. */
function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const scratch = new DataView(new ArrayBuffer(4));

/** The upper half of a float32. */
function bfloat16(bits: number): number {
  scratch.setUint32(0, bits << 16);
  return scratch.getFloat32(0);
}
