import type { DType, ElementArray } from '../../tensor/dtype.js';
import type { BufferId } from '../engine.js';
import type { Buffers, WasmBuffer } from './buffers.js';
import type { WasmFunctions } from './module.js';
import { NONE } from './module.js';
import type { PackedWeights } from './packed-weights.js';

/** Bytes of a float32. */
export const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** What every operation computes with. */
export interface Workshop {
  readonly buffers: Buffers;
  readonly wasm: WasmFunctions;
  readonly weights: PackedWeights;
}

/**
 * The memory of one operation: scratch blocks, which end with it, and its results, which outlive it unless it fails. An
 * operation that runs out of memory half-way so leaves nothing behind.
 */
export class Job implements Workshop {
  readonly buffers: Buffers;
  readonly wasm: WasmFunctions;
  readonly weights: PackedWeights;
  readonly #results: WasmBuffer[] = [];
  readonly #scratch: { address: number; bytes: number }[] = [];

  private constructor({ buffers, wasm, weights }: Workshop) {
    this.buffers = buffers;
    this.wasm = wasm;
    this.weights = weights;
  }

  /** Does an operation. */
  static run<Result>(workshop: Workshop, operation: (job: Job) => Result): Result {
    const job = new Job(workshop);
    try {
      return operation(job);
    } catch (error) {
      for (const { id } of job.#results) job.buffers.free(id);
      throw error;
    } finally {
      for (const { address, bytes } of job.#scratch) job.buffers.release(address, bytes);
    }
  }

  /** A new buffer; its elements are arbitrary until written. */
  result(dtype: DType, size: number): WasmBuffer {
    const buffer = this.buffers.create(dtype, size);
    this.#results.push(buffer);
    return buffer;
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
