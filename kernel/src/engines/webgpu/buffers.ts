import type { DType, ElementArray } from '../../tensor/dtype.js';
import { BYTES_PER_ELEMENT, dtypeOf, newElements } from '../../tensor/dtype.js';
import { EngineError } from '../../tensor/errors.js';
import type { BufferId } from '../engine.js';
import { GarbageBudget } from '../garbage-budget.js';
import type { GpuDevice } from './device.js';
import type { Queue } from './queue.js';
import { MAP_READ, USAGE } from './usage.js';

export interface GpuArray {
  readonly id: BufferId;
  readonly buffer: GPUBuffer;
  readonly dtype: DType;
  /** Elements. */
  readonly size: number;
}

/** The arrays of an engine by id. */
export class Buffers {
  readonly #gpu: GpuDevice;
  readonly #queue: Queue;
  readonly #alive = new Map<BufferId, GpuArray>();
  readonly #budget = new GarbageBudget();
  #nextId: BufferId = 1;
  #bytes = 0;

  constructor(gpu: GpuDevice, queue: Queue) {
    this.#gpu = gpu;
    this.#queue = queue;
  }

  /** A new array of zeros. */
  create(dtype: DType, size: number, label: string): GpuArray {
    return this.#keep(dtype, size, this.#allocate(dtype, size, label, false));
  }

  /** A new array with a copy of `elements`. */
  write(elements: ElementArray): GpuArray {
    const dtype = dtypeOf(elements);
    const buffer = this.#allocate(dtype, elements.length, 'write', true);
    const bytes = new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength);
    new Uint8Array(buffer.getMappedRange()).set(bytes);
    buffer.unmap();
    return this.#keep(dtype, elements.length, buffer);
  }

  /** An owned copy of the elements as the work recorded so far makes them. */
  async read(id: BufferId): Promise<ElementArray> {
    const { device } = this.#gpu;
    const { buffer, dtype, size } = this.get(id);
    this.#gpu.check();
    this.#queue.flush();
    const usage = USAGE.mapRead | USAGE.copyDestination;
    const staging = device.createBuffer({ label: 'read', size: buffer.size, usage });
    const encoder = device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, staging, 0, buffer.size);
    device.queue.submit([encoder.finish()]);
    try {
      await staging.mapAsync(MAP_READ);
    } catch (cause) {
      this.#gpu.check(); // says more than "mapping failed", where it knows more
      throw cause;
    }
    this.#gpu.check();
    const elements = newElements(dtype, size);
    const bytes = new Uint8Array(elements.buffer);
    // set() into an own array: slice() of a mapped range took four times as long (64 MB, Dawn 0.6.2).
    bytes.set(new Uint8Array(staging.getMappedRange(), 0, bytes.length));
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
    const { buffer, dtype, size } = this.get(id);
    this.#alive.delete(id);
    this.#bytes -= size * BYTES_PER_ELEMENT[dtype];
    this.#budget.update(this.#bytes);
    // Work that still waits to be submitted may use it; submitted work may outlive it.
    this.#queue.flush();
    buffer.destroy();
  }

  memory(): { buffers: number; bytes: number } {
    return { buffers: this.#alive.size, bytes: this.#bytes };
  }

  #keep(dtype: DType, size: number, buffer: GPUBuffer): GpuArray {
    const array = { id: this.#nextId++, buffer, dtype, size };
    this.#alive.set(array.id, array);
    this.#bytes += size * BYTES_PER_ELEMENT[dtype];
    this.#budget.update(this.#bytes);
    return array;
  }

  /** WebGPU wants sizes that are multiples of 4, and more than 0 to bind them. */
  #allocate(dtype: DType, size: number, label: string, mappedAtCreation: boolean): GPUBuffer {
    const bytes = Math.max(4, Math.ceil((size * BYTES_PER_ELEMENT[dtype]) / 4) * 4);
    const { device, limits } = this.#gpu;
    const { maxBufferSize } = limits;
    // Past the limit createBuffer throws nothing and every use of the buffer reads zeros.
    if (bytes > maxBufferSize) throw tooLarge(label, bytes, maxBufferSize);
    const usage = USAGE.storage | USAGE.copySource;
    try {
      return device.createBuffer({ label, size: bytes, usage, mappedAtCreation });
    } catch (cause) {
      throw tooLarge(label, bytes, maxBufferSize, cause);
    }
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
