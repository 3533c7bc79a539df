import { FileError, TstepsError } from '../../tensor/errors.js';
import type { FileBytes } from '../file-bytes.js';

/** Runs what makes layers of a file's words; an error of a layer becomes one of the file, with advice for files. */
export function asFileError<T>(file: FileBytes, fix: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TstepsError) || error instanceof FileError) throw error;
    const { code, what, got, expected } = error;
    throw file.error({ code, offset: null, got: `${what} (${got})`, expected, fix }, error);
  }
}
