import { Session } from 'node:inspector';
import { totalmem } from 'node:os';

export interface MemoryWatchOptions {
  /** Bytes of JavaScript values that the main thread can hold before V8 ends the process. */
  heapLimit: number;
  isBusy: () => boolean;
  /** The main thread must let go of memory now. */
  onFull: (memory: Memory) => void;
  /** A cell has been running for a while. */
  onLook: (memory: Memory) => void;
}

/** What is in use, and how much there can be, in bytes: of JavaScript values, or of the whole process if that is nearer its end. */
export interface Memory {
  used: number;
  limit: number;
}

/** In ms. Filling a tenth of V8's usual limit takes several times as long. */
const INTERVAL = 200;
/** From here on it is worth the wait to see what a collection gives back. */
const NEARLY_FULL = 0.85;

/**
 * Looks at the heap of the main thread while it is busy. V8 ends the whole process when that is full, without a word; a
 * cell that is stopped before leaves everything else as it was. The inspector answers from within a synchronous loop.
 */
export class MemoryWatch {
  readonly #options: MemoryWatchOptions;
  #session: Session | null = null;
  #isLooking = false;

  constructor(options: MemoryWatchOptions) {
    this.#options = options;
    setInterval(() => void this.#look(), INTERVAL);
  }

  async #look(): Promise<void> {
    const { isBusy, onFull, onLook } = this.#options;
    if (!isBusy() || this.#isLooking) return;
    this.#isLooking = true;
    let memory = await this.#memory();
    if (isNearlyFull(memory)) {
      await this.#collect();
      memory = await this.#memory();
      if (isNearlyFull(memory)) onFull(memory);
    }
    if (isBusy()) onLook(memory);
    this.#isLooking = false;
  }

  async #memory(): Promise<Memory> {
    const heap = { used: await this.#heapUsed(), limit: this.#options.heapLimit };
    // A container's limit, where there is one; Node says 0 or a huge number for none.
    const allowed = process.constrainedMemory() || Infinity;
    const whole = { used: process.memoryUsage.rss(), limit: Math.min(totalmem(), allowed) };
    return heap.used / heap.limit > whole.used / whole.limit ? heap : whole;
  }

  #heapUsed(): Promise<number> {
    return new Promise(resolve => {
      this.#connected().post('Runtime.getHeapUsage', (error: Error | null, usage?: object) =>
        resolve(error ? 0 : Number((usage as { usedSize?: number }).usedSize ?? 0))
      );
    });
  }

  #collect(): Promise<void> {
    return new Promise(resolve => {
      this.#connected().post('HeapProfiler.collectGarbage', () => resolve());
    });
  }

  #connected(): Session {
    if (!this.#session) {
      this.#session = new Session();
      this.#session.connectToMainThread();
    }
    return this.#session;
  }
}

function isNearlyFull({ used, limit }: Memory): boolean {
  return used > NEARLY_FULL * limit;
}
