import type { FileError } from '../../tensor/errors.js';
import type { FileBytes } from '../file-bytes.js';
import { Allowance, maxUnpackedBytes } from '../limits.js';

/** Bytes of structures that may be parsed, as multiples of the file's length: an honest file's do not overlap. */
const STRUCTURE_SHARE = 4;

/** A file with what its superblock says, and with the allowances that end loops and overlaps. */
export class Hdf5Context {
  readonly file: FileBytes;
  /** Bytes of an address. */
  readonly addressBytes: number;
  /** Bytes of a length. */
  readonly lengthBytes: number;
  /** Counts what is parsed. */
  readonly structures: Allowance;
  /** Counts the data that is read. */
  readonly data: Allowance;
  readonly #base: number;

  constructor(file: FileBytes, base: number, addressBytes: number, lengthBytes: number) {
    this.file = file;
    this.addressBytes = addressBytes;
    this.lengthBytes = lengthBytes;
    this.structures = new Allowance(file, STRUCTURE_SHARE * file.length, 'structures');
    this.data = new Allowance(file, maxUnpackedBytes(file), 'data');
    this.#base = base;
  }

  /** An address as an offset in the file; undefined for the address of nothing, all bits set. */
  address(offset: number, name: string): number | undefined {
    const bytes = this.file.part(offset, this.addressBytes, name);
    if (bytes.every(byte => byte === 0xff)) return undefined;
    return this.#base + this.file.uint(offset, this.addressBytes, name);
  }

  /** An address where there must be one. */
  target(offset: number, name: string): number {
    const address = this.address(offset, name);
    if (address !== undefined) return address;
    throw this.broken(offset, `no ${name}`, `an address of ${name}`);
  }

  size(offset: number, name: string): number {
    return this.file.uint(offset, this.lengthBytes, name);
  }

  /** Starts to parse a structure: it must be in the file, and counts. */
  enter(offset: number, size: number, name: string): void {
    this.file.require(offset, size, name);
    this.structures.take(offset, size);
  }

  /** Starts to parse a structure that begins with a signature. */
  enterSigned(offset: number, signature: string, size: number, name: string): void {
    this.enter(offset, size, name);
    if (!this.file.has(offset, signature)) {
      throw this.broken(offset, `no ${name}`, `${name}, which starts with ${signature}`);
    }
  }

  /** The error for bytes that break the format. */
  broken(offset: number | null, got: string, expected: string): FileError {
    return this.file.error({ code: 'bad-hdf5', offset, got, expected });
  }

  /** The error for parts of the format that are not read here. */
  unsupported(offset: number | null, got: string): FileError {
    return this.file.error({
      code: 'unsupported-hdf5',
      offset,
      got,
      expected:
        "what Keras and h5py write by default: groups, numbers and texts, stored whole or in chunks, gzip's deflate and shuffle",
      fix: 'write the file anew with h5py.File(path, "w") and default options'
    });
  }
}
