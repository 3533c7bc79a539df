import { platform } from '../../engines/platform.js';
import { printCount } from '../file-bytes.js';
import type { Hdf5Context } from './context.js';

/** A filter that each chunk went through. */
type Filter = 'deflate' | 'shuffle';

const READ: Record<number, Filter> = { 1: 'deflate', 2: 'shuffle' };

/** Filters that are not read here, by their registered numbers. */
const OTHERS: Record<number, string> = {
  3: 'fletcher32',
  4: 'szip',
  5: 'nbit',
  6: 'scale-offset',
  32000: 'lzf',
  32001: 'blosc',
  32004: 'lz4',
  32008: 'bitshuffle',
  32015: 'zstd'
};

/**
 * The filters of a dataset, in the order of writing.
 * @see HDF5 File Format Specification 3.0, section IV.A.2.l
 */
export function readFilters(context: Hdf5Context, offset: number): Filter[] {
  const { file } = context;
  const version = file.u8(offset, 'version of filters');
  if (version !== 1 && version !== 2) {
    throw context.broken(offset, `filter pipeline version ${version}`, 'version 1 or 2');
  }
  const count = file.u8(offset + 1, 'number of filters');
  const filters: Filter[] = [];
  let at = offset + (version === 1 ? 8 : 2);
  for (let i = 0; i < count; i++) {
    const id = file.u16(at, 'a filter');
    const filter = READ[id];
    if (!filter) throw context.unsupported(at, `data filtered by ${OTHERS[id] ?? `filter ${id}`}`);
    filters.push(filter);
    // Version 2 leaves out the names of filters below 256.
    const nameBytes = version === 1 ? file.u16(at + 2, 'length of a name') : 0;
    const valuesAt = at + (version === 1 ? 6 : 4);
    const values = file.u16(valuesAt, 'values of a filter');
    at = valuesAt + 2 + Math.ceil(nameBytes / 8) * 8 + 4 * values;
    if (version === 1 && values % 2 === 1) at += 4;
  }
  return filters;
}

/** A chunk's bytes as they were before the filters; `mask` has a bit for each filter that was left out. */
export function unfilter(
  context: Hdf5Context,
  offset: number,
  stored: Uint8Array,
  filters: readonly Filter[],
  { mask, chunkBytes, elementBytes }: { mask: number; chunkBytes: number; elementBytes: number }
): Uint8Array {
  let bytes = stored;
  for (let i = filters.length - 1; i >= 0; i--) {
    if ((mask >>> i) & 1) continue;
    bytes =
      filters[i] === 'deflate'
        ? inflate(context, offset, bytes, chunkBytes)
        : unshuffle(bytes, elementBytes);
  }
  if (bytes.length === chunkBytes) return bytes;
  throw context.broken(
    offset,
    `a chunk of ${printCount(bytes.length)} bytes`,
    `${printCount(chunkBytes)} bytes in each chunk`
  );
}

function inflate(
  context: Hdf5Context,
  offset: number,
  bytes: Uint8Array,
  maxBytes: number
): Uint8Array {
  try {
    return platform().inflate(bytes, 'zlib', maxBytes);
  } catch (cause) {
    throw context.file.error(
      {
        code: 'bad-deflate',
        offset,
        got: `packed data that does not unpack to ${printCount(maxBytes)} bytes`,
        expected: 'the bytes that were packed'
      },
      cause
    );
  }
}

/** Shuffle keeps the first bytes of all elements, then the second bytes, and so on. */
function unshuffle(bytes: Uint8Array, elementBytes: number): Uint8Array {
  const count = Math.floor(bytes.length / elementBytes);
  // Bytes beyond the last whole element stay where they are.
  const whole = new Uint8Array(bytes);
  for (let byte = 0; byte < elementBytes; byte++) {
    for (let i = 0; i < count; i++) whole[i * elementBytes + byte] = bytes[byte * count + i] ?? 0;
  }
  return whole;
}
