import type { DType } from '../tensor/dtype.js';
import { ArgumentError } from '../tensor/errors.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { STORED_BYTES, type StoredType } from './elements.js';
import { printCount, printName, type FileBytes } from './file-bytes.js';
import { countElements } from './limits.js';
import type { StoredArray } from './stored-array.js';

const TYPES: Record<string, StoredType> = {
  BOOL: 'bool',
  U8: 'uint8',
  I8: 'int8',
  I16: 'int16',
  U16: 'uint16',
  F16: 'float16',
  BF16: 'bfloat16',
  I32: 'int32',
  U32: 'uint32',
  F32: 'float32',
  F64: 'float64',
  I64: 'int64',
  U64: 'uint64'
};

const METADATA = '__metadata__';

/** What a safetensors file holds, before any tensor is made. */
export interface SafetensorsContent {
  /** By name, in the order of their data. */
  arrays: [string, StoredArray][];
  metadata: Record<string, string>;
}

/**
 * Reads the header: its length in 8 bytes, then JSON. The format wants the tensors' data to follow each other without
 * gaps or overlaps up to the end of the file, which also bounds what a hostile file can ask for.
 * @see https://github.com/huggingface/safetensors#format
 */
export function readSafetensorsHeader(file: FileBytes): SafetensorsContent {
  const length = file.uint(0, 8, 'header length');
  if (8 + length > file.length) {
    throw file.error({
      code: 'header-too-long',
      offset: 0,
      got: `header length ${printCount(length)} is larger than the file's ${printCount(file.length)} bytes`,
      expected: 'a header that ends inside the file'
    });
  }
  const header = parseJson(file, length);
  let metadata: Record<string, string> = {};
  const arrays: [string, StoredArray, end: number][] = [];
  for (const [name, value] of Object.entries(header)) {
    if (name === METADATA) metadata = requireMetadata(file, value);
    else arrays.push(readEntry(file, 8 + length, name, value));
  }
  arrays.sort(([, a, endA], [, b, endB]) => a.offset - b.offset || endA - endB);
  let end = 8 + length;
  for (const [name, { offset }, next] of arrays) {
    if (offset !== end) throw notContiguous(file, name, offset, end);
    end = next;
  }
  if (end !== file.length) throw notContiguous(file, 'the end of the file', file.length, end);
  return { arrays: arrays.map(([name, array]) => [name, array]), metadata };
}

function parseJson(file: FileBytes, length: number): Record<string, unknown> {
  const text = file.utf8(8, length, 'header');
  let header: unknown;
  let cause: unknown;
  try {
    header = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  if (isRecord(header)) return header;
  throw file.error(
    {
      code: 'bad-header',
      offset: 8,
      got: `the header ${JSON.stringify(text.slice(0, 60))}`,
      expected: 'a JSON object with an entry for each tensor',
      fix: 'safetensors.numpy.save_file(tensors, path) writes such a file'
    },
    cause
  );
}

function readEntry(
  file: FileBytes,
  start: number,
  name: string,
  value: unknown
): [string, StoredArray, end: number] {
  const fields = isRecord(value) ? value : {};
  const { dtype, shape, data_offsets: place } = fields;
  const isComplete = typeof dtype === 'string' && isSizes(shape) && isSizes(place);
  if (!isComplete || place.length !== 2) {
    throw file.error({
      code: 'bad-header',
      offset: 8,
      got: `${printName(name)}: ${(JSON.stringify(value) ?? '').slice(0, 80)}`,
      expected: '{ dtype, shape, data_offsets: [start, end] } for each tensor'
    });
  }
  const type = Object.hasOwn(TYPES, dtype) ? TYPES[dtype] : undefined;
  if (!type) {
    throw file.error({
      code: 'unsupported-type',
      offset: 8,
      got: `${printName(name)} of ${printName(dtype)}`,
      expected: `one of ${Object.keys(TYPES).join(' ')}`,
      fix: 'convert it to float32 before saving'
    });
  }
  const [from = 0, to = 0] = place;
  const size = countElements(file, 8, shape) * STORED_BYTES[type];
  if (to - from !== size || start + to > file.length) {
    throw file.error({
      code: 'wrong-size',
      offset: 8,
      got: `${printName(name)} with data at ${printCount(from)} to ${printCount(to)} of ${printCount(file.length - start)} bytes`,
      expected: `${printCount(size)} bytes for ${dtype} [${shape.join(', ')}], inside the file`
    });
  }
  const element = { type, littleEndian: true };
  return [name, { file, offset: start + from, shape, element }, start + to];
}

function requireMetadata(file: FileBytes, value: unknown): Record<string, string> {
  if (isRecord(value) && Object.values(value).every(text => typeof text === 'string')) {
    return value as Record<string, string>;
  }
  throw file.error({
    code: 'bad-header',
    offset: 8,
    got: `${METADATA} ${JSON.stringify(value).slice(0, 80)}`,
    expected: 'texts by name'
  });
}

function notContiguous(file: FileBytes, name: string, got: number, expected: number) {
  return file.error({
    code: 'gap-in-data',
    offset: Math.min(got, expected),
    got: `${name} at byte ${printCount(got)}`,
    expected: `data without gaps or overlaps: the next at byte ${printCount(expected)}`
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(size => Number.isSafeInteger(size) && size >= 0);
}

const NAMES: Record<DType, string> = { float32: 'F32', int32: 'I32', bool: 'BOOL' };

/** The length and header of a file, and the tensors in the order of their data: words of 4 bytes before single bytes. */
export function writeSafetensorsHeader(
  tensors: Readonly<Record<string, AnyTensor>>,
  metadata: Readonly<Record<string, string>>
): { head: Uint8Array; ordered: AnyTensor[] } {
  if (Object.hasOwn(tensors, METADATA)) throw reservedName();
  const entries = Object.entries(tensors);
  const isBool = ([, { dtype }]: [string, AnyTensor]) => Number(dtype === 'bool');
  entries.sort((a, b) => isBool(a) - isBool(b));
  const header: [string, unknown][] = [];
  if (Object.keys(metadata).length > 0) header.push([METADATA, metadata]);
  let offset = 0;
  for (const [name, { dtype, shape, sizeBytes }] of entries) {
    const place = [offset, offset + sizeBytes];
    header.push([name, { dtype: NAMES[dtype], shape, data_offsets: place }]);
    offset += sizeBytes;
  }
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
  // Spaces after the JSON put the data at a multiple of 8 bytes.
  const length = Math.ceil(text.length / 8) * 8;
  const head = new Uint8Array(8 + length).fill(0x20);
  new DataView(head.buffer).setBigUint64(0, BigInt(length), true);
  head.set(text, 8);
  return { head, ordered: entries.map(([, tensor]) => tensor) };
}

function reservedName(): ArgumentError {
  return new ArgumentError({
    code: 'reserved-name',
    where: 'writeSafetensors',
    what: `writeSafetensors: no tensor can be named ${METADATA}.`,
    got: METADATA,
    expected: 'another name',
    fix: 'rename the tensor; texts go into the option metadata'
  });
}
