import { platform } from './platform.js';

/** Bytes of tensors made since the last collection before the next: a full one takes some milliseconds. */
const BUDGET = 256 * 2 ** 20;

/**
 * Keeps tensors that nobody holds from filling the memory. The JavaScript engine sees a few bytes of a tensor, not its
 * elements, so it would not look for garbage in time: 4000 dropped arrays of 1 MB were all still alive (measured).
 */
export class GarbageBudget {
  #floor = 0;

  /** To be told the bytes alive after each change. */
  update(bytes: number): void {
    this.#floor = Math.min(this.#floor, bytes);
    if (bytes - this.#floor <= BUDGET) return;
    platform().collect();
    this.#floor = bytes;
  }
}
