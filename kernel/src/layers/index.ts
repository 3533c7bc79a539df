export type { ActivationFunction, ActivationName } from '../ops/activations.js';
export type { AnyLayer, CallOptions, Layer, MergeLayer, Weights } from './base/layer.js';
export {
  MaxNorm,
  MinMaxNorm,
  NonNeg,
  UnitNorm,
  type Constraint,
  type ConstraintName,
  type MinMaxNormOptions
} from './choices/constraints.js';
export {
  Constant,
  GlorotNormal,
  GlorotUniform,
  HeNormal,
  HeUniform,
  LecunNormal,
  LecunUniform,
  Orthogonal,
  RandomNormal,
  RandomUniform,
  TruncatedNormal,
  VarianceScaling,
  type Initializer,
  type InitializerName,
  type NormalInitializerOptions,
  type SeedOption,
  type UniformInitializerOptions,
  type VarianceScalingOptions
} from './choices/initializers.js';
export { L1, L1L2, L2, type Regularizer, type RegularizerName } from './choices/regularizers.js';
export { Conv1D, type Conv1DOptions } from './convolution/conv1d.js';
export {
  GlobalAveragePooling1D,
  type GlobalAveragePooling1DOptions
} from './convolution/global-average-pooling-1d.js';
export { MaxPooling1D, type MaxPooling1DOptions } from './convolution/max-pooling-1d.js';
export { Activation } from './core/activation.js';
export { Dense, type DenseOptions } from './core/dense.js';
export { Dropout, type DropoutOptions } from './core/dropout.js';
export { Embedding, type EmbeddingOptions } from './core/embedding.js';
export { Masking, type MaskingOptions } from './core/masking.js';
export { Add, Concatenate, type ConcatenateOptions } from './core/merging.js';
export { Permute } from './core/permute.js';
export { RepeatVector } from './core/repeat-vector.js';
export { Flatten, Reshape } from './core/reshaping.js';
export {
  CustomLayer,
  type CustomCall,
  type CustomLayerDefinition,
  type CustomWeight
} from './models/custom-layer.js';
export { Input, type InputOptions, type InputTensor } from './models/input.js';
export { Model, type FunctionalModel } from './models/model.js';
export { Sequential, type SequentialModel } from './models/sequential.js';
export { Summary, type SummaryRow } from './models/summary.js';
export {
  BatchNormalization,
  type BatchNormalizationOptions
} from './normalization/batch-normalization.js';
export {
  LayerNormalization,
  type LayerNormalizationOptions
} from './normalization/layer-normalization.js';
export { Bidirectional, type BidirectionalOptions } from './recurrent/bidirectional.js';
export { GRU } from './recurrent/gru.js';
export { LSTM } from './recurrent/lstm.js';
export type { GRUOptions, LSTMOptions, SimpleRNNOptions } from './recurrent/recurrent-options.js';
export { SimpleRNN } from './recurrent/simple-rnn.js';
export { TimeDistributed } from './recurrent/time-distributed.js';
