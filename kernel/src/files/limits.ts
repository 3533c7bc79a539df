import type { FileBytes } from './file-bytes.js';
import { printCount } from './file-bytes.js';

/**
 * What a file may unpack to, so that a few kilobytes cannot fill the memory: 16 MiB, or 100 times its length when that
 * is more. Deflate packs zeros 1000 to 1 but weights and data at most about 10 to 1.
 */
export function maxUnpackedBytes(file: FileBytes): number {
  return Math.max(2 ** 24, 100 * file.length);
}

/** Axes that an array in a file may have; NumPy stops at 64, HDF5 at 32. */
const MAX_RANK = 32;

/** The number of elements of a shape read from a file; `offset` is where the shape stands. */
export function countElements(file: FileBytes, offset: number, shape: readonly number[]): number {
  if (shape.length > MAX_RANK) {
    throw file.error({
      code: 'too-many-axes',
      offset,
      got: `an array of ${printCount(shape.length)} axes`,
      expected: `at most ${MAX_RANK} axes`,
      fix: 'reshape it before saving'
    });
  }
  const size = shape.includes(0) ? 0 : shape.reduce((product, n) => product * n, 1);
  if (Number.isSafeInteger(size) && shape.every(n => Number.isSafeInteger(n) && n >= 0)) {
    return size;
  }
  throw file.error({
    code: 'sizes-too-large',
    offset,
    got: `the shape [${shape.join(', ')}]`,
    expected: 'sizes of 0 or more whose product is below 2^53'
  });
}

/** A running total that may not pass what an honest file can need. */
export class Allowance {
  readonly #file: FileBytes;
  readonly #limit: number;
  readonly #name: string;
  #used = 0;

  /** `name` says what is counted: `structures`, `unpacked data`. */
  constructor(file: FileBytes, limit: number, name: string) {
    this.#file = file;
    this.#limit = limit;
    this.#name = name;
  }

  /** Counts `amount` bytes more, found at `offset`. */
  take(offset: number, amount: number): void {
    this.#used += amount;
    if (this.#used <= this.#limit) return;
    throw this.#file.error({
      code: 'too-much',
      offset,
      got: `${this.#name} of more than ${printCount(this.#limit)} bytes in a file of ${printCount(this.#file.length)}`,
      expected: `parts that do not overlap, and at most ${printCount(this.#limit)} bytes of ${this.#name}`
    });
  }
}
