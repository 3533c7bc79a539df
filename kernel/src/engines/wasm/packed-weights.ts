import type { BufferId } from '../engine.js';
import type { Buffers } from './buffers.js';
import type { Block } from './heap.js';
import type { WasmFunctions } from './module.js';

interface Packed extends Block {
  rows: number;
  columns: number;
}

/** Bytes of a packed matrix: whole panels of 8 columns. */
export function packedBytes(rows: number, columns: number): number {
  return rows * Math.ceil(columns / 8) * 8 * Float32Array.BYTES_PER_ELEMENT;
}

/**
 * Weights in the order the matrix product reads them, kept as long as their buffer lives.
 * Buffers never change after they are written, so a kept copy is never out of date.
 */
export class PackedWeights {
  readonly #buffers: Buffers;
  readonly #wasm: WasmFunctions;
  readonly #kept = new Map<BufferId, Packed>();

  constructor(buffers: Buffers, wasm: WasmFunctions) {
    this.#buffers = buffers;
    this.#wasm = wasm;
  }

  /** The address of buffer `id` packed as a row-major matrix of `rows` and `columns`. */
  of(id: BufferId, rows: number, columns: number): number {
    const kept = this.#kept.get(id);
    // One buffer may be seen under two shapes (`reshape` shares it).
    if (kept?.rows === rows && kept.columns === columns) return kept.address;
    this.forget(id);
    const bytes = packedBytes(rows, columns);
    const address = this.#buffers.allocate(bytes);
    const stride = columns * Float32Array.BYTES_PER_ELEMENT;
    this.#wasm.pack(this.#buffers.get(id).address, stride, rows, columns, address);
    this.#kept.set(id, { rows, columns, address, bytes });
    return address;
  }

  /** The memory that they take. */
  blocks(): Block[] {
    return [...this.#kept.values()];
  }

  /** To be called before buffer `id` is freed. */
  forget(id: BufferId): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#kept.delete(id);
    this.#buffers.release(kept.address, kept.bytes);
  }
}
