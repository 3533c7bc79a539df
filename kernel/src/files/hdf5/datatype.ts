import { STORED_BYTES, type StoredElement, type StoredType } from '../elements.js';
import type { Hdf5Context } from './context.js';

/** What an element of a dataset or attribute is. */
export type Datatype =
  | { kind: 'number'; bytes: number; element: StoredElement }
  | { kind: 'text'; bytes: number; isSpacePadded: boolean }
  | { kind: 'variable-text'; bytes: number }
  /** Named when its values are asked for. */
  | { kind: 'unsupported'; bytes: number; name: string };

const CLASSES = [
  ...['fixed-point', 'floating-point', 'time', 'text', 'bit field', 'opaque', 'compound'],
  ...['reference', 'enumeration', 'variable-length', 'array', 'complex']
];

/**
 * Reads the type at an offset: whole numbers and floats in either byte order, booleans (h5py's enumeration of FALSE and
 * TRUE), texts of fixed and of variable length.
 * @see HDF5 File Format Specification 3.0, section IV.A.2.d
 */
export function readDatatype(context: Hdf5Context, offset: number): Datatype {
  const { file } = context;
  const bits = file.u32(offset, 'a datatype');
  const bytes = file.u32(offset + 4, 'size of a datatype');
  if (bytes === 0) throw context.broken(offset + 4, 'elements of 0 bytes', 'at least 1 byte');
  const flags = bits >>> 8;
  const name = CLASSES[bits & 15] ?? `class ${bits & 15}`;
  const unsupported: Datatype = { kind: 'unsupported', bytes, name: `the HDF5 type ${name}` };
  switch (name) {
    case 'fixed-point':
      return numberOf(fixedPoint(context, offset, bytes, flags), bytes, flags) ?? unsupported;
    case 'floating-point':
      return numberOf(floatingPoint(context, offset, bytes, flags), bytes, flags) ?? unsupported;
    case 'text':
      return { kind: 'text', bytes, isSpacePadded: (flags & 15) === 2 };
    case 'enumeration':
      return isBoolean(context, offset, bytes, flags) ? numberOf('bool', bytes, 0)! : unsupported;
    case 'variable-length':
      return (flags & 15) === 1 && bytes === context.addressBytes + 8
        ? { kind: 'variable-text', bytes }
        : unsupported;
    default:
      return unsupported;
  }
}

/** Undefined when the type is unknown or its size is another than stated. */
function numberOf(
  type: StoredType | undefined,
  bytes: number,
  flags: number
): Datatype | undefined {
  if (!type || STORED_BYTES[type] !== bytes) return undefined;
  return { kind: 'number', bytes, element: { type, littleEndian: (flags & 1) === 0 } };
}

/** Whole numbers that fill their bytes. */
function fixedPoint(context: Hdf5Context, offset: number, bytes: number, flags: number) {
  const bitOffset = context.file.u16(offset + 8, 'bit offset');
  const precision = context.file.u16(offset + 10, 'precision');
  const name = `${flags & 8 ? 'int' : 'uint'}${precision}`;
  const isWhole = bitOffset === 0 && precision === bytes * 8 && Object.hasOwn(STORED_BYTES, name);
  return isWhole ? (name as StoredType) : undefined;
}

/** Sign, exponent and fraction of each float: bits and places, as the type states them. */
const FLOATS: Record<string, StoredType> = {
  '0 16 sign 15 exponent 10+5 fraction 0+10 bias 15': 'float16',
  '0 16 sign 15 exponent 7+8 fraction 0+7 bias 127': 'bfloat16',
  '0 32 sign 31 exponent 23+8 fraction 0+23 bias 127': 'float32',
  '0 64 sign 63 exponent 52+11 fraction 0+52 bias 1023': 'float64'
};

function floatingPoint(context: Hdf5Context, offset: number, bytes: number, flags: number) {
  const { file } = context;
  file.require(offset, 20, 'a datatype');
  const at = offset + 8;
  const byte = (index: number) => file.u8(at + index, 'a datatype');
  const description = [
    `${file.u16(at, 'bit offset')} ${file.u16(at + 2, 'precision')}`,
    `sign ${(flags >> 8) & 255} exponent ${byte(4)}+${byte(5)} fraction ${byte(6)}+${byte(7)}`,
    `bias ${file.u32(at + 8, 'bias')}`
  ].join(' ');
  // Bit 6 of the flags marks the byte order of the VAX.
  const isVax = (flags & 0x40) !== 0;
  const type = Object.hasOwn(FLOATS, description) ? FLOATS[description] : undefined;
  return type && !isVax && bytes === STORED_BYTES[type] ? type : undefined;
}

/** h5py stores NumPy's bool as an enumeration of one byte: FALSE is 0, TRUE is 1. */
function isBoolean(context: Hdf5Context, offset: number, bytes: number, flags: number): boolean {
  const { file } = context;
  if (bytes !== 1 || (flags & 0xffff) !== 2) return false;
  const base = offset + 8;
  const isByte = (file.u8(base, 'a datatype') & 15) === 0 && file.u32(base + 4, 'a datatype') === 1;
  // Names are padded to 8 bytes up to version 2 of the type, and not from 3 on.
  const isPadded = file.u8(offset, 'a datatype') >> 4 < 3;
  const first = base + 12;
  const second = first + (isPadded ? 8 : 6);
  const values = second + (isPadded ? 8 : 5);
  const hasNames = file.has(first, 'FALSE\0') && file.has(second, 'TRUE\0');
  return isByte && hasNames && file.has(values, '\0\x01');
}
