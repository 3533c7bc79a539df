/**
 * What the library needs from outside, so that it names neither Node nor a browser.
 * `src/node.ts` provides it for Node; a browser host would provide its own.
 */
export interface Platform {
  /** Bytes of a `.wasm` file shipped with the library. */
  readWasm(name: 'plain' | 'relaxed'): Uint8Array<ArrayBuffer>;
  /** Asks the host to allow relaxed SIMD where that is behind a switch (Node 20); harmless elsewhere. */
  enableRelaxedSimd(): void;
  /**
   * Whether compiled WASM does its vector operations in the order they are written in, as V8 does from version 13 on. Before,
   * it loads first whatever a turn of a loop needs, and needs more registers.
   */
  readonly keepsVectorOrder: boolean;
  /** How many threads may compute at the same time, the one that asks among them. */
  readonly threads: number;
  /**
   * Starts a thread that calls a function, given as text, with copied data. It keeps no process from ending, and it is no
   * mistake if it cannot start.
   */
  startThread(functionText: string, data: object): void;
  /** The WebGPU entry point, or the reason in one sentence, with the fix, why there is none. */
  requestGpu(): Promise<GPU | { unavailable: string }>;
  /** True when the user has allowed a software GPU adapter (`TSTEPS_ALLOW_SOFTWARE_GPU=1`). */
  readonly allowSoftwareGpu: boolean;
  /** Most memory that tensors may take on a GPU, in bytes: WebGPU says nowhere how much there is. */
  readonly gpuMemoryLimit: number;
  /** zlib stream (RFC 1950) of the bytes. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** What a zlib stream (RFC 1950) or a raw deflate stream (RFC 1951) holds; throws where that is more than `maxBytes`. */
  inflate(bytes: Uint8Array, format: 'zlib' | 'raw', maxBytes: number): Uint8Array;
  /** CRC-32 as zip files keep it, of bytes that follow others whose checksum is `previous`. */
  crc32(bytes: Uint8Array, previous?: number): number;
  /** All bytes of a regular file; rejects with an error whose `code` is the system's: ENOENT, EISDIR, EACCES … */
  readFile(path: string): Promise<Uint8Array>;
  /** Makes a file of some parts, one after the other: whole, or not at all and what was there stays. */
  writeFile(path: string, parts: readonly Uint8Array[]): Promise<void>;
  /** One value as a console would show it, on as many lines as it needs. */
  inspect(value: unknown): string;
  /**
   * Writes a line over the terminal's last one, which the next one replaces unless `isLast`. False where the output is no
   * terminal: then nothing is written.
   */
  rewriteLine(text: string, isLast: boolean): boolean;
  /** A package that comes with the library and is loaded when it is first asked for: gpu.js takes 100 ms. */
  loadModule(name: 'gpu.js' | 'acorn'): unknown;
  /** Runs the garbage collector now; what it finds unreachable is given back in one of the next turns. */
  collect(): void;
}

let current: Platform | null = null;

/** Called once by the host before the first tensor is made. */
export function setPlatform(platform: Platform): void {
  current = platform;
}

/** The host's platform. */
export function platform(): Platform {
  if (!current) throw new Error('tsteps has no platform: import it through its package entry.');
  return current;
}
