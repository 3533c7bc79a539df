import { Session } from 'node:inspector';
import { fullerOf, fullness, NEARLY_FULL, type Memory } from '../memory.js';

export interface MemoryWatchOptions {
  /** Bytes of JavaScript values that the main thread can hold before V8 ends the process. */
  heapLimit: number;
  isBusy: () => boolean;
  /** The main thread must see how much of its memory is garbage. */
  onNearlyFull: () => void;
  /** A cell has been running for a while. */
  onLook: (memory: Memory) => void;
}

/** In ms; a look costs the main thread some microseconds. */
const INTERVAL = 200;
/** From half full on: a loop that keeps all it makes fills a quarter of V8's usual limit in several seconds. */
const INTERVAL_WHEN_HALF_FULL = 25;
/** How long an answer may take, in ms. */
const ANSWER_TIMEOUT = 100;

/**
 * Looks at the heap of the main thread while it is busy. V8 ends the whole process when that is full, without a word; a
 * cell that is stopped before leaves everything else as it was. The inspector answers from within a synchronous loop,
 * but tells garbage from the rest only after a collection, which a loop that allocates outruns: what is seen from here is
 * a suspicion, and the cell itself looks closer.
 */
export class MemoryWatch {
  readonly #options: MemoryWatchOptions;
  #session: Session | null = null;
  #asked: Promise<void> | null = null;
  #lastUsed = 0;

  constructor(options: MemoryWatchOptions) {
    this.#options = options;
    this.#lookIn(INTERVAL);
  }

  #lookIn(ms: number): void {
    setTimeout(() => void this.#look().then(next => this.#lookIn(next)), ms);
  }

  /** Resolves to the time until the next look. */
  async #look(): Promise<number> {
    const { isBusy, onNearlyFull, onLook } = this.#options;
    if (!isBusy()) return INTERVAL;
    const memory = await this.#memory();
    if (fullness(memory) > NEARLY_FULL) onNearlyFull();
    if (isBusy()) onLook(memory);
    return fullness(memory) > 0.5 ? INTERVAL_WHEN_HALF_FULL : INTERVAL;
  }

  async #memory(): Promise<Memory> {
    return fullerOf({ used: await this.#heapUsed(), limit: this.#options.heapLimit });
  }

  /** As of now, or as of the last answer when the main thread is in a long call of V8's own. */
  #heapUsed(): Promise<number> {
    this.#asked ??= new Promise<void>(resolve => {
      this.#connected().post('Runtime.getHeapUsage', (error: Error | null, usage?: object) => {
        if (!error) this.#lastUsed = Number((usage as { usedSize?: number }).usedSize ?? 0);
        this.#asked = null;
        resolve();
      });
    });
    const patience = new Promise<void>(resolve => setTimeout(resolve, ANSWER_TIMEOUT));
    return Promise.race([this.#asked, patience]).then(() => this.#lastUsed);
  }

  #connected(): Session {
    if (!this.#session) {
      this.#session = new Session();
      this.#session.connectToMainThread();
    }
    return this.#session;
  }
}
