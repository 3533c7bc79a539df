import { getHeapStatistics } from 'node:v8';
import { exposeCollector } from '../node-collector.js';

/** Garbage that a thread may hold, in bytes: while it works, and while it rests. */
const BUSY_BUDGET = 32e6;
const IDLE_BUDGET = 12e6;
/** A thread that was asked nothing for so long rests, in ms. */
const IDLE_AFTER = 1000;

/**
 * Keeps a thread's heap near what it holds. Every compiled cell leaves 2 to 3 MB of garbage, and V8 would let 200 MB of
 * it pile up before it looks: it grows a heap rather than search one. A search takes 40 ms, here once in 12 to 30 cells,
 * after the answer was sent.
 */
export class HeapBudget {
  readonly #collect = exposeCollector();
  #held = 0;
  #timer: NodeJS.Timeout | undefined;

  /** To be called after each answer. */
  spend(): void {
    clearTimeout(this.#timer);
    if (this.#garbage() > BUSY_BUDGET) this.#search();
    else this.#timer = setTimeout(() => this.#rest(), IDLE_AFTER).unref();
  }

  #rest(): void {
    if (this.#garbage() > IDLE_BUDGET) this.#search();
  }

  #garbage(): number {
    return getHeapStatistics().used_heap_size - this.#held;
  }

  #search(): void {
    this.#collect();
    this.#held = getHeapStatistics().used_heap_size;
  }
}
