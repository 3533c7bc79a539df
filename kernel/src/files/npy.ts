import type { DType } from '../tensor/dtype.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import { readNpyHeader, writeNpyHeader } from './npy-header.js';
import { openSource, requirePath, writeFile, type FileSource } from './source.js';
import { bytesOf, requireDType, tensorFrom, type ReadOptions } from './stored-array.js';

/**
 * Reads an array that `numpy.save` wrote.
 *
 * Floats (16, 32 and 64 bits) give float32, whole numbers int32, booleans bool, in either byte order and in Fortran
 * order too. The type says float32; for other files pass `dtype`, which also converts where no value changes.
 * @throws `FileError` if the file is missing, damaged, or holds another type, or if a whole number does not fit int32
 * @example
 * ```ts
 * const header = "\x93NUMPY\x01\x00\x38\x00{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}\n";
 * const bytes = Uint8Array.from(`${header}\0\0\x80?\0\0\0@`, c => c.charCodeAt(0));
 * await (await readNpy(bytes)).data(); // Float32Array [1, 2]
 * ```
 * @see NumPy `numpy.lib.format`
 */
export async function readNpy<D extends DType = 'float32'>(
  source: FileSource,
  options: ReadOptions<D> = {}
): Promise<Tensor<number[], D>> {
  requireDType('readNpy', options);
  const file = await openSource('readNpy', source);
  return tensorFrom('readNpy', readNpyHeader(file), options);
}

/**
 * Writes a tensor to a file that `numpy.load` reads: float32 as `<f4`, int32 as `<i4`, bool as `|b1`.
 *
 * A file of that name is replaced, when the new one is complete.
 * @throws `FileError` if the file cannot be written
 *
 * `await writeNpy('activations.npy', h);`
 */
export async function writeNpy(path: string, tensor: AnyTensor): Promise<void> {
  requirePath('writeNpy', path);
  const parts = [writeNpyHeader(tensor.dtype, tensor.shape), await bytesOf(tensor)];
  await writeFile('writeNpy', path, parts);
}
