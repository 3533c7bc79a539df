/**
 * Globals that browsers and Node share and that no installed type package declares without the whole DOM.
 * Only what is used, as the standards have it.
 */

/** https://webassembly.github.io/spec/js-api/ */
declare namespace WebAssembly {
  interface MemoryDescriptor {
    initial: number;
    maximum: number;
    shared: true;
  }

  class Memory {
    constructor(descriptor: MemoryDescriptor);
    readonly buffer: SharedArrayBuffer;
    grow(pages: number): number;
  }

  class Module {
    constructor(bytes: Uint8Array);
  }

  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }

  function validate(bytes: Uint8Array): boolean;
}

/** https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html */
declare function setTimeout(run: () => void, milliseconds?: number): unknown;
