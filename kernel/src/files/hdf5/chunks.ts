import type { Hdf5Context } from './context.js';
import { readFilters, unfilter } from './filters.js';
import type { ChunkedLayout } from './layout.js';
import { readChunkTree, type StoredChunk } from './chunk-tree.js';

/** A dataset whose data lies in chunks. */
export interface ChunkedData {
  layout: ChunkedLayout;
  shape: readonly number[];
  elementBytes: number;
  /** Where the filters are listed; undefined when there are none. */
  filters: number | undefined;
  /** Where the dataset's header is, for errors. */
  header: number;
}

/** All elements of a dataset in row-major order, with zeros where it is not complete: chunks never written are not there. */
export function readChunks(
  context: Hdf5Context,
  data: ChunkedData
): { bytes: Uint8Array; isComplete: boolean } {
  const { layout, shape, elementBytes, header } = data;
  const { chunkShape } = layout;
  if (chunkShape.length !== shape.length) {
    const got = `chunks of ${chunkShape.length} axes in a dataset of ${shape.length}`;
    throw context.broken(header, got, 'as many');
  }
  const chunkBytes = product(chunkShape) * elementBytes;
  const totalBytes = product(shape) * elementBytes;
  context.data.take(header, totalBytes);
  const filters = data.filters === undefined ? [] : readFilters(context, data.filters);
  const bytes = new Uint8Array(totalBytes);
  let written = 0;
  for (const chunk of chunksOf(context, data, chunkBytes)) {
    context.data.take(chunk.address, chunkBytes);
    const stored = context.file.part(chunk.address, chunk.storedBytes, 'a chunk');
    const plain = unfilter(context, chunk.address, stored, filters, {
      mask: chunk.mask,
      chunkBytes,
      elementBytes
    });
    written += copyChunk(plain, chunk.place, data, bytes);
  }
  return { bytes, isComplete: written >= totalBytes };
}

function* chunksOf(
  context: Hdf5Context,
  { layout, shape }: ChunkedData,
  chunkBytes: number
): Generator<StoredChunk> {
  const { address, index, chunkShape } = layout;
  if (address === undefined || product(shape) === 0) return;
  switch (index.kind) {
    case 'tree':
      yield* readChunkTree(context, address, chunkShape.length);
      return;
    case 'single':
      yield {
        address,
        storedBytes: index.storedBytes ?? chunkBytes,
        mask: index.filterMask,
        place: shape.map(() => 0)
      };
      return;
    case 'implicit': {
      const counts = shape.map((size, axis) => Math.ceil(size / (chunkShape[axis] ?? 1)));
      const total = product(counts);
      for (let i = 0; i < total; i++) {
        const place = placeOf(i, counts, chunkShape);
        const chunkAddress = address + i * chunkBytes;
        yield { address: chunkAddress, storedBytes: chunkBytes, mask: 0, place };
      }
    }
  }
}

/** Where the chunk of a number starts, when they are counted in row-major order. */
function placeOf(number: number, counts: readonly number[], chunkShape: readonly number[]) {
  const place = new Array<number>(counts.length);
  let rest = number;
  for (let axis = counts.length - 1; axis >= 0; axis--) {
    const count = counts[axis] ?? 1;
    place[axis] = (rest % count) * (chunkShape[axis] ?? 1);
    rest = Math.floor(rest / count);
  }
  return place;
}

/** Copies what of a chunk lies inside the dataset, row by row; the number of bytes copied. */
function copyChunk(
  chunk: Uint8Array,
  place: readonly number[],
  { layout, shape, elementBytes }: ChunkedData,
  target: Uint8Array
): number {
  const { chunkShape } = layout;
  const last = shape.length - 1;
  if (last < 0) {
    target.set(chunk);
    return chunk.length;
  }
  let copied = 0;
  const copyRows = (axis: number, from: number, to: number): void => {
    const start = place[axis] ?? 0;
    const size = shape[axis] ?? 0;
    const count = Math.min(chunkShape[axis] ?? 0, size - start);
    if (axis === last) {
      const bytes = Math.max(0, count) * elementBytes;
      const source = from * (chunkShape[axis] ?? 0) * elementBytes;
      target.set(
        chunk.subarray(source, source + bytes),
        (to * size + Math.min(start, size)) * elementBytes
      );
      copied += bytes;
      return;
    }
    for (let i = 0; i < count; i++) {
      copyRows(axis + 1, from * (chunkShape[axis] ?? 0) + i, to * size + start + i);
    }
  };
  copyRows(0, 0, 0);
  return copied;
}

function product(sizes: readonly number[]): number {
  return sizes.includes(0) ? 0 : sizes.reduce((all, size) => all * size, 1);
}
