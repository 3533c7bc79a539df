import { checkOptions, NUMBER } from '../../layers/base/options.js';
import type { Callback } from './callback.js';
import { MONITOR_OPTIONS } from './early-stopping.js';
import { Monitor, type MonitorOptions } from './monitor.js';

/**
 * Sets the learning rate at the beginning of every epoch.
 * @example
 * ```ts
 * const halving = LearningRateScheduler((epoch, rate) => (epoch === 0 ? rate : rate / 2));
 * ```
 * @see Keras 3 `keras.callbacks.LearningRateScheduler`
 */
export function LearningRateScheduler(rateOf: (epoch: number, rate: number) => number): Callback {
  return {
    onEpochBegin(epoch, { optimizer }) {
      optimizer.learningRate = rateOf(epoch, optimizer.learningRate);
    }
  };
}

export interface ReduceLROnPlateauOptions extends MonitorOptions {
  /** What the learning rate is multiplied by. Default 0.1. */
  factor?: number;
  /** Epochs without a better number before it falls. Default 10. */
  patience?: number;
  /** Never below it. Default 0. */
  minLr?: number;
}

/**
 * Lowers the learning rate when a number has not got better for some epochs.
 * @example
 * ```ts
 * const lowering = ReduceLROnPlateau({ monitor: 'loss', factor: 0.5, patience: 2 });
 * ```
 * @see Keras 3 `keras.callbacks.ReduceLROnPlateau`
 */
export function ReduceLROnPlateau(options: ReduceLROnPlateauOptions = {}): Callback {
  const known = { ...MONITOR_OPTIONS, factor: NUMBER, patience: NUMBER, minLr: NUMBER };
  checkOptions('ReduceLROnPlateau', options, known);
  const { factor = 0.1, patience = 10, minLr = 0 } = options;
  const monitor = new Monitor('ReduceLROnPlateau', { minDelta: 1e-4, ...options });
  let waited = 0;
  return {
    onTrainBegin() {
      monitor.reset();
      waited = 0;
    },
    onEpochEnd(_epoch, logs, { optimizer }) {
      waited = monitor.improves(logs) ? 0 : waited + 1;
      if (waited < patience) return;
      waited = 0;
      optimizer.learningRate = Math.max(minLr, optimizer.learningRate * factor);
    }
  };
}
