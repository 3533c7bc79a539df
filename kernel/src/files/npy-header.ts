import type { DType } from '../tensor/dtype.js';
import type { StoredElement, StoredType } from './elements.js';
import { printCount, printName, type FileBytes } from './file-bytes.js';
import { storedBytes, type StoredArray } from './stored-array.js';

const MAGIC = '\x93NUMPY';

/** NumPy itself refuses headers above 10,000 bytes; ours may be of a later version. */
const MAX_HEADER_BYTES = 2 ** 16;

/** NumPy's type characters and sizes. */
const TYPES: Record<string, StoredType> = {
  b1: 'bool',
  i1: 'int8',
  i2: 'int16',
  i4: 'int32',
  i8: 'int64',
  u1: 'uint8',
  u2: 'uint16',
  u4: 'uint32',
  u8: 'uint64',
  f2: 'float16',
  f4: 'float32',
  f8: 'float64'
};

/** What a npy file of format 1.0, 2.0 or 3.0 says of its array. */
export function readNpyHeader(file: FileBytes): StoredArray {
  if (!file.has(0, MAGIC)) {
    throw file.error({
      code: 'not-npy',
      offset: 0,
      got: file.length === 0 ? 'an empty file' : 'other bytes than the start of a npy file',
      expected:
        "the bytes \\x93NUMPY that numpy.save writes (an archive of arrays is read by 'readNpz')",
      fix: 'numpy.save(path, array) writes such a file'
    });
  }
  const major = file.u8(6, 'version');
  if (major < 1 || major > 3) {
    throw file.error({
      code: 'unknown-npy-version',
      offset: 6,
      got: `npy format ${major}.${file.u8(7, 'version')}`,
      expected: 'format 1.0, 2.0 or 3.0',
      fix: 'numpy.save(path, array) writes such a file'
    });
  }
  const lengthBytes = major === 1 ? 2 : 4;
  const start = 8 + lengthBytes;
  const length = file.uint(8, lengthBytes, 'header length');
  if (start + length > file.length || length > MAX_HEADER_BYTES) {
    const limit =
      length > MAX_HEADER_BYTES && start + length <= file.length
        ? `the allowed ${printCount(MAX_HEADER_BYTES)} bytes`
        : `the file's ${printCount(file.length)} bytes`;
    throw file.error({
      code: 'header-too-long',
      offset: 8,
      got: `header length ${printCount(length)} is larger than ${limit}`,
      expected: 'a header that ends inside the file'
    });
  }
  const text =
    major === 3
      ? file.utf8(start, length, 'header')
      : String.fromCharCode(...file.part(start, length, 'header'));
  const array = parseHeader(file, start, text);
  return checkSize({ file, offset: start + length, ...array });
}

/** The header is a Python dictionary: `{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }`. */
function parseHeader(file: FileBytes, offset: number, text: string) {
  const descr = /'descr':\s*(?:'([^']*)'|(\[))/.exec(text);
  const order = /'fortran_order':\s*(True|False)\b/.exec(text);
  const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text);
  if (!descr || !order || !shape || !/^\s*\{.*\}\s*$/s.test(text)) {
    throw file.error({
      code: 'bad-header',
      offset,
      got: `the header ${JSON.stringify(text.trim().slice(0, 80))}`,
      expected: "a header such as {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"
    });
  }
  const sizes = (shape[1] ?? '').split(',').filter(size => size.trim() !== '');
  return {
    element: elementOf(file, offset, descr[1]),
    isFortranOrder: order[1] === 'True',
    shape: sizes.map(Number)
  };
}

function elementOf(file: FileBytes, offset: number, descr: string | undefined): StoredElement {
  const [, order, name = ''] = /^([<>|=])(.*)$/.exec(descr ?? '') ?? [];
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type && order) return { type, littleEndian: order !== '>' };
  throw file.error({
    code: 'unsupported-type',
    offset,
    got: descr === undefined ? 'a structured array' : `the NumPy type ${printName(descr)}`,
    expected: `numbers: ${Object.keys(TYPES).join(' ')}`,
    fix: "convert before saving: array.astype('float32')"
  });
}

/** An array ends where its file ends: bytes after it would be lost without a word. */
function checkSize(array: StoredArray): StoredArray {
  const { file, offset } = array;
  const size = storedBytes(array);
  if (offset + size === file.length) return array;
  throw file.error({
    code: 'wrong-size',
    offset,
    got: `${printCount(file.length - offset)} bytes of data`,
    expected: `${printCount(size)} bytes for the shape [${array.shape.join(', ')}]`
  });
}

const DESCR: Record<DType, string> = { float32: '<f4', int32: '<i4', bool: '|b1' };

/** The header of format 1.0 that numpy.save would write. */
export function writeNpyHeader(dtype: DType, shape: readonly number[]): Uint8Array {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '${DESCR[dtype]}', 'fortran_order': False, 'shape': (${sizes}), }`;
  // Data starts at a multiple of 64 bytes, so that it can be mapped into memory.
  const length = Math.ceil((10 + text.length + 1) / 64) * 64 - 10;
  const padded = `${text.padEnd(length - 1)}\n`;
  const head = `${MAGIC}\x01\x00${String.fromCharCode(length & 255, length >> 8)}`;
  return Uint8Array.from(head + padded, character => character.charCodeAt(0));
}
