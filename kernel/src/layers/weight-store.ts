import type { FloatTensor } from '../tensor/tensor.js';
import { moveNow } from '../ops/device.js';
import { outsideScope } from '../ops/scope.js';
import { shareBuffer } from '../ops/make-tensor.js';
import { EngineError } from '../tensor/errors.js';
import type { DeviceName } from '../tensor/handle.js';
import type { Weights } from './layer.js';

/**
 * A layer's weights, with a copy on each device the layer was called on.
 * The first copy stays where it was made; a copy for another device is made at the first call there.
 */
export class WeightStore {
  #weights: Weights = {};
  readonly #copies = new Map<DeviceName, Weights>();

  get weights(): Weights {
    return this.#weights;
  }

  replace(weights: Weights): void {
    for (const copy of this.#copies.values()) {
      for (const tensor of Object.values(copy)) tensor.dispose();
    }
    this.#copies.clear();
    // The old tensors are dropped, not disposed: the user may hold them, from getWeights.
    this.#weights = outsideScope(() =>
      Object.fromEntries(
        Object.entries(weights).map(([name, w]) => [name, renamed(w, this.#weights[name])])
      )
    );
  }

  /** The weights on a device. */
  on(device: DeviceName): Weights {
    const entries = Object.entries(this.#weights);
    if (entries.every(([, tensor]) => tensor.device === device)) return this.#weights;
    const ready = this.#copies.get(device);
    if (ready) return ready;
    const copy = outsideScope(() =>
      Object.fromEntries(entries.map(([name, tensor]) => [name, moved(tensor, device)]))
    );
    this.#copies.set(device, copy);
    return copy;
  }
}

/** The values of one tensor under the names of the weight it replaces. */
function renamed(tensor: FloatTensor, old: FloatTensor = tensor): FloatTensor {
  return shareBuffer(tensor, tensor.shape, old.labels, old.label);
}

function moved(tensor: FloatTensor, device: DeviceName): FloatTensor {
  const copy = moveNow(tensor, device);
  if (copy) return copy;
  throw new EngineError({
    code: 'weights-on-gpu',
    where: 'layer',
    what: `These weights lie on '${tensor.device}' and cannot be moved without waiting.`,
    got: `a call with a tensor on '${device}'`,
    expected: `a tensor on '${tensor.device}'`,
    fix: `await x.to('${tensor.device}') before the call, or setWeights with tensors on '${device}'`
  });
}
