import type { WasmFunctions } from '../functions.js';
import { WORDS_PER_CALL } from './take-chunks.js';

/** Room at first, and the most that stays between two jobs: 8 MB. */
const FIRST_WORDS = 1024 * WORDS_PER_CALL;
const MOST_WORDS = 2 ** 21;

/** What can be written down: functions of integers that give nothing back. */
export type Calls = Omit<WasmFunctions, 'adam' | 'denseScratch' | 'outerScratch'>;

/**
 * Calls into WASM written down as numbers in chunks, so that any thread can make them. An operation says once what it
 * does, in terms of `calls`; whether it is done at once or later, and by whom, is not its concern.
 */
export class CallList {
  /** Each writes down a call of its name. */
  readonly calls: Calls;
  #words = new Int32Array(FIRST_WORDS);
  #used = 0;
  #ends: number[] = [];

  /** `names`: those of all functions of the module, in its order. */
  constructor(names: readonly string[]) {
    const writers = names.map((name, index) => [
      name,
      (...args: (number | boolean)[]) => this.#add(index, args)
    ]);
    this.calls = Object.fromEntries(writers) as Calls;
  }

  clear(): void {
    if (this.#words.length > MOST_WORDS) this.#words = new Int32Array(FIRST_WORDS);
    this.#used = 0;
    this.#ends = [];
  }

  /** What was written down since the last end becomes a chunk. */
  endChunk(): void {
    this.#ends.push(this.#used);
  }

  get chunks(): number {
    return this.#ends.length;
  }

  get sizeBytes(): number {
    return (this.#ends.length + 1 + this.#used) * Int32Array.BYTES_PER_ELEMENT;
  }

  /** Copies to `words` from `start` on: where each chunk begins and the last one ends in `words`, then the calls. */
  copyTo(words: Int32Array, start: number): void {
    const first = start + this.#ends.length + 1;
    words.set(
      [0, ...this.#ends].map(end => first + end),
      start
    );
    words.set(this.#words.subarray(0, this.#used), first);
  }

  #add(index: number, args: readonly (number | boolean)[]): void {
    if (this.#used + WORDS_PER_CALL > this.#words.length) {
      const larger = new Int32Array(2 * this.#words.length);
      larger.set(this.#words);
      this.#words = larger;
    }
    const words = this.#words;
    words[this.#used] = index;
    for (let i = 0; i < args.length; i++) words[this.#used + 1 + i] = Number(args[i]);
    this.#used += WORDS_PER_CALL;
  }
}
