import type { DType } from '../../tensor/dtype.js';
import { BYTES_PER_ELEMENT } from '../../tensor/dtype.js';
import { EngineError } from '../../tensor/errors.js';
import type { BufferId } from '../engine.js';
import { GarbageBudget } from '../garbage-budget.js';
import { inMegabytes } from '../in-megabytes.js';
import { platform } from '../platform.js';
import type { GpuDevice } from './device.js';
import type { Block } from './pool.js';
import { Pool } from './pool.js';
import type { Queue } from './queue.js';
import type { Formula, GpuArray, Value } from './value.js';

/** Every element takes four bytes on the device, a bool too: shaders address no bytes. */
export const ELEMENT_BYTES = 4;

/** An array as it is kept, for as long as it is held or a pending one reads it. Every `Value` is one. */
interface Entry extends Value {
  block: Block | null;
  formula: Formula | null;
  isHeld: boolean;
  /** How often formulas of pending arrays read it. */
  readers: number;
}

/** The arrays of an engine by id, and the blocks they lie in. */
export class Buffers {
  readonly #gpu: GpuDevice;
  readonly #pool: Pool;
  readonly #queue: Queue;
  readonly #held = new Map<BufferId, Entry>();
  readonly #pending = new Set<Entry>();
  readonly #budget = new GarbageBudget();
  #nextId: BufferId = 1;
  #bytes = 0;
  /** Of blocks that are kept only because pending arrays read them. */
  #waitingBytes = 0;

  constructor(gpu: GpuDevice, queue: Queue) {
    this.#gpu = gpu;
    this.#queue = queue;
    this.#pool = new Pool(gpu);
    this.#pool.onDestroy = block => queue.forget(block);
  }

  /** A new array; its elements are arbitrary until written. */
  create(dtype: DType, size: number, label: string): GpuArray {
    const block = this.allocate(size, label);
    return this.#add(dtype, size, block, null) as GpuArray;
  }

  /** A new array whose elements are computed later. */
  createPending(dtype: DType, size: number, formula: Formula): Value {
    for (const { value } of formula.operands) (value as Entry).readers++;
    const entry = this.#add(dtype, size, null, formula);
    this.#pending.add(entry);
    return entry;
  }

  /** A pending array has got its elements: what it was to be computed from may go. */
  settle(value: Value, block: Block): void {
    const entry = value as Entry;
    const { formula } = entry;
    entry.block = block;
    entry.formula = null;
    this.#pending.delete(entry);
    if (!entry.isHeld) this.#waitingBytes += block.bytes;
    if (formula) this.#leave(formula);
  }

  /** Pending arrays, the oldest first. */
  get pending(): ReadonlySet<Value> {
    return this.#pending;
  }

  get waitingBytes(): number {
    return this.#waitingBytes;
  }

  get(id: BufferId): Value {
    const entry = this.#held.get(id);
    if (entry) return entry;
    throw unknown(id);
  }

  free(id: BufferId): void {
    const entry = this.#held.get(id);
    if (!entry) throw unknown(id);
    this.#held.delete(id);
    this.#count(-entry.size * BYTES_PER_ELEMENT[entry.dtype]);
    entry.isHeld = false;
    if (entry.block) this.#waitingBytes += entry.block.bytes;
    this.#releaseUnused(entry);
  }

  memory(): { buffers: number; bytes: number } {
    return { buffers: this.#held.size, bytes: this.#bytes };
  }

  /**
   * Throws where an array of `size` elements would find no room if all that are held had their elements: what can never be
   * computed is an error where it is asked for.
   */
  requireRoom(size: number, label: string): void {
    const bytes = this.#bytesOf(size, label);
    const limit = platform().gpuMemoryLimit;
    if (this.#bytes + bytes > limit) throw this.#full(label, bytes, limit);
  }

  /** Whether the elements of every pending array would find room beside a block of `size` elements. */
  hasRoomForPending(size: number): boolean {
    const elements = [...this.#pending]
      .filter(({ isHeld }) => isHeld)
      .reduce((sum, entry) => sum + entry.size, size);
    return this.#pool.usedBytes + elements * ELEMENT_BYTES <= platform().gpuMemoryLimit;
  }

  /** A block for `size` elements that belongs to no array. */
  allocate(size: number, label: string): Block {
    const bytes = this.#bytesOf(size, label);
    const limit = platform().gpuMemoryLimit;
    if (!this.#pool.has(bytes, limit)) this.#emptyPool();
    if (!this.#pool.has(bytes, limit)) throw this.#full(label, bytes, limit);
    try {
      return this.#pool.take(bytes, label);
    } catch (cause) {
      throw tooLarge(label, bytes, this.#gpu.limits.maxBufferSize, cause);
    }
  }

  release(block: Block): void {
    this.#pool.give(block);
    if (this.#pool.isFull) this.#emptyPool();
  }

  #add(dtype: DType, size: number, block: Block | null, formula: Formula | null): Entry {
    const id = this.#nextId++;
    const entry: Entry = { id, dtype, size, block, formula, isHeld: true, readers: 0 };
    this.#held.set(id, entry);
    this.#count(size * BYTES_PER_ELEMENT[dtype]);
    return entry;
  }

  /** Nobody computes a formula any more. */
  #leave({ operands }: Formula): void {
    for (const { value } of operands) {
      const entry = value as Entry;
      entry.readers--;
      this.#releaseUnused(entry);
    }
  }

  #releaseUnused(entry: Entry): void {
    const { block, formula, isHeld, readers } = entry;
    if (isHeld || readers > 0) return;
    if (block) {
      this.#waitingBytes -= block.bytes;
      this.release(block);
    } else if (formula) {
      this.#pending.delete(entry);
      this.#leave(formula);
    }
  }

  /** Bytes of `size` elements, which one array may have: past the limit every use of a buffer reads zeros. */
  #bytesOf(size: number, label: string): number {
    const bytes = Math.max(size, 1) * ELEMENT_BYTES;
    const { maxBufferSize } = this.#gpu.limits;
    if (bytes > maxBufferSize) throw tooLarge(label, bytes, maxBufferSize);
    return bytes;
  }

  #emptyPool(): void {
    this.#queue.flush();
    this.#pool.empty();
  }

  #full(where: string, bytes: number, limit: number): EngineError {
    const { buffers, bytes: used } = this.memory();
    return new EngineError({
      code: 'gpu-out-of-memory',
      where,
      what: 'The GPU engine has no room for this result.',
      got: `${inMegabytes(bytes)} more, beside ${buffers} tensors of ${inMegabytes(used)}`,
      expected: `at most ${inMegabytes(limit)} in all (TSTEPS_GPU_MEMORY, in MB)`,
      fix: 'dispose() what is no longer needed, compute inside scope(() => …), or use a smaller batch'
    });
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    this.#budget.update(this.#bytes);
  }
}

function unknown(id: BufferId): EngineError {
  return new EngineError({
    code: 'unknown-buffer',
    where: 'webgpu engine',
    what: `The GPU engine has no buffer ${id}.`,
    got: `buffer ${id}, freed or never made here`,
    expected: 'a buffer that is alive on this engine',
    fix: 'report this: tensors keep their buffers alive'
  });
}

function tooLarge(where: string, bytes: number, limit: number, cause?: unknown): EngineError {
  return new EngineError(
    {
      code: 'gpu-out-of-memory',
      where,
      what: 'The GPU has no room for this array.',
      got: `${bytes} bytes`,
      expected: `at most ${limit} bytes in one array, and as much memory free`,
      fix: "use a smaller batch, or the CPU: await x.to('cpu')"
    },
    { cause }
  );
}
