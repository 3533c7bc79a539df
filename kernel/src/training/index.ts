import './model-training.js';

export type { Callback, Logs, TrainingContext } from './callbacks/callback.js';
export { EarlyStopping, type EarlyStoppingOptions } from './callbacks/early-stopping.js';
export {
  LearningRateScheduler,
  ReduceLROnPlateau,
  type ReduceLROnPlateauOptions
} from './callbacks/learning-rate.js';
export type { CompileOptions, LossChoice, MetricChoice } from './fit/compiled.js';
export type { BatchSource, Fed, GivenBatch } from './fit/data.js';
export type { PredictOptions } from './fit/evaluate.js';
export type { FitOptions } from './fit/fit-options.js';
export { History } from './fit/history.js';
export {
  BinaryCrossentropy,
  CategoricalCrossentropy,
  SparseCategoricalCrossentropy,
  type CrossentropyOptions,
  type SparseCrossentropyOptions
} from './losses/crossentropy.js';
export type { Loss, LossOptions } from './losses/loss.js';
export type { LossName } from './losses/named-loss.js';
export {
  CosineSimilarity,
  Hinge,
  Huber,
  KullbackLeiblerDivergence,
  LogCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  Poisson,
  SquaredHinge,
  type HuberOptions
} from './losses/regression.js';
export type { Metric } from './metrics/metric.js';
export {
  Accuracy,
  BinaryAccuracy,
  CategoricalAccuracy,
  RootMeanSquaredError,
  SparseCategoricalAccuracy,
  SparseTopKCategoricalAccuracy,
  TopKCategoricalAccuracy,
  type BinaryAccuracyOptions,
  type TopKOptions
} from './metrics/metrics.js';
export type { MetricName } from './metrics/named-metric.js';
export type { EvaluateOptions } from './model-training.js';
export { Adagrad, type AdagradOptions } from './optimizers/adagrad.js';
export { Adam, AdamW, type AdamOptions } from './optimizers/adam.js';
export type { OptimizerName } from './optimizers/named-optimizer.js';
export type { Optimizer, OptimizerOptions } from './optimizers/optimizer.js';
export { RMSprop, type RMSpropOptions } from './optimizers/rmsprop.js';
export {
  CosineDecay,
  ExponentialDecay,
  InverseTimeDecay,
  PiecewiseConstantDecay,
  PolynomialDecay,
  type CosineDecayOptions,
  type ExponentialDecayOptions,
  type PiecewiseConstantDecayOptions,
  type PolynomialDecayOptions,
  type Schedule
} from './optimizers/schedules.js';
export { SGD, type SGDOptions } from './optimizers/sgd.js';
