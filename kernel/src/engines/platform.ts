/**
 * What the library needs from outside, so that it names neither Node nor a browser.
 * `src/node.ts` provides it for Node; a browser host would provide its own.
 */
export interface Platform {
  /** Bytes of a `.wasm` file shipped with the library. */
  readWasm(name: 'plain' | 'relaxed'): Uint8Array<ArrayBuffer>;
  /** Asks the host to allow relaxed SIMD where that is behind a switch (Node 20); harmless elsewhere. */
  enableRelaxedSimd(): void;
  /** The WebGPU entry point, or the reason in one sentence, with the fix, why there is none. */
  requestGpu(): Promise<GPU | { unavailable: string }>;
  /** True when the user has allowed a software GPU adapter (`TSTEPS_ALLOW_SOFTWARE_GPU=1`). */
  readonly allowSoftwareGpu: boolean;
  /** zlib stream (RFC 1950) of the bytes. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** One value as a console would show it, on as many lines as it needs. */
  inspect(value: unknown): string;
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
