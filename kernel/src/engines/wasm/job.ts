import type { DType, ElementArray } from '../../tensor/dtype.js';
import type { BufferId } from '../engine.js';
import type { Buffers, WasmBuffer } from './buffers.js';
import type { Block } from './heap.js';
import type { WasmFunctions } from './module.js';
import { NONE } from './module.js';
import type { PackedWeights } from './packed-weights.js';
import type { Calls } from './threads/call-list.js';
import type { Pool } from './threads/pool.js';

/** Bytes of a float32. */
export const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** What every operation computes with. */
export interface Workshop {
  readonly buffers: Buffers;
  readonly wasm: WasmFunctions;
  readonly weights: PackedWeights;
  /** Null where there is one thread. */
  readonly pool: Pool | null;
  /** Of the operation that runs, or that an interrupt left half-way: the number of its first buffer. */
  unfinished: BufferId | null;
}

/** What may go to other threads is worth it from here on: waking them takes 50 µs and more. */
const WORTH_SHARING_NS = 200_000;

/**
 * The memory of one operation: scratch blocks, which end with it, and its results, which outlive it unless it fails. An
 * operation that runs out of memory half-way so leaves nothing behind.
 */
export class Job {
  readonly buffers: Buffers;
  readonly wasm: WasmFunctions;
  readonly weights: PackedWeights;
  readonly #pool: Pool | null;
  readonly #scratch: Block[] = [];

  private constructor({ buffers, wasm, weights, pool }: Workshop) {
    this.buffers = buffers;
    this.wasm = wasm;
    this.weights = weights;
    this.#pool = pool;
  }

  /** Does an operation. */
  static run<Result>(workshop: Workshop, operation: (job: Job) => Result): Result {
    Job.undoUnfinished(workshop);
    workshop.unfinished = workshop.buffers.nextId;
    try {
      const job = new Job(workshop);
      const result = operation(job);
      for (const { address, bytes } of job.#scratch) job.buffers.release(address, bytes);
      workshop.unfinished = null;
      return result;
    } catch (error) {
      Job.undoUnfinished(workshop);
      throw error;
    }
  }

  /**
   * Undoes what was left half-way. Where a SIGINT ends a script no `catch` and no `finally` of it runs, and it may end it
   * anywhere: so this comes before whatever the engine does next, and works out anew which memory is in use.
   */
  static undoUnfinished(workshop: Workshop): void {
    const { buffers, weights, pool, unfinished } = workshop;
    if (unfinished === null) return;
    pool?.settle();
    buffers.goBack(unfinished, weights.blocks());
    workshop.unfinished = null;
  }

  /**
   * Does `work` for each part, on several threads where `nanoseconds` (on one) make it worth it. It may make any calls
   * into WASM, but no other thread sees what else it does. Parts depend on sizes alone, never on how many threads there
   * are, so that these do not change a bit of the result.
   */
  share<Part>(
    parts: readonly Part[],
    nanoseconds: number,
    work: (wasm: Calls, part: Part) => void
  ): void {
    const pool = this.#pool;
    if (!pool || parts.length < 2 || nanoseconds < WORTH_SHARING_NS) {
      for (const part of parts) work(this.wasm, part);
      return;
    }
    const { list } = pool;
    list.clear();
    for (const part of parts) {
      work(list.calls, part);
      list.endChunk();
    }
    pool.run(this.scratch(list.sizeBytes));
  }

  /** A new buffer; its elements are arbitrary until written. */
  result(dtype: DType, size: number): WasmBuffer {
    return this.buffers.create(dtype, size);
  }

  /** The address of a block of arbitrary contents that lasts as long as the operation. */
  scratch(bytes: number): number {
    const address = this.buffers.allocate(bytes);
    this.#scratch.push({ address, bytes });
    return address;
  }

  /** The same for float32, filled with zeros. */
  zeros(size: number): number {
    const address = this.scratch(size * FLOAT);
    this.floatsAt(address, size).fill(0);
    return address;
  }

  /** Copies float32 elements from one address to another. */
  copy(from: number, to: number, size: number): void {
    this.floatsAt(to, size).set(this.floatsAt(from, size));
  }

  floatsAt(address: number, size: number): Float32Array {
    return this.buffers.floatsAt(address, size);
  }

  doublesAt(address: number, size: number): Float64Array {
    return this.buffers.doublesAt(address, size);
  }

  bytesAt(address: number, size: number): Uint8Array {
    return this.buffers.bytesAt(address, size);
  }

  floats(id: BufferId): Float32Array {
    return this.buffers.floats(id);
  }

  elements(id: BufferId): ElementArray {
    return this.buffers.get(id).elements;
  }

  /** The address of a float32 buffer. */
  address(id: BufferId): number {
    return this.floats(id).byteOffset;
  }

  optionalAddress(id: BufferId | null): number {
    return id === null ? NONE : this.address(id);
  }
}
