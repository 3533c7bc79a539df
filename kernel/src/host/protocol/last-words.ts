import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullness, type Memory } from '../memory.js';

/**
 * What a kernel leaves for the next one on the same connection file, should it end in the middle of a cell: a process
 * that is killed cannot say why. Front ends only tell that the kernel has died.
 */
export class LastWords {
  readonly #path: string;
  #isWritten = false;
  #share = 0;
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
  write(label: string, memory: Memory): void {
    const share = fullness(memory);
    // A look every few milliseconds must not write as often.
    if (this.#isClosed || (this.#isWritten && Math.abs(share - this.#share) < 0.05)) return;
    this.#share = share;
    const full = share > 0.6 ? ', so that it most likely ran out of memory' : '';
    const words =
      `The kernel before this one ended while ${label} ran. ` +
      `Last seen it held ${gigabytes(memory.used)} of at most ${gigabytes(memory.limit)} GB${full}. ` +
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
