/** The gradients of recurrent layers: options, masks, states, directions, fused and step by step. */
import { describe, test } from 'vitest';
import {
  Bidirectional,
  GRU,
  LSTM,
  SimpleRNN,
  type FloatTensor,
  type GRUOptions,
  type LSTMOptions
} from '../../../kernel/src/index.js';
import type { LayerMembers } from '../../../kernel/src/layers/base/layer.js';
import { random } from '../../reference/check-gradients.js';
import { checkLayer } from './layer-case.js';

type Options = LSTMOptions & GRUOptions;
type Make = (units: number, options: Options) => LayerMembers;

/** The layers for options that only the running code checks. */
const [simpleRnn, lstm, gru] = [SimpleRNN, LSTM, GRU] as unknown as Make[];

const LAYERS: [string, Make, number][] = [
  ['SimpleRNN', simpleRnn, 1],
  ['LSTM', lstm, 2],
  ['GRU', gru, 1],
  ['GRU without resetAfter', (units, options) => gru(units, { ...options, resetAfter: false }), 1]
];

const X = random(1, [2, 4, 2], 1.5);
const MASK = [0, 1, 1, 0, 1, 0, 1, 1];
const both = [false, true];

describe.each(LAYERS)('%s', (_, make, stateCount) => {
  const states = Array.from({ length: stateCount }, (_unused, i) => random(20 + i, [2, 2]));

  test.each(both)('with goBackwards: %s, every output, mask and state', goBackwards => {
    for (const returnSequences of both) {
      for (const returnState of both) {
        for (const given of [[], states]) {
          for (const mask of [undefined, MASK]) {
            const options = { returnSequences, returnState, goBackwards };
            const how = { inputs: [X], states: given, mask, givesMask: given.length > 0 };
            checkLayer({ make: () => make(2, options), ...how });
          }
        }
      }
    }
  });

  test('with zeros for what is masked', () => {
    const options = { returnSequences: true, zeroOutputForMask: true };
    checkLayer({ make: () => make(2, options), inputs: [X], mask: MASK });
    const slow = { ...options, activation: (x: FloatTensor) => x.tanh() };
    checkLayer({ make: () => make(2, slow), inputs: [X], mask: MASK });
  });

  test('without bias, and with every regularizer', () => {
    checkLayer({ make: () => make(2, { useBias: false }), inputs: [X] });
    const options: Options = {
      kernelRegularizer: 'l1',
      recurrentRegularizer: 'l2',
      biasRegularizer: 'l1l2',
      activityRegularizer: 'l2',
      returnSequences: true
    };
    checkLayer({ make: () => make(2, options), inputs: [X] });
  });

  test.each(['linear', 'relu', 'sigmoid', 'softmax', 'gelu'] as const)('with %s', activation => {
    checkLayer({ make: () => make(2, { activation, returnSequences: true }), inputs: [X] });
  });

  test('step by step, with a function for its activation', () => {
    for (const goBackwards of both) {
      for (const returnSequences of both) {
        const activation = (x: FloatTensor) => x.tanh().mul(0.8);
        const options = { activation, goBackwards, returnSequences, returnState: true };
        checkLayer({ make: () => make(2, options), inputs: [X], mask: MASK });
        checkLayer({ make: () => make(2, options), inputs: [X], states });
      }
    }
  });

  test('with dropped inputs and states, in training', () => {
    for (const [dropout, recurrentDropout] of [
      [0.4, 0],
      [0, 0.4],
      [0.3, 0.3]
    ]) {
      const options = { dropout, recurrentDropout, returnSequences: true };
      checkLayer({ make: () => make(2, options), inputs: [X], mask: MASK, training: true });
    }
  });

  test.each(['concat', 'sum', 'mul', 'ave', null] as const)('in both directions, %s', mergeMode => {
    for (const returnSequences of both) {
      const wrap = (options: Options) => () =>
        Bidirectional(make(2, options) as ReturnType<typeof LSTM>, { mergeMode });
      checkLayer({ make: wrap({ returnSequences }), inputs: [X], mask: MASK });
      checkLayer({ make: wrap({ returnSequences, returnState: true }), inputs: [X] });
    }
    const four = [0, 1].flatMap(i => states.map(() => random(30 + i, [2, 2])));
    const make2 = () => Bidirectional(make(2, {}) as ReturnType<typeof LSTM>, { mergeMode });
    checkLayer({ make: make2, inputs: [X], states: four });
  });
});

describe('gates with other activations', () => {
  test.each(['hardSigmoid', 'linear', 'softmax', 'tanh'] as const)('%s', recurrentActivation => {
    for (const [, make] of LAYERS.slice(1)) {
      checkLayer({ make: () => make(2, { recurrentActivation }), inputs: [X] });
    }
  });
});
