/**
 * Blocks of one shared WebAssembly memory. Shared even with a single thread: growing it takes 10 µs and leaves every
 * view valid, where growing an unshared one detaches them all.
 */

const PAGE = 65_536;

/** Below lie the constants of the WASM module. */
const FIRST_BLOCK = PAGE;

/** Blocks are multiples of it: a cache line, so that no two share one, and vector code may read to a block's end. */
const ALIGNMENT = 64;

/** The last page is never given out: tiles may read a few bytes past a row, and no address may wrap to 0. */
const RESERVED = PAGE;

/** 4 GB is what 32-bit addresses reach. A machine that refuses to reserve it gets less. */
const MAXIMUM_PAGES = [65_536, 32_768, 16_384];

/** Steps between two powers of two: a block is at most a quarter larger than asked. */
const STEPS_PER_POWER = 4;

export interface Block {
  address: number;
  bytes: number;
}

export class Heap {
  readonly memory: WebAssembly.Memory;
  readonly maximumBytes: number;
  /** Free blocks by their size. */
  readonly #free = new Map<number, number[]>();
  /** Free stretches of other sizes, left by `#compact`, in order of address. */
  #stretches: Block[] = [];
  #frontier = FIRST_BLOCK;

  constructor(limitPages?: number) {
    const { memory, pages } = reserve(limitPages ? [limitPages] : MAXIMUM_PAGES);
    this.memory = memory;
    this.maximumBytes = pages * PAGE - RESERVED;
  }

  /** The address of a block of at least `bytes`, or `undefined` when no room is left. Its contents are arbitrary. */
  allocate(bytes: number): number | undefined {
    const size = blockBytes(bytes);
    return (
      this.#free.get(size)?.pop() ??
      this.#fromStretch(size) ??
      this.#fromFrontier(size) ??
      (this.#compact() ? (this.#fromStretch(size) ?? this.#fromFrontier(size)) : undefined)
    );
  }

  /** Gives back what `allocate(bytes)` gave. */
  release(address: number, bytes: number): void {
    const size = blockBytes(bytes);
    const blocks = this.#free.get(size);
    if (blocks) blocks.push(address);
    else this.#free.set(size, [address]);
  }

  /** Frees everything but what `allocate(bytes)` gave for these. */
  keepOnly(blocks: readonly Block[]): void {
    const stretches: Block[] = [];
    let end = FIRST_BLOCK;
    for (const { address, bytes } of [...blocks].sort((a, b) => a.address - b.address)) {
      if (address > end) stretches.push({ address: end, bytes: address - end });
      end = address + blockBytes(bytes);
    }
    this.#free.clear();
    this.#stretches = stretches;
    this.#frontier = end;
  }

  #fromStretch(size: number): number | undefined {
    const index = this.#stretches.findIndex(stretch => stretch.bytes >= size);
    const stretch = this.#stretches[index];
    if (!stretch) return undefined;
    const { address } = stretch;
    stretch.address += size;
    stretch.bytes -= size;
    if (stretch.bytes === 0) this.#stretches.splice(index, 1);
    return address;
  }

  #fromFrontier(size: number): number | undefined {
    const address = this.#frontier;
    const end = address + size;
    if (end > this.maximumBytes) return undefined;
    const missing = end + RESERVED - this.memory.buffer.byteLength;
    if (missing > 0) {
      try {
        this.memory.grow(Math.ceil(missing / PAGE));
      } catch {
        return undefined; // the machine has less than was reserved
      }
    }
    this.#frontier = end;
    return address;
  }

  /** Joins neighbouring free blocks, so that many small ones can serve a large request. True if any were free. */
  #compact(): boolean {
    const blocks = [...this.#stretches];
    for (const [bytes, addresses] of this.#free) {
      for (const address of addresses) blocks.push({ address, bytes });
    }
    blocks.sort((a, b) => a.address - b.address);
    const joined: Block[] = [];
    for (const block of blocks) {
      const last = joined.at(-1);
      if (last && last.address + last.bytes === block.address) last.bytes += block.bytes;
      else joined.push({ ...block });
    }
    const top = joined.at(-1);
    if (top && top.address + top.bytes === this.#frontier) {
      this.#frontier = top.address;
      joined.pop();
    }
    this.#free.clear();
    this.#stretches = joined;
    return blocks.length > 0;
  }
}

/** The size class of a request: the next of four steps between powers of two, never less than a cache line. */
function blockBytes(bytes: number): number {
  if (bytes <= ALIGNMENT) return ALIGNMENT;
  const power = 2 ** Math.floor(Math.log2(bytes));
  const step = Math.max(ALIGNMENT, power / STEPS_PER_POWER);
  return Math.ceil(bytes / step) * step;
}

function reserve(limits: readonly number[]): { memory: WebAssembly.Memory; pages: number } {
  let refusal: unknown;
  for (const pages of limits) {
    try {
      const memory = new WebAssembly.Memory({ initial: 2, maximum: pages, shared: true });
      return { memory, pages };
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
