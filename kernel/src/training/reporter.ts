import type { FloatTensor } from '../tensor/tensor.js';

/** What training is about to do. */
export interface TrainingPlan {
  /** The model's name. */
  readonly model: string;
  readonly epochs: number;
  /** Of the first epoch to come, counted from 0. */
  readonly initialEpoch: number;
  /** Batches per epoch; null where a generator decides. */
  readonly batches: number | null;
  /** Names of the numbers watched beside losses, of training data. */
  readonly metrics: readonly string[];
  /** The sample before training; null where the model has no sequence to show. */
  readonly probe: ProbeResult | null;
  readonly verbose: 1 | 2;
}

/** Where training stands between two batches. */
export interface BatchProgress {
  readonly epoch: number;
  /** Batches done in this epoch. */
  readonly batch: number;
  /** Means over this epoch so far. */
  readonly logs: Readonly<Record<string, number>>;
}

/** One sample as the model sees it after an epoch. */
export interface ProbeResult {
  /** The layer whose output is shown. */
  readonly layer: string;
  /** `[1, timesteps, features]`. */
  readonly activations: FloatTensor;
}

export interface EpochProgress {
  readonly epoch: number;
  readonly logs: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** Null where the model has no sequence to show. */
  readonly probe: ProbeResult | null;
}

/** Tells a person how training goes. All calls return at once. */
export interface TrainingRun {
  /** Whether it is time to tell about a batch again. */
  wantsBatch(): boolean;
  batch(progress: BatchProgress): void;
  epoch(progress: EpochProgress): void;
  /** `reason` says why, where training ended before its last epoch. */
  end(reason: string | null): void;
}

/** Makes a telling for one training. `training/` knows nothing of pictures: the host's side gives one in. */
export type Reporter = (plan: TrainingPlan) => TrainingRun;

const SILENT: TrainingRun = {
  wantsBatch: () => false,
  batch: () => undefined,
  epoch: () => undefined,
  end: () => undefined
};

let reporter: Reporter = () => SILENT;

export function setReporter(make: Reporter): void {
  reporter = make;
}

/** Begins to tell; nothing where `verbose` is 0. */
export function report(plan: Omit<TrainingPlan, 'verbose'>, verbose: 0 | 1 | 2): TrainingRun {
  return verbose === 0 ? SILENT : reporter({ ...plan, verbose });
}
