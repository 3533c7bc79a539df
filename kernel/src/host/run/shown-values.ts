import type { AnyTensor } from '../../tensor/tensor.js';
import type { SharedState } from '../shared-state.js';
import type { ReadableTensor } from '../thread-messages.js';

/** Values of the newest outputs stay reachable, so that what was just drawn can be asked about. */
const KEPT = 10;

export interface ShownValuesOptions {
  shared: SharedState;
  isTensor: (value: object) => value is AnyTensor;
  /** Tells the protocol thread of a tensor it can read by itself, also while a cell runs. */
  announce: (tensor: ReadableTensor) => void;
}

/**
 * What was drawn, by the fingerprint of the drawing: the newest strongly, the others for as long as somebody else holds
 * them. A tensor on the CPU lies in memory that the protocol thread sees; its slot in shared memory says for how long
 * it may be read there.
 */
export class ShownValues {
  readonly #options: ShownValuesOptions;
  readonly #values = new Map<string, WeakRef<object>>();
  readonly #newest: object[] = [];
  #serial = 0;

  constructor(options: ShownValuesOptions) {
    this.#options = options;
  }

  add(fingerprint: string, value: object): void {
    this.#values.set(fingerprint, new WeakRef(value));
    this.#newest.push(value);
    if (this.#newest.length > KEPT) this.#newest.shift();
    if (this.#options.isTensor(value)) this.#makeReadable(fingerprint, value);
  }

  get(fingerprint: string): object | undefined {
    return this.#values.get(fingerprint)?.deref();
  }

  #makeReadable(fingerprint: string, tensor: AnyTensor): void {
    const { readable } = this.#options.shared;
    const elements = tensor.handle.peek();
    if (!elements || !(elements.buffer instanceof SharedArrayBuffer)) return;
    const serial = ++this.#serial;
    const slot = serial % readable.length;
    Atomics.store(readable, slot, serial);
    // The slot is cleared before the memory can hold anything else; a later tensor's number is left alone.
    tensor.handle.onFree(() => void Atomics.compareExchange(readable, slot, serial, 0));
    this.#options.announce({ fingerprint, elements, shape: [...tensor.shape], slot, serial });
  }
}
