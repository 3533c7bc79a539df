import {
  BOOLEAN,
  checkOptions,
  NUMBER,
  oneOf,
  type OptionKind
} from '../../layers/base/options.js';
import { WeightSnapshot, type Callback } from './callback.js';
import { Monitor, type MonitorOptions } from './monitor.js';

export interface EarlyStoppingOptions extends MonitorOptions {
  /** Epochs without a better number before training ends. Default 0. */
  patience?: number;
  /** Puts the weights of the best epoch back at the end. Default false. */
  restoreBestWeights?: boolean;
  /** Epochs before which nothing is watched. Default 0. */
  startFromEpoch?: number;
}

export const TEXT: OptionKind = {
  takes: value => typeof value === 'string',
  expected: 'a name in quotes',
  example: "'valLoss'"
};

export const MONITOR_OPTIONS: Readonly<Record<keyof MonitorOptions, OptionKind>> = {
  monitor: TEXT,
  mode: oneOf(['auto', 'min', 'max']),
  minDelta: NUMBER
};

/**
 * Ends training when a number has not got better for some epochs, with the weights of the best epoch if wanted.
 * @throws `ArgumentError` while training, where there is no such number
 * @example
 * ```ts
 * const stopping = EarlyStopping({ monitor: 'valLoss', patience: 5, restoreBestWeights: true });
 * ```
 * @see Keras 3 `keras.callbacks.EarlyStopping`
 */
export function EarlyStopping(options: EarlyStoppingOptions = {}): Callback {
  checkOptions('EarlyStopping', options, {
    ...MONITOR_OPTIONS,
    patience: NUMBER,
    restoreBestWeights: BOOLEAN,
    startFromEpoch: NUMBER
  });
  const { patience = 0, restoreBestWeights = false, startFromEpoch = 0 } = options;
  const monitor = new Monitor('EarlyStopping', options);
  let best: WeightSnapshot | null = null;
  let waited = 0;
  return {
    onTrainBegin() {
      monitor.reset();
      waited = 0;
    },
    onEpochEnd(epoch, logs, context) {
      if (epoch < startFromEpoch) return;
      if (monitor.improves(logs)) {
        waited = 0;
        if (!restoreBestWeights) return;
        best?.dispose();
        best = new WeightSnapshot(context.model);
        return;
      }
      waited++;
      if (waited >= patience && epoch > 0) {
        context.stop(
          `${monitor.name} has not got better for ${waited} ${waited === 1 ? 'epoch' : 'epochs'}`
        );
      }
    },
    onTrainEnd() {
      best?.restore();
      best?.dispose();
      best = null;
    }
  };
}
