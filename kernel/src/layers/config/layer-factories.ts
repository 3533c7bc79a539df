import { Conv1D } from '../convolution/conv1d.js';
import { GlobalAveragePooling1D } from '../convolution/global-average-pooling-1d.js';
import { MaxPooling1D } from '../convolution/max-pooling-1d.js';
import { Activation } from '../core/activation.js';
import { Dense } from '../core/dense.js';
import { Dropout } from '../core/dropout.js';
import { Embedding } from '../core/embedding.js';
import { Masking } from '../core/masking.js';
import { Add, Concatenate } from '../core/merging.js';
import { Permute } from '../core/permute.js';
import { RepeatVector } from '../core/repeat-vector.js';
import { Flatten, Reshape } from '../core/reshaping.js';
import { BatchNormalization } from '../normalization/batch-normalization.js';
import { LayerNormalization } from '../normalization/layer-normalization.js';
import { Bidirectional } from '../recurrent/bidirectional.js';
import { GRU } from '../recurrent/gru.js';
import { LSTM } from '../recurrent/lstm.js';
import { SimpleRNN } from '../recurrent/simple-rnn.js';
import { TimeDistributed } from '../recurrent/time-distributed.js';
import { Input } from '../models/input.js';
import { Sequential } from '../models/sequential.js';

/** How the layers of a class are made: the names of its factory's positional arguments, and whether options follow. */
export interface LayerFactory {
  make: (...values: never[]) => unknown;
  args: readonly string[];
  takesOptions: boolean;
}

/** Every class that a file can hold, but for functional models. */
export const LAYER_FACTORIES: Readonly<Record<string, LayerFactory>> = {
  Activation: { make: Activation, args: ['activation'], takesOptions: false },
  Add: { make: Add, args: [], takesOptions: false },
  BatchNormalization: { make: BatchNormalization, args: [], takesOptions: true },
  Bidirectional: { make: Bidirectional, args: ['layer'], takesOptions: true },
  Concatenate: { make: Concatenate, args: [], takesOptions: true },
  Conv1D: { make: Conv1D, args: ['filters', 'kernelSize'], takesOptions: true },
  Dense: { make: Dense, args: ['units'], takesOptions: true },
  Dropout: { make: Dropout, args: ['rate'], takesOptions: true },
  Embedding: { make: Embedding, args: ['inputDim', 'outputDim'], takesOptions: true },
  Flatten: { make: Flatten, args: [], takesOptions: false },
  GRU: { make: GRU, args: ['units'], takesOptions: true },
  GlobalAveragePooling1D: { make: GlobalAveragePooling1D, args: [], takesOptions: true },
  Input: { make: Input, args: ['sample'], takesOptions: true },
  LSTM: { make: LSTM, args: ['units'], takesOptions: true },
  LayerNormalization: { make: LayerNormalization, args: [], takesOptions: true },
  Masking: { make: Masking, args: [], takesOptions: true },
  MaxPooling1D: { make: MaxPooling1D, args: [], takesOptions: true },
  Permute: { make: Permute, args: ['dims'], takesOptions: false },
  RepeatVector: { make: RepeatVector, args: ['n'], takesOptions: false },
  Reshape: { make: Reshape, args: ['targetShape'], takesOptions: false },
  Sequential: { make: Sequential, args: ['layers'], takesOptions: false },
  SimpleRNN: { make: SimpleRNN, args: ['units'], takesOptions: true },
  TimeDistributed: { make: TimeDistributed, args: ['layer'], takesOptions: false }
};

/** The class name of a functional model, as Keras writes it. */
export const FUNCTIONAL = 'Functional';
