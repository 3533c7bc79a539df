import { countElements } from '../limits.js';
import type { Hdf5Context } from './context.js';

/**
 * The sizes at an offset, versions 1 and 2: none for a scalar. Null for the space of nothing, which h5py writes for an
 * Empty.
 * @see HDF5 File Format Specification 3.0, section IV.A.2.b
 */
export function readDataspace(context: Hdf5Context, offset: number): number[] | null {
  const { file, lengthBytes } = context;
  const version = file.u8(offset, 'version of a dataspace');
  if (version !== 1 && version !== 2) {
    throw context.broken(offset, `dataspace version ${version}`, 'version 1 or 2');
  }
  const rank = file.u8(offset + 1, 'rank');
  if (version === 2 && file.u8(offset + 3, 'kind of a dataspace') === 2) return null;
  const start = offset + (version === 1 ? 8 : 4);
  file.require(start, rank * lengthBytes, 'the sizes of a dataset');
  const shape = Array.from({ length: rank }, (_, axis) =>
    context.size(start + axis * lengthBytes, 'size of an axis')
  );
  countElements(file, offset, shape);
  return shape;
}
