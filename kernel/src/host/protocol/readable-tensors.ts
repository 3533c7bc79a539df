import type { SliceRequest } from '../../contract/comm.js';
import { sliceOf, withoutValues } from '../slice.js';
import type { SharedState } from '../shared-state.js';
import type { Answer, ReadableTensor } from '../thread-messages.js';

/** Reads shown CPU tensors in the memory that the threads share, whatever the main thread does meanwhile. */
export class ReadableTensors {
  readonly #shared: SharedState;
  readonly #tensors = new Map<string, ReadableTensor>();

  constructor(shared: SharedState) {
    this.#shared = shared;
  }

  add(tensor: ReadableTensor): void {
    this.#tensors.set(tensor.fingerprint, tensor);
    for (const [fingerprint, known] of this.#tensors) {
      if (!this.#isAlive(known)) this.#tensors.delete(fingerprint);
    }
  }

  /** The values asked for; null when this thread cannot read the tensor. */
  slice(request: SliceRequest): Answer | null {
    const tensor = this.#tensors.get(request.fingerprint);
    if (!tensor || !this.#isAlive(tensor)) return null;
    const answer = sliceOf(request, tensor.elements, tensor.shape);
    // Freed while it was copied: what was read may be another tensor's.
    return this.#isAlive(tensor) ? answer : withoutValues(request, 'gone');
  }

  #isAlive({ slot, serial }: ReadableTensor): boolean {
    return Atomics.load(this.#shared.readable, slot) === serial;
  }
}
