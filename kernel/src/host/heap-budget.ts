import { getHeapStatistics } from 'node:v8';
import { exposeCollector, type Collector } from '../node-collector.js';

/** Garbage that a thread may hold, in bytes: while it works, and while it rests. */
const BUSY_BUDGET = 32e6;
const IDLE_BUDGET = 12e6;
/** A thread that was asked nothing for so long rests, in ms. */
const IDLE_AFTER = 1000;

/** A search of more than this would take longer than a user's pause: what a cell has made lives on the main thread. */
const MAX_SEARCHED = 200e6;

/**
 * Keeps a thread's heap near what it holds. Every compiled cell leaves 2 to 3 MB of garbage, and V8 would let 200 MB of
 * it pile up before it looks: it grows a heap rather than search one. A search takes 40 ms, here once in 12 to 30 cells,
 * after the answer was sent.
 */
export class HeapBudget {
  #collector: Collector | undefined;
  #held = 0;
  #timer: NodeJS.Timeout | undefined;

  /** To be called after each answer of a thread that makes much garbage in little time. */
  spend(): void {
    if (this.#garbage() > BUSY_BUDGET) this.#search('collect');
    this.restLater();
  }

  /** To be called after each answer. */
  restLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), IDLE_AFTER).unref();
  }

  #rest(): void {
    const garbage = this.#garbage();
    if (garbage > IDLE_BUDGET && garbage < MAX_SEARCHED) this.#search('shrink');
  }

  #garbage(): number {
    return getHeapStatistics().used_heap_size - this.#held;
  }

  #search(how: keyof Collector): void {
    this.#collector ??= exposeCollector();
    this.#collector[how]();
    this.#held = getHeapStatistics().used_heap_size;
  }
}
