import { allLayers, coreOf } from '../../layers/base/layer-core.js';
import type { AnyLayer } from '../../layers/base/layer.js';
import type { WeightSlot } from '../../layers/base/weight-slot.js';
import { moveTo } from '../../ops/device.js';
import { EngineError } from '../../tensor/errors.js';
import type { FloatTensor } from '../../tensor/tensor.js';

interface Kept {
  slot: WeightSlot;
  copy: FloatTensor;
}

/** What reading from a lost device says, and what making a tensor on it. */
const LOST = ['gpu-failed', 'device-not-ready'];

/**
 * Copies of a model's weights in CPU memory, made while it trains on a device that may be lost, with all that lies on it:
 * drivers restart, laptops change between two GPUs. Nothing is kept of weights that lie on the CPU anyway.
 */
export class KeptWeights {
  readonly #model: AnyLayer;
  #kept: readonly Kept[] = [];
  #epochs = 0;

  constructor(model: AnyLayer) {
    this.#model = model;
  }

  /** The weights as they are after so many epochs. */
  async keep(epochs: number): Promise<void> {
    const slots = allLayers(this.#model).flatMap(layer => [...coreOf(layer).slots]);
    const onGpu = slots.filter(({ value }) => value.device !== 'cpu');
    const kept = await Promise.all(
      onGpu.map(async slot => ({ slot, copy: await moveTo(slot.value, 'cpu') }))
    );
    this.dispose();
    this.#kept = kept;
    this.#epochs = epochs;
  }

  /** Where an error says that the device is lost, puts the copies back and says so; any other error stays as it is. */
  rescue(error: unknown): unknown {
    if (!(error instanceof EngineError) || !LOST.includes(error.code)) return error;
    if (this.#kept.length === 0) return error;
    for (const { slot, copy } of this.#kept) slot.set(copy);
    return new EngineError(
      {
        code: 'gpu-failed',
        where: 'fit',
        what: `The GPU failed during training; the weights after ${countOf(this.#epochs)} are kept, on the CPU.`,
        got: error.got,
        expected: 'a device without errors',
        fix: 'await useDevice(…) again, compile the model anew and fit with the epochs that are left'
      },
      { cause: error }
    );
  }

  dispose(): void {
    for (const { copy } of this.#kept) copy.dispose();
    this.#kept = [];
  }
}

function countOf(epochs: number): string {
  return epochs === 1 ? '1 epoch' : `${epochs} epochs`;
}
