import type { Hdf5Context } from './context.js';

/** Where the data of a dataset lies; an undefined address means that nothing was written. */
export type Layout =
  | { kind: 'compact'; offset: number; bytes: number }
  | { kind: 'contiguous'; address: number | undefined; bytes: number | undefined }
  | ChunkedLayout;

/** Data in chunks of equal shape. */
export interface ChunkedLayout {
  kind: 'chunked';
  address: number | undefined;
  /** Sizes of a chunk, without the bytes of an element. */
  chunkShape: number[];
  index: ChunkIndex;
}

/** How the chunks are found: a B-tree, one chunk, or one after the other in the order of their places. */
export type ChunkIndex =
  | { kind: 'tree' }
  | { kind: 'single'; storedBytes: number | undefined; filterMask: number }
  | { kind: 'implicit' };

const CLASSES = ['compact', 'contiguous', 'chunked', 'virtual'] as const;

const INDEXES: Record<number, string> = { 3: 'fixed array', 4: 'extensible array', 5: 'B-tree v2' };

/**
 * Reads a data layout message, versions 1 to 4.
 * @see HDF5 File Format Specification 3.0, section IV.A.2.i
 */
export function readLayout(context: Hdf5Context, offset: number): Layout {
  const version = context.file.u8(offset, 'version of a layout');
  if (version < 1 || version > 4) throw context.unsupported(offset, `layout version ${version}`);
  return version < 3 ? readOld(context, offset) : readNew(context, offset, version);
}

/** Versions 1 and 2: the sizes come before the class says what they are. */
function readOld(context: Hdf5Context, offset: number): Layout {
  const { file, addressBytes } = context;
  const rank = file.u8(offset + 1, 'rank of a layout');
  const kind = CLASSES[file.u8(offset + 2, 'class of a layout')];
  const at = offset + 8;
  if (kind === 'compact') {
    const start = at + 4 * rank;
    return {
      kind,
      offset: start + 4,
      bytes: file.u32(start, 'size of compact data')
    };
  }
  const address = context.address(at, 'data');
  if (kind === 'contiguous') return { kind, address, bytes: undefined };
  if (kind !== 'chunked') throw context.unsupported(offset, 'this class of layout');
  const chunkShape = readSizes(context, at + addressBytes, rank, 4);
  return { kind, address, chunkShape, index: { kind: 'tree' } };
}

function readNew(context: Hdf5Context, offset: number, version: number): Layout {
  const { file, addressBytes } = context;
  const kind = CLASSES[file.u8(offset + 1, 'class of a layout')];
  const at = offset + 2;
  if (kind === 'compact') {
    return { kind, offset: at + 2, bytes: file.u16(at, 'size of compact data') };
  }
  if (kind === 'contiguous') {
    const bytes = context.size(at + addressBytes, 'size of the data');
    return { kind, address: context.address(at, 'data'), bytes };
  }
  if (kind === 'chunked')
    return version === 3 ? readChunked(context, at) : readIndexed(context, at);
  throw context.unsupported(offset, `a ${kind ?? 'unknown'} layout`);
}

/** Version 3 finds chunks by a B-tree. */
function readChunked(context: Hdf5Context, at: number): ChunkedLayout {
  const rank = context.file.u8(at, 'rank of chunks');
  const address = context.address(at + 1, 'chunks');
  const chunkShape = readSizes(context, at + 1 + context.addressBytes, rank, 4);
  return { kind: 'chunked', address, chunkShape, index: { kind: 'tree' } };
}

/** Version 4 has five indexes, of which the two without a structure of their own are read. */
function readIndexed(context: Hdf5Context, at: number): ChunkedLayout {
  const { file, lengthBytes } = context;
  const flags = file.u8(at, 'flags of chunks');
  const rank = file.u8(at + 1, 'rank of chunks');
  const sizeBytes = file.u8(at + 2, 'bytes of a size');
  if (sizeBytes < 1 || sizeBytes > 8) {
    throw context.broken(at + 2, `sizes of ${sizeBytes} bytes`, '1 to 8 bytes');
  }
  const chunkShape = readSizes(context, at + 3, rank, sizeBytes);
  const end = at + 3 + rank * sizeBytes;
  const type = file.u8(end, 'index of chunks');
  if (type === 1) {
    const isFiltered = (flags & 2) !== 0;
    const storedBytes = isFiltered ? context.size(end + 1, 'size of a chunk') : undefined;
    const filterMask = isFiltered ? file.u32(end + 1 + lengthBytes, 'filters of a chunk') : 0;
    const address = context.address(end + 1 + (isFiltered ? lengthBytes + 4 : 0), 'chunk');
    return {
      kind: 'chunked',
      address,
      chunkShape,
      index: { kind: 'single', storedBytes, filterMask }
    };
  }
  if (type === 2) {
    const address = context.address(end + 1, 'chunks');
    return { kind: 'chunked', address, chunkShape, index: { kind: 'implicit' } };
  }
  throw context.unsupported(end, `chunks found by ${INDEXES[type] ?? `index ${type}`}`);
}

/** The sizes of a chunk; the last one in the file is the bytes of an element. */
function readSizes(context: Hdf5Context, offset: number, rank: number, bytes: number): number[] {
  if (rank < 1) throw context.broken(offset, 'chunks without axes', 'at least 1 axis');
  return Array.from({ length: rank - 1 }, (_, axis) => {
    const at = offset + axis * bytes;
    const size = context.file.uint(at, bytes, 'size of a chunk');
    if (size > 0) return size;
    throw context.broken(at, 'a chunk of size 0', 'sizes of 1 or more');
  });
}
