import type { Hdf5Context } from './context.js';

/** A chunk in the file, and the place of its first element in the dataset. */
export interface StoredChunk {
  address: number;
  storedBytes: number;
  mask: number;
  place: readonly number[];
}

/** Each node holds up to 64 children by default: 2^64 chunks are 11 levels. */
const MAX_TREE_DEPTH = 16;

/**
 * The chunks that a B-tree of version 1 lists.
 * @see HDF5 File Format Specification 3.0, section III.A.1
 */
export function* readChunkTree(
  context: Hdf5Context,
  address: number,
  rank: number,
  depth = 0
): Generator<StoredChunk> {
  const { file, addressBytes } = context;
  const head = 8 + 2 * addressBytes;
  context.enterSigned(address, 'TREE', head, 'a B-tree node');
  const type = file.u8(address + 4, 'type of a B-tree');
  const level = file.u8(address + 5, 'level of a B-tree node');
  const count = file.u16(address + 6, 'entries of a B-tree node');
  if (type !== 1) throw context.broken(address + 4, `a B-tree of type ${type}`, 'type 1, chunks');
  if (depth > MAX_TREE_DEPTH) throw context.broken(address, 'a B-tree without end', 'a few levels');
  // A key: bytes of the chunk, filters left out, its place in elements and, last, in bytes of an element.
  const keyBytes = 8 + 8 * (rank + 1);
  const entryBytes = keyBytes + addressBytes;
  context.enter(address + head, count * entryBytes, 'a B-tree node');
  for (let i = 0; i < count; i++) {
    const key = address + head + i * entryBytes;
    const child = context.target(key + keyBytes, 'child of a B-tree node');
    if (level > 0) yield* readChunkTree(context, child, rank, depth + 1);
    else {
      yield {
        address: child,
        storedBytes: file.u32(key, 'size of a chunk'),
        mask: file.u32(key + 4, 'filters of a chunk'),
        place: Array.from({ length: rank }, (_, axis) =>
          file.uint(key + 8 + 8 * axis, 8, 'place of a chunk')
        )
      };
    }
  }
}
