import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Memory } from './memory-watch.js';

/**
 * What a kernel leaves for the next one on the same connection file, should it end in the middle of a cell: a process
 * that is killed cannot say why. Front ends only tell that the kernel has died.
 */
export class LastWords {
  readonly #path: string;
  #isWritten = false;
  #isClosed = false;

  constructor(connectionFile: string) {
    const name = createHash('sha256').update(connectionFile).digest('hex').slice(0, 16);
    this.#path = join(tmpdir(), `tsteps-${name}.txt`);
  }

  /** What the kernel before this one left; null when it ended as it should. */
  take(): string | null {
    try {
      const words = readFileSync(this.#path, 'utf8');
      rmSync(this.#path, { force: true });
      return words;
    } catch {
      return null;
    }
  }

  /** `label` runs, with so much memory in use. */
  write(label: string, { used, limit }: Memory): void {
    if (this.#isClosed) return;
    const full = used > 0.8 * limit ? ', so that it most likely ran out of memory' : '';
    const words =
      `The kernel before this one ended while ${label} ran. ` +
      `Last seen it held ${gigabytes(used)} of at most ${gigabytes(limit)} GB${full}. ` +
      'Its variables are gone: run the cells again.';
    try {
      writeFileSync(this.#path, words, { mode: 0o600 });
      this.#isWritten = true;
    } catch {
      // No temporary folder: the next kernel has nothing to tell.
    }
  }

  /** The cell has ended. */
  erase(): void {
    if (this.#isWritten) rmSync(this.#path, { force: true });
    this.#isWritten = false;
  }

  /** The kernel ends as it should. */
  close(): void {
    this.erase();
    this.#isClosed = true;
  }
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
