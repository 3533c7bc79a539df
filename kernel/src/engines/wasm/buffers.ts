import type { DType, ElementArray } from '../../tensor/dtype.js';
import { BYTES_PER_ELEMENT, dtypeOf } from '../../tensor/dtype.js';
import { EngineError } from '../../tensor/errors.js';
import type { BufferId } from '../engine.js';
import { GarbageBudget } from '../garbage-budget.js';
import { inMegabytes } from '../in-megabytes.js';
import type { Block, Heap } from './heap.js';

export interface WasmBuffer {
  readonly id: BufferId;
  readonly address: number;
  readonly dtype: DType;
  /** Elements. */
  readonly size: number;
  /** The elements themselves, on the shared memory. */
  readonly elements: ElementArray;
}

/** The buffers of an engine by id, and blocks without an id beside them. */
export class Buffers {
  readonly #heap: Heap;
  readonly #alive = new Map<BufferId, WasmBuffer>();
  readonly #budget = new GarbageBudget();
  #nextId: BufferId = 1;
  #bytes = 0;

  constructor(heap: Heap) {
    this.#heap = heap;
  }

  /** A new buffer; its elements are arbitrary until written. */
  create(dtype: DType, size: number): WasmBuffer {
    const bytes = size * BYTES_PER_ELEMENT[dtype];
    this.#budget.update(this.#bytes + bytes);
    const address = this.allocate(bytes);
    const elements = viewOf(dtype, this.#heap.memory.buffer, address, size);
    const buffer = { id: this.#nextId++, address, dtype, size, elements };
    this.#alive.set(buffer.id, buffer);
    this.#bytes += bytes;
    return buffer;
  }

  get(id: BufferId): WasmBuffer {
    const buffer = this.#alive.get(id);
    if (buffer) return buffer;
    throw new EngineError({
      code: 'unknown-buffer',
      where: 'cpu engine',
      what: `The CPU engine has no buffer ${id}.`,
      got: `buffer ${id}, freed or never made here`,
      expected: 'a buffer that is alive on this engine',
      fix: 'report this: tensors keep their buffers alive'
    });
  }

  /** The elements of a float32 buffer. */
  floats(id: BufferId): Float32Array {
    const { elements } = this.get(id);
    if (elements instanceof Float32Array) return elements;
    throw new EngineError({
      code: 'not-float32',
      where: 'cpu engine',
      what: 'This operation of the CPU engine computes in float32.',
      got: `a buffer of ${dtypeOf(elements)}`,
      expected: 'a buffer of float32',
      fix: "cast it first: x.cast('float32')"
    });
  }

  floatsAt(address: number, size: number): Float32Array {
    return new Float32Array(this.#heap.memory.buffer, address, size);
  }

  doublesAt(address: number, size: number): Float64Array {
    return new Float64Array(this.#heap.memory.buffer, address, size);
  }

  bytesAt(address: number, size: number): Uint8Array {
    return new Uint8Array(this.#heap.memory.buffer, address, size);
  }

  free(id: BufferId): void {
    const { address, elements } = this.get(id);
    this.#budget.update(this.#bytes - elements.byteLength);
    this.#alive.delete(id);
    this.#bytes -= elements.byteLength;
    this.#heap.release(address, elements.byteLength);
  }

  memory(): { buffers: number; bytes: number } {
    return { buffers: this.#alive.size, bytes: this.#bytes };
  }

  /** The number of the next buffer. */
  get nextId(): BufferId {
    return this.#nextId;
  }

  /** Back to where every buffer has a number below `nextId`, and nothing else is in use but `others`. */
  goBack(nextId: BufferId, others: readonly Block[]): void {
    for (const id of this.#alive.keys()) if (id >= nextId) this.#alive.delete(id);
    const blocks = [...this.#alive.values()].map(({ address, elements }) => ({
      address,
      bytes: elements.byteLength
    }));
    this.#bytes = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
    this.#budget.update(this.#bytes);
    this.#heap.keepOnly([...blocks, ...others]);
  }

  /** A block outside the count of buffers; the caller gives it back with `release`. */
  allocate(bytes: number): number {
    const address = this.#heap.allocate(bytes);
    if (address !== undefined) return address;
    const { buffers, bytes: used } = this.memory();
    throw new EngineError({
      code: 'out-of-memory',
      where: 'cpu engine',
      what: 'The CPU engine has no room for this result.',
      got: `${inMegabytes(bytes)} more, beside ${buffers} tensors of ${inMegabytes(used)}`,
      expected: `at most ${inMegabytes(this.#heap.maximumBytes)} in all`,
      fix: 'dispose() what is no longer needed, compute inside scope(() => …), or use a smaller batch'
    });
  }

  release(address: number, bytes: number): void {
    this.#heap.release(address, bytes);
  }
}

function viewOf(
  dtype: DType,
  memory: ArrayBufferLike,
  address: number,
  size: number
): ElementArray {
  switch (dtype) {
    case 'float32':
      return new Float32Array(memory, address, size);
    case 'int32':
      return new Int32Array(memory, address, size);
    case 'bool':
      return new Uint8Array(memory, address, size);
  }
}
