import type { DType, ElementArray } from '../../tensor/dtype.js';
import { BYTES_PER_ELEMENT, dtypeOf, newElements } from '../../tensor/dtype.js';
import { EngineError } from '../../tensor/errors.js';
import type { BufferId } from '../engine.js';
import { GarbageBudget } from '../garbage-budget.js';
import { inMegabytes } from '../in-megabytes.js';
import { platform } from '../platform.js';
import type { GpuDevice } from './device.js';
import type { Block } from './pool.js';
import { Pool } from './pool.js';
import type { Queue } from './queue.js';
import { MAP_READ, USAGE } from './usage.js';

/** Every element takes four bytes on the device, a bool too: shaders address no bytes. */
export const ELEMENT_BYTES = 4;

export interface GpuArray {
  readonly id: BufferId;
  readonly block: Block;
  readonly dtype: DType;
  /** Elements. */
  readonly size: number;
}

/** The arrays of an engine by id. */
export class Buffers {
  readonly #gpu: GpuDevice;
  readonly #queue: Queue;
  readonly #pool: Pool;
  readonly #alive = new Map<BufferId, GpuArray>();
  readonly #budget = new GarbageBudget();
  #nextId: BufferId = 1;
  #bytes = 0;

  constructor(gpu: GpuDevice, queue: Queue) {
    this.#gpu = gpu;
    this.#queue = queue;
    this.#pool = new Pool(gpu);
    this.#pool.onDestroy = block => queue.forget(block);
  }

  /** A new array; its elements are arbitrary until written. */
  create(dtype: DType, size: number, label: string): GpuArray {
    const array = { id: this.#nextId++, block: this.allocate(size, label), dtype, size };
    this.#alive.set(array.id, array);
    this.#count(size * BYTES_PER_ELEMENT[dtype]);
    return array;
  }

  /** A block for `size` elements that belongs to no array. */
  allocate(size: number, label: string): Block {
    const bytes = Math.max(size, 1) * ELEMENT_BYTES;
    const { maxBufferSize } = this.#gpu.limits;
    // Past the limit createBuffer throws nothing and every use of the buffer reads zeros.
    if (bytes > maxBufferSize) throw tooLarge(label, bytes, maxBufferSize);
    const limit = platform().gpuMemoryLimit;
    if (!this.#pool.has(bytes, limit)) this.#emptyPool();
    if (!this.#pool.has(bytes, limit)) throw this.#full(label, bytes, limit);
    try {
      return this.#pool.take(bytes, label);
    } catch (cause) {
      throw tooLarge(label, bytes, maxBufferSize, cause);
    }
  }

  release(block: Block): void {
    this.#pool.give(block);
    if (this.#pool.isFull) this.#emptyPool();
  }

  /** A new array with a copy of `elements`. */
  write(elements: ElementArray): GpuArray {
    const array = this.create(dtypeOf(elements), elements.length, 'write');
    // The device writes before it does what is recorded, which may still use the block.
    this.#queue.flush();
    const words = elements instanceof Uint8Array ? Uint32Array.from(elements) : elements;
    // Dawn takes no shared memory, in which the CPU engine's tensors lie.
    const own = words.buffer instanceof ArrayBuffer ? words : words.slice();
    if (own.length > 0) {
      const { buffer, byteOffset, byteLength } = own as Float32Array<ArrayBuffer>;
      this.#gpu.device.queue.writeBuffer(array.block.buffer, 0, buffer, byteOffset, byteLength);
    }
    return array;
  }

  /** An owned copy of the elements as the work recorded so far makes them. */
  async read(id: BufferId): Promise<ElementArray> {
    const { block, dtype, size } = this.get(id);
    this.#gpu.check();
    const bytes = Math.max(size, 1) * ELEMENT_BYTES;
    const staging = this.#gpu.device.createBuffer({
      label: 'read',
      size: bytes,
      usage: USAGE.mapRead | USAGE.copyDestination
    });
    this.#queue.copy(block, staging);
    this.#queue.flush();
    try {
      await staging.mapAsync(MAP_READ);
    } catch (cause) {
      this.#gpu.check(); // says more than "mapping failed", where it knows more
      throw cause;
    }
    this.#gpu.check();
    const elements = newElements(dtype, size);
    const range = staging.getMappedRange();
    // set() into an own array: slice() of a mapped range took four times as long (64 MB, Dawn 0.6.2).
    if (elements instanceof Uint8Array) elements.set(new Uint32Array(range, 0, size));
    else new Uint8Array(elements.buffer).set(new Uint8Array(range, 0, elements.byteLength));
    staging.destroy();
    return elements;
  }

  get(id: BufferId): GpuArray {
    const array = this.#alive.get(id);
    if (array) return array;
    throw new EngineError({
      code: 'unknown-buffer',
      where: 'webgpu engine',
      what: `The GPU engine has no buffer ${id}.`,
      got: `buffer ${id}, freed or never made here`,
      expected: 'a buffer that is alive on this engine',
      fix: 'report this: tensors keep their buffers alive'
    });
  }

  free(id: BufferId): void {
    const { block, dtype, size } = this.get(id);
    this.#alive.delete(id);
    this.#count(-size * BYTES_PER_ELEMENT[dtype]);
    this.release(block);
  }

  memory(): { buffers: number; bytes: number } {
    return { buffers: this.#alive.size, bytes: this.#bytes };
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
