/** The gradients of every layer, for inputs and weights: exact on the oracle, and close to it on the CPU. */
import { describe, expect, test } from 'vitest';
import {
  Activation,
  Add,
  BatchNormalization,
  Concatenate,
  Conv1D,
  CustomLayer,
  Dense,
  Dropout,
  Embedding,
  Flatten,
  GlobalAveragePooling1D,
  GRU,
  Input,
  L1L2,
  LayerNormalization,
  LSTM,
  Masking,
  MaxPooling1D,
  Model,
  Permute,
  RepeatVector,
  Reshape,
  Sequential,
  SimpleRNN,
  TimeDistributed,
  type FloatTensor
} from '../../../kernel/src/index.js';
import { ACTIVATIONS } from '../../../kernel/src/layers/choices/activations.js';
import { random } from '../../reference/check-gradients.js';
import { checkLayer, type LayerCase } from './layer-case.js';

const SEQUENCE = random(1, [2, 5, 3], 1.5);
const MASK = [1, 1, 0, 1, 0, 0, 1, 1, 1, 0];

const CASES: Record<string, LayerCase> = {
  Input: { make: () => Sequential([Input([5, 3]), Activation('tanh')]), inputs: [SEQUENCE] },
  'Dense of rank 2': { make: () => Dense(4), inputs: [random(1, [3, 5])] },
  'Dense of rank 3': { make: () => Dense(4, { activation: 'tanh' }), inputs: [SEQUENCE] },
  'Dense without bias': { make: () => Dense(4, { useBias: false }), inputs: [SEQUENCE] },
  'Dense with every regularizer': {
    make: () =>
      Dense(2, {
        kernelRegularizer: 'l2',
        biasRegularizer: 'l1',
        activityRegularizer: L1L2({ l1: 0.1, l2: 0.2 })
      }),
    inputs: [random(1, [3, 4])]
  },
  'Dense with an activation of your own': {
    make: () => Dense(3, { activation: (x: FloatTensor) => x.mul(x.sigmoid()) }),
    inputs: [random(1, [3, 4])]
  },
  Flatten: { make: () => Flatten(), inputs: [SEQUENCE] },
  Reshape: { make: () => Reshape([3, 5]), inputs: [SEQUENCE] },
  RepeatVector: { make: () => RepeatVector(3), inputs: [random(1, [2, 4])] },
  Permute: { make: () => Permute([2, 1]), inputs: [SEQUENCE] },
  Add: { make: () => Add(), inputs: [1, 2, 3].map(i => random(i, [2, 3, 2])) },
  'Add of one repeated': {
    make: () => Add(),
    inputs: [random(1, [2, 3, 2]), random(2, [2, 1, 2])]
  },
  'Concatenate of features': {
    make: () => Concatenate(),
    inputs: [random(1, [2, 3, 2]), random(2, [2, 3, 4])]
  },
  'Concatenate of timesteps': {
    make: () => Concatenate({ axis: 1 }),
    inputs: [random(1, [2, 3, 2]), random(2, [2, 1, 2])]
  },
  Embedding: {
    make: () => Embedding(6, 3),
    inputs: [],
    ids: { shape: [2, 4], values: [1, 5, 5, 0, 1, 1, 2, 0] }
  },
  'Embedding that masks 0, before an LSTM': {
    make: () => Sequential([Embedding(6, 3, { maskZero: true }), LSTM(2)]),
    inputs: [],
    ids: { shape: [2, 4], values: [1, 5, 5, 0, 1, 0, 2, 0] }
  },
  'Masking before a GRU': {
    make: () => Sequential([Masking({ maskValue: 9 }), GRU(2)]),
    inputs: [{ shape: [1, 3, 2], values: Float32Array.of(0.3, -0.4, 9, 8, 0.2, 0.7) }]
  },
  Dropout: { make: () => Dropout(0.4), inputs: [SEQUENCE] },
  'Dropout in training': { make: () => Dropout(0.4), inputs: [SEQUENCE], training: true },
  Conv1D: { make: () => Conv1D(4, 2), inputs: [SEQUENCE] },
  'Conv1D with strides and a padded end': {
    make: () => Conv1D(3, 3, { strides: 2, padding: 'same', activation: 'tanh' }),
    inputs: [SEQUENCE]
  },
  'causal Conv1D with dilation': {
    make: () => Conv1D(3, 2, { padding: 'causal', dilationRate: 2, useBias: false }),
    inputs: [SEQUENCE]
  },
  'Conv1D in groups': {
    make: () => Conv1D(4, 2, { groups: 2, activation: 'sigmoid' }),
    inputs: [random(1, [2, 5, 4])]
  },
  MaxPooling1D: { make: () => MaxPooling1D(), inputs: [SEQUENCE] },
  'MaxPooling1D with overlap and a padded end': {
    make: () => MaxPooling1D({ poolSize: 3, strides: 2, padding: 'same' }),
    inputs: [SEQUENCE]
  },
  GlobalAveragePooling1D: { make: () => GlobalAveragePooling1D(), inputs: [SEQUENCE] },
  'GlobalAveragePooling1D of what a mask leaves': {
    make: () => GlobalAveragePooling1D({ keepDims: true }),
    inputs: [SEQUENCE],
    mask: MASK
  },
  LayerNormalization: { make: () => LayerNormalization(), inputs: [SEQUENCE] },
  'LayerNormalization along timesteps, neither scaled nor centered': {
    make: () => LayerNormalization({ axis: 1, scale: false, center: false }),
    inputs: [SEQUENCE]
  },
  BatchNormalization: { make: () => BatchNormalization(), inputs: [SEQUENCE] },
  'BatchNormalization in training': {
    make: () => BatchNormalization(),
    inputs: [SEQUENCE],
    training: true
  },
  'BatchNormalization in training, of what a mask leaves': {
    make: () => BatchNormalization({ epsilon: 0.1 }),
    inputs: [SEQUENCE],
    mask: MASK,
    training: true
  },
  'BatchNormalization of timesteps in training': {
    make: () => BatchNormalization({ axis: 1, scale: false }),
    inputs: [SEQUENCE],
    training: true
  },
  'TimeDistributed Dense': {
    make: () => TimeDistributed(Dense(2, { activation: 'softmax' })),
    inputs: [SEQUENCE]
  },
  'TimeDistributed Conv1D': {
    make: () => TimeDistributed(Conv1D(2, 2)),
    inputs: [random(1, [2, 3, 4, 2])]
  },
  'TimeDistributed LSTM, its mask telling apart the inner steps': {
    make: () => TimeDistributed(LSTM(2)),
    inputs: [random(1, [1, 2, 3, 2])],
    mask: [1, 0, 1, 0, 1, 1],
    maskShape: [1, 2, 3]
  },
  'TimeDistributed BatchNormalization in training, one timestep after the other': {
    make: () => TimeDistributed(BatchNormalization()),
    inputs: [random(1, [4, 2, 2])],
    training: true
  },
  'a Sequential inside a Sequential': {
    make: () =>
      Sequential([
        SimpleRNN(3, { returnSequences: true }),
        Sequential([Dense(2, { activation: 'tanh' }), LayerNormalization()]),
        Flatten()
      ]),
    inputs: [random(1, [2, 3, 2])]
  },
  'a Model with two inputs, two outputs and a layer that is used twice': {
    make: () => {
      const [a, b] = [Input([4, 2]), Input([4, 2])];
      const shared = GRU(3, { returnSequences: true });
      const [left, right] = [shared(a), shared(b)];
      const sum = Add()([left, right]);
      return Model({ inputs: [a, b], outputs: [Dense(2)(sum), Concatenate()([left, sum])] });
    },
    inputs: [random(1, [2, 4, 2]), random(2, [2, 4, 2])]
  },
  'a CustomLayer': {
    make: () =>
      CustomLayer({
        weights: ([, , features]) => ({
          gain: { shape: [features], regularizer: 'l2' },
          shift: { shape: [1] }
        }),
        call: (x, { weights }) => x.mul(weights.gain).add(weights.shift).tanh()
      }),
    inputs: [SEQUENCE]
  }
};

describe('every layer', () => {
  test.each(Object.entries(CASES))('%s', (_, how) => checkLayer(how));
});

describe('every activation', () => {
  test.each(ACTIVATIONS)('%s, by itself, of Dense and of Conv1D', name => {
    checkLayer({ make: () => Activation(name), inputs: [random(1, [2, 3, 4], 4)] });
    checkLayer({ make: () => Dense(3, { activation: name }), inputs: [random(2, [2, 4], 2)] });
    checkLayer({
      make: () => Conv1D(2, 2, { activation: name }),
      inputs: [random(3, [1, 4, 2], 2)]
    });
  });
});

test('no layer is left out', () => {
  const recurrent = ['Bidirectional', 'GRU', 'LSTM', 'SimpleRNN']; // recurrent-layers.test.ts
  const covered = Object.values(CASES)
    .map(({ make }) => String(make))
    .join(' ');
  const all = [
    ...['Activation', 'Add', 'BatchNormalization', 'Concatenate', 'Conv1D', 'CustomLayer', 'Dense'],
    ...['Dropout', 'Embedding', 'Flatten', 'GlobalAveragePooling1D', 'Input', 'LayerNormalization'],
    ...['Masking', 'MaxPooling1D', 'Model', 'Permute', 'RepeatVector', 'Reshape', 'Sequential'],
    'TimeDistributed'
  ];
  expect(
    all.filter(name => !covered.includes(`${name})(`) && !covered.includes(`${name}(`))
  ).toEqual([]);
  expect(recurrent.length + all.length).toBe(25);
});
