import type { FileBytes } from '../file-bytes.js';
import { printCount } from '../file-bytes.js';
import { Hdf5Context } from './context.js';

/** What HDF5 files begin with. */
export const HDF5_MARK = '\x89HDF\r\n\x1a\n';

/** The context of a file and the address of its root group. */
export interface Superblock {
  context: Hdf5Context;
  root: number;
}

/**
 * Reads the superblock, versions 0 to 3.
 * @see HDF5 File Format Specification 3.0, section II.A
 */
export function readSuperblock(file: FileBytes): Superblock {
  const start = findSignature(file);
  const version = file.u8(start + 8, 'version of the superblock');
  if (version > 3) {
    throw file.error({
      code: 'unsupported-hdf5',
      offset: start + 8,
      got: `superblock version ${version}`,
      expected: 'version 0, 1, 2 or 3',
      fix: 'write the file anew with h5py.File(path, "w") and default options'
    });
  }
  const isOld = version < 2;
  const addressBytes = wordSize(file, start + (isOld ? 13 : 9));
  const lengthBytes = wordSize(file, start + (isOld ? 14 : 10));
  const fields = start + (isOld ? (version === 0 ? 24 : 28) : 12);
  const base = file.uint(fields, addressBytes, 'base address');
  const context = new Hdf5Context(file, base, addressBytes, lengthBytes);
  checkEnd(context, fields + 2 * addressBytes);
  // Old files have an entry of a symbol table here: the place of an empty name, then the address.
  const root = fields + (isOld ? 5 : 3) * addressBytes;
  return { context, root: context.target(root, 'root group') };
}

/** At byte 0, or after a block of the user's, at 512, 1024, 2048 … */
function findSignature(file: FileBytes): number {
  for (let at = 0; at < file.length; at = at === 0 ? 512 : at * 2) {
    if (file.has(at, HDF5_MARK)) return at;
  }
  throw file.error({
    code: 'not-hdf5',
    offset: 0,
    got: file.length === 0 ? 'an empty file' : 'no HDF5 signature',
    expected: 'an HDF5 file'
  });
}

function wordSize(file: FileBytes, offset: number): number {
  const size = file.u8(offset, 'size of addresses and lengths');
  if (size === 2 || size === 4 || size === 8) return size;
  throw file.error({
    code: 'bad-hdf5',
    offset,
    got: `addresses or lengths of ${size} bytes`,
    expected: '2, 4 or 8 bytes'
  });
}

function checkEnd(context: Hdf5Context, offset: number): void {
  const end = context.address(offset, 'end of the file');
  if (end === undefined || end <= context.file.length) return;
  const [stated, length] = [printCount(end), printCount(context.file.length)];
  throw context.broken(offset, `a file of ${length} bytes that says it has ${stated}`, 'all of it');
}
