import type { AnyLayer } from '../../layers/base/layer.js';
import type { WeightSlot } from '../../layers/base/weight-slot.js';
import { allLayers, coreOf } from '../../layers/base/layer-core.js';
import { shareBuffer } from '../../ops/make-tensor.js';
import { outsideScope } from '../../ops/scope.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { Optimizer } from '../optimizers/optimizer.js';

/** The numbers of an epoch: `loss`, `valLoss` … */
export type Logs = Readonly<Record<string, number>>;

/** What a callback can see and do. */
export interface TrainingContext {
  readonly model: AnyLayer;
  readonly optimizer: Optimizer;
  /** Epochs that training was asked for. */
  readonly epochs: number;
  /** Ends training after this epoch; `reason` is shown. */
  stop(reason: string): void;
}

/** What is done while a model trains. All methods are optional, and are waited for. */
export interface Callback {
  onTrainBegin?(context: TrainingContext): void | Promise<void>;
  onEpochBegin?(epoch: number, context: TrainingContext): void | Promise<void>;
  /** After every batch, counted from 0 within its epoch. */
  onBatchEnd?(batch: number, context: TrainingContext): void | Promise<void>;
  onEpochEnd?(epoch: number, logs: Logs, context: TrainingContext): void | Promise<void>;
  /** Also when training was stopped. */
  onTrainEnd?(context: TrainingContext): void | Promise<void>;
}

/** All weights of a model as they are now. Values never change, so keeping them costs memory only once they are replaced. */
export class WeightSnapshot {
  readonly #slots: readonly WeightSlot[];
  readonly #values: readonly FloatTensor[];

  constructor(model: AnyLayer) {
    this.#slots = allLayers(model).flatMap(layer => [...coreOf(layer).slots]);
    this.#values = outsideScope(() =>
      this.#slots.map(({ value }) => shareBuffer(value, value.shape, value.labels))
    );
  }

  /** Puts them back. */
  restore(): void {
    this.#slots.forEach((slot, i) => slot.set(this.#values[i] as FloatTensor));
  }

  dispose(): void {
    for (const value of this.#values) value.dispose();
  }
}
