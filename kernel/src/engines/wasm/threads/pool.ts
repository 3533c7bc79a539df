import { EngineError } from '../../../tensor/errors.js';
import { platform } from '../../platform.js';
import type { WasmImports } from '../module.js';
import { CallList } from './call-list.js';
import type { Post, WasmFunction } from './take-chunks.js';
import { CHUNK_MASK, chunkTaker, CONTROL, serve, WORDS_PER_CALL } from './take-chunks.js';

/** Waking a thread takes 50 µs and more, so one that has worked looks for more work before it sleeps. */
const SPIN_MS = 2;

/** How often the caller looks whether the others are done before it waits for them. */
const LOOKS = 2000;

export interface PoolOptions {
  module: WebAssembly.Module;
  imports: WasmImports;
  /** The caller's own instance. */
  functions: object;
  /** The caller's thread counts. */
  threads: number;
  /** Called on the caller's thread before it takes a chunk; for tests. */
  beforeChunk?: (() => void) | undefined;
}

/**
 * Threads that work on the chunks of one job at a time, the caller's among them. Whatever they have to know stands in
 * shared memory: a job costs no message, and one that comes before they are up is done by the caller alone.
 */
export class Pool {
  /** Where a job is written down before it runs. */
  readonly list: CallList;
  readonly #post: Post;
  readonly #others: number;
  readonly #takeChunk: () => boolean;
  readonly #beforeChunk: () => void;
  #isStarted = false;
  #job = 0;

  constructor({ module, imports, functions, threads, beforeChunk }: PoolOptions) {
    const control = new Int32Array(
      new SharedArrayBuffer(CONTROL.words * Int32Array.BYTES_PER_ELEMENT)
    );
    this.#post = {
      ...{ control, imports, module },
      ...{ at: CONTROL, chunkMask: CHUNK_MASK, wordsPerCall: WORDS_PER_CALL, spinMs: SPIN_MS }
    };
    this.list = new CallList(Object.keys(functions));
    this.#others = threads - 1;
    this.#takeChunk = chunkTaker(this.#post, Object.values(functions) as WasmFunction[]);
    this.#beforeChunk = beforeChunk ?? (() => undefined);
    this.#close();
  }

  /** Makes the calls of `list` from a block of memory that has room for them. */
  run(address: number): void {
    this.#start();
    const { control, imports } = this.#post;
    const start = address / Int32Array.BYTES_PER_ELEMENT;
    this.list.copyTo(new Int32Array(imports.env.memory.buffer), start);
    Atomics.store(control, CONTROL.chunks, this.list.chunks);
    Atomics.store(control, CONTROL.start, start);
    Atomics.store(control, CONTROL.end, start + this.list.sizeBytes / Int32Array.BYTES_PER_ELEMENT);
    Atomics.store(control, CONTROL.ticket, this.#ticket(0));
    Atomics.notify(control, CONTROL.ticket, Math.min(this.#others, this.list.chunks - 1));
    do this.#beforeChunk();
    while (this.#takeChunk());
    this.settle();
    if (Atomics.exchange(control, CONTROL.failed, 0) !== 0) throw failure();
  }

  /**
   * Closes the job, done or not, and waits until no other thread writes: of a job that an exception ended half-way, the
   * chunks that were begun are done to their end, and nothing that they write to may be freed before.
   */
  settle(): void {
    const { control } = this.#post;
    this.#close();
    for (let looks = 0; ; looks++) {
      const busy = Atomics.load(control, CONTROL.busy);
      if (busy === 0) return;
      // On a machine with more threads than cores the other one may need this core.
      if (looks > LOOKS) Atomics.wait(control, CONTROL.busy, busy, 1);
    }
  }

  /** The next job gets another number, before anything of it is written. */
  #close(): void {
    this.#job++;
    Atomics.store(this.#post.control, CONTROL.ticket, this.#ticket(CHUNK_MASK));
  }

  #ticket(chunk: number): number {
    return (this.#job * (CHUNK_MASK + 1) + chunk) | 0;
  }

  /** Starting threads takes 30 to 50 ms, during which the caller works on. */
  #start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const text = `post => (${String(serve)})(post, ${String(chunkTaker)})`;
    for (let i = 0; i < this.#others; i++) platform().startThread(text, this.#post);
  }
}

function failure(): EngineError {
  return new EngineError({
    code: 'thread-failed',
    where: 'cpu engine',
    what: 'A thread of the CPU engine failed.',
    got: 'an exception in the middle of an operation',
    expected: 'every part of it to be done',
    fix: 'run it again with TSTEPS_THREADS=1, and report this'
  });
}
