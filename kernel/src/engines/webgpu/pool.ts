import type { GpuDevice } from './device.js';
import { USAGE } from './usage.js';

/** Memory of the device. */
export interface Block {
  readonly buffer: GPUBuffer;
  /** Names the buffer for as long as the device lives. */
  readonly serial: number;
  /** A size class: what was asked for, or a little more. */
  readonly bytes: number;
}

/** Below it classes are powers of two; from it on there are eight to the next power, so that little is wasted. */
const FINE_FROM = 2 ** 20;
const SMALLEST = 256;
/** Free bytes that are kept for what comes next. */
const MOST_FREE = 512 * 2 ** 20;

/**
 * Blocks of device memory, used again: making one costs 6 µs and a fill with zeros, and a step that gets the blocks of the
 * step before finds its bindings made. The block freed last is given first, so equal steps get equal blocks.
 */
export class Pool {
  /** Called with a block whose buffer is about to go. */
  onDestroy: ((block: Block) => void) | null = null;
  readonly #gpu: GpuDevice;
  readonly #free = new Map<number, Block[]>();
  /** Of all blocks, used and free. */
  #bytes = 0;
  #freeBytes = 0;
  #lastSerial = 0;

  constructor(gpu: GpuDevice) {
    this.#gpu = gpu;
  }

  /** Whether a block of so many bytes is free, or may be made within a limit of them all. */
  has(bytes: number, limit: number): boolean {
    const size = this.#sizeOf(bytes);
    return (this.#free.get(size)?.length ?? 0) > 0 || this.#bytes + size <= limit;
  }

  /** A block of at least `bytes`, of arbitrary contents; throws what the device throws. */
  take(bytes: number, label: string): Block {
    const size = this.#sizeOf(bytes);
    const free = this.#free.get(size)?.pop();
    if (free) {
      this.#freeBytes -= size;
      return free;
    }
    const usage = USAGE.storage | USAGE.copySource | USAGE.copyDestination;
    const buffer = this.#gpu.device.createBuffer({ label, size, usage });
    this.#bytes += size;
    return { buffer, serial: ++this.#lastSerial, bytes: size };
  }

  /** Recorded work may still use it: what comes next on the device comes after. */
  give(block: Block): void {
    const { bytes } = block;
    const blocks = this.#free.get(bytes);
    if (blocks) blocks.push(block);
    else this.#free.set(bytes, [block]);
    this.#freeBytes += bytes;
  }

  /** Bytes of all blocks that are taken. */
  get usedBytes(): number {
    return this.#bytes - this.#freeBytes;
  }

  /** True when more lies free than is worth keeping. */
  get isFull(): boolean {
    return this.#freeBytes > MOST_FREE;
  }

  /** Destroys what is free. Nothing may be recorded and not yet submitted. */
  empty(): void {
    for (const block of [...this.#free.values()].flat()) {
      this.onDestroy?.(block);
      block.buffer.destroy();
    }
    this.#free.clear();
    this.#bytes -= this.#freeBytes;
    this.#freeBytes = 0;
  }

  #sizeOf(bytes: number): number {
    return Math.min(classOf(bytes), this.#gpu.limits.maxBufferSize);
  }
}

/** The class of a size: at most an eighth larger from 1 MB on. */
export function classOf(bytes: number): number {
  const power = 2 ** Math.ceil(Math.log2(Math.max(bytes, SMALLEST)));
  if (power <= FINE_FROM) return power;
  const step = power / 16;
  return Math.ceil(bytes / step) * step;
}
