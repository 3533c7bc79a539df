import type { WeightSlot } from '../../layers/base/weight-slot.js';
import { printShape, sameShape } from '../../tensor/shape.js';
import type { FileError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { printName, type FileBytes } from '../file-bytes.js';
import { tensorFrom, type StoredArray } from '../stored-array.js';

/** Entries that an error lists of each kind. */
const MAX_LISTED = 8;

/** What a file holds for the weights of a model, and how the two differ. */
export class FoundWeights {
  readonly #found: [WeightSlot, read: () => StoredArray][] = [];
  readonly #missing: string[] = [];
  readonly #extra: string[] = [];
  readonly #shapes: string[] = [];

  /** A weight that the file has, or lacks; `path` is where it is, or should be. */
  add(slot: WeightSlot, path: string, stored: Stored | undefined): void {
    const { shape } = slot.value;
    if (!stored) {
      this.#missing.push(`${printName(path)} ${printShape(shape)}`);
    } else if (sameShape(stored.shape, shape)) {
      this.#found.push([slot, stored.read]);
    } else {
      const has = printShape(stored.shape);
      this.#shapes.push(`${printName(path)} is ${has}, the model's ${printShape(shape)}`);
    }
  }

  /** A weight of the file that the model has no place for. */
  addExtra(path: string, shape: readonly number[]): void {
    this.#extra.push(`${printName(path)} ${printShape(shape)}`);
  }

  /**
   * Puts all of them into the model.
   * @throws `FileError` where the file and the model differ; then nothing is changed
   */
  apply(file: FileBytes): void {
    if (this.#missing.length + this.#extra.length + this.#shapes.length > 0)
      throw this.#error(file);
    const tensors: FloatTensor[] = [];
    try {
      for (const [, read] of this.#found) {
        tensors.push(tensorFrom(file.where, read(), { dtype: 'float32' as const }));
      }
      this.#found.forEach(([slot], i) => {
        const tensor = tensors[i];
        if (tensor) slot.set(tensor);
      });
    } finally {
      for (const tensor of tensors) tensor.dispose();
    }
  }

  #error(file: FileBytes): FileError {
    const parts = [
      listed('missing in the file', this.#missing),
      listed('not in the model', this.#extra),
      listed('other shapes', this.#shapes)
    ];
    return file.error({
      code: 'weights-do-not-match',
      offset: null,
      got: parts.filter(part => part !== '').join('; '),
      expected: 'a file with the weights of this model, and no others',
      fix: 'make the model as it was when the file was saved; nothing was changed'
    });
  }
}

/** A weight in a file: its shape at once, its values when asked for. */
export interface Stored {
  shape: readonly number[];
  read: () => StoredArray;
}

function listed(what: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length > MAX_LISTED ? ` and ${items.length - MAX_LISTED} more` : '';
  return `${what}: ${items.slice(0, MAX_LISTED).join(', ')}${more}`;
}
