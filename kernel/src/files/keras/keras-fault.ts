import type { FileError } from '../../tensor/errors.js';
import { printName, type FileBytes } from '../file-bytes.js';

/** What to do where a file has what does not exist here. */
export const UNSUPPORTED_FIX =
  'make the model here in code, and take its weights: await loadWeights(model, path)';

/** Says what is wrong with a Keras config, and which part of Keras is not known here. */
export class KerasFault {
  readonly #file: FileBytes;

  constructor(file: FileBytes) {
    this.#file = file;
  }

  /** The error for what Keras would not write. */
  broken(got: string, expected: string): FileError {
    return this.#file.error({ code: 'bad-keras-config', offset: null, got, expected });
  }

  /** The error for what Keras can do and this library cannot. */
  unsupported(got: string, expected: string): FileError {
    return this.#file.error({
      code: 'unsupported-keras',
      offset: null,
      got,
      expected,
      fix: UNSUPPORTED_FIX
    });
  }
}

export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of a config in an error: cut where it is long, and not followed where it is deep. */
export function printJson(value: unknown): string {
  if (typeof value === 'string') return printName(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isJson(value))
    return `an object${'class_name' in value ? ` ${printJson(value.class_name)}` : ''}`;
  return String(value);
}
