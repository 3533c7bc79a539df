import type { DType } from '../tensor/dtype.js';
import type { AnyTensor, Tensor } from '../tensor/tensor.js';
import { printName, type FileBytes } from './file-bytes.js';
import { readNpyHeader, writeNpyHeader } from './npy-header.js';
import { openSource, requirePath, writeFile, type FileSource } from './source.js';
import {
  bytesOf,
  requireDType,
  tensorsFrom,
  type ReadOptions,
  type StoredArray
} from './stored-array.js';
import { ZipArchive } from './zip/read-zip.js';
import { zipOf, type ZipFile } from './zip/write-zip.js';

const SUFFIX = '.npy';

/**
 * Reads the arrays that `numpy.savez` or `numpy.savez_compressed` wrote, by their names.
 *
 * Each is read as `readNpy` reads it. The type says float32; for archives of another type pass `dtype`.
 * @throws `FileError` if the file is missing or damaged, if one of its files is no array, or if it unpacks to more than
 * 16 MiB and 100 times its length
 *
 * `const { x, y } = await readNpz('series.npz');`
 * @see NumPy `numpy.savez`
 */
export async function readNpz<D extends DType = 'float32'>(
  source: FileSource,
  options: ReadOptions<D> = {}
): Promise<Record<string, Tensor<number[], D>>> {
  requireDType('readNpz', options);
  const file = await openSource('readNpz', source);
  return tensorsFrom('readNpz', arraysOf(file), options);
}

function* arraysOf(file: FileBytes): Generator<[string, StoredArray]> {
  const archive = new ZipArchive(file);
  for (const name of archive.names) {
    const member = archive.read(name);
    if (!name.endsWith(SUFFIX) || !member) {
      throw file.error({
        code: 'not-an-array',
        offset: null,
        got: `${printName(name)} in the archive`,
        expected: 'files whose names end with .npy',
        fix: 'numpy.savez(path, x=x, y=y) writes such an archive'
      });
    }
    yield [name.slice(0, -SUFFIX.length), readNpyHeader(member)];
  }
}

/**
 * Writes tensors to one archive that `numpy.load` reads, under their names, not compressed.
 *
 * A file of that name is replaced, when the new one is complete.
 * @throws `FileError` if the file cannot be written
 *
 * `await writeNpz('run.npz', { x, h });`
 */
export async function writeNpz(
  path: string,
  tensors: Readonly<Record<string, AnyTensor>>
): Promise<void> {
  requirePath('writeNpz', path);
  const files: ZipFile[] = [];
  for (const [name, tensor] of Object.entries(tensors)) {
    const parts = [writeNpyHeader(tensor.dtype, tensor.shape), await bytesOf(tensor)];
    files.push({ name: `${name}${SUFFIX}`, parts });
  }
  await writeFile('writeNpz', path, zipOf('writeNpz', files));
}
