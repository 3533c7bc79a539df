/**
 * How threads share the chunks of a job. Both functions are sent to other threads as text, so they use nothing but what
 * they are given.
 *
 * The ticket is one number: the job's and, in the low bits, that of its next chunk. Who raises it by one has the chunk.
 * A job that is closed has a ticket with no chunk left, and the next one has another number: a thread that has looked at
 * an old ticket cannot take anything with it.
 */
import type { WasmImports } from '../module.js';

/** Where the words of the shared control array stand. */
export const CONTROL = {
  ticket: 0,
  /** How many chunks the job has. */
  chunks: 1,
  /** Which word of the memory the list of its calls begins at, and which one it ends before. */
  start: 2,
  end: 3,
  /** How many other threads may have a chunk begun. */
  busy: 4,
  /** Not 0 when a chunk failed in another thread. */
  failed: 5,
  words: 6
} as const;

/** The low bits of a ticket; no operation has more than 256 parts. */
export const CHUNK_MASK = 1023;

/** Words of one call: which function, then its arguments; no function takes more than 12. */
export const WORDS_PER_CALL = 16;

/** What another thread is sent. */
export interface Post {
  control: Int32Array<SharedArrayBuffer>;
  imports: WasmImports;
  module: WebAssembly.Module;
  at: typeof CONTROL;
  chunkMask: number;
  wordsPerCall: number;
  /** How long it looks for the next job before it sleeps. */
  spinMs: number;
}

export type WasmFunction = (...args: number[]) => void;

/** Gives a function that does the next chunk of the open job, and says whether there may be more. */
export function chunkTaker(
  { control, imports, at, chunkMask, wordsPerCall }: Omit<Post, 'module'>,
  functions: readonly WasmFunction[]
): () => boolean {
  const { memory } = imports.env;
  let words = new Int32Array(memory.buffer);
  const word = (index: number) => words[index] as number;
  return () => {
    const ticket = Atomics.load(control, at.ticket);
    const chunk = ticket & chunkMask;
    if (chunk >= Atomics.load(control, at.chunks)) return false;
    if (Atomics.compareExchange(control, at.ticket, ticket, ticket + 1) !== ticket) return true;
    // The memory grows in one thread, and the others see it a little later.
    while (words.length < Atomics.load(control, at.end)) words = new Int32Array(memory.buffer);
    const begin = Atomics.load(control, at.start) + chunk;
    const end = word(begin + 1);
    for (let i = word(begin); i < end; i += wordsPerCall) {
      const call = functions[word(i)] as WasmFunction;
      // A function does not look at arguments beyond its own.
      call(
        word(i + 1),
        word(i + 2),
        word(i + 3),
        word(i + 4),
        word(i + 5),
        word(i + 6),
        word(i + 7),
        word(i + 8),
        word(i + 9),
        word(i + 10),
        word(i + 11),
        word(i + 12)
      );
    }
    return true;
  };
}

/** What another thread does all its life. */
export function serve(post: Post, makeTaker: typeof chunkTaker): never {
  const { control, imports, module, at, chunkMask, spinMs } = post;
  const instance = new WebAssembly.Instance(module, { ...imports });
  const takeChunk = makeTaker(post, Object.values(instance.exports) as WasmFunction[]);
  let lastWork = performance.now();
  for (;;) {
    const ticket = Atomics.load(control, at.ticket);
    if ((ticket & chunkMask) < Atomics.load(control, at.chunks)) {
      // First busy, then the try: who closes the ticket and sees nobody busy knows that nobody has a chunk.
      Atomics.add(control, at.busy, 1);
      try {
        while (takeChunk());
      } catch {
        Atomics.store(control, at.failed, 1);
      } finally {
        Atomics.sub(control, at.busy, 1);
        Atomics.notify(control, at.busy);
      }
      lastWork = performance.now();
    } else if (performance.now() - lastWork > spinMs) {
      Atomics.wait(control, at.ticket, ticket);
      lastWork = performance.now();
    }
  }
}
