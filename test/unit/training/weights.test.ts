import { describe, expect, test } from 'vitest';
import {
  Adam,
  Dense,
  Dropout,
  Input,
  MinMaxNorm,
  ones,
  Sequential,
  SGD,
  SimpleRNN,
  tensor,
  zeros,
  type FloatTensor
} from '../../../kernel/src/index.js';
import { errorOf, quiet } from './small-model.js';

describe('what training leaves as it is', () => {
  test('frozen layers, alone and inside of others', async () => {
    const [inner, rnn, last] = [Dense(2), SimpleRNN(2), Dense(1)];
    const frozen = Sequential([inner]);
    frozen.trainable = false;
    rnn.trainable = false;
    const model = Sequential([Input([3, 2]), rnn, frozen, last]);
    model.compile({ optimizer: Adam(), loss: 'meanSquaredError' });
    const valuesOf = (layer: { getWeights(): FloatTensor[] }) =>
      Promise.all(layer.getWeights().map(weight => weight.array()));
    const before = await Promise.all([inner, rnn, last].map(valuesOf));
    await model.fit(ones([2, 3, 2]), zeros([2, 1]), { ...quiet, epochs: 3 });
    const after = await Promise.all([inner, rnn, last].map(valuesOf));
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]).not.toEqual(before[2]);
    rnn.trainable = true;
    // The optimizer knows the weights of its first step; compile makes a new one.
    const error = await errorOf(model.fit(ones([2, 3, 2]), zeros([2, 1]), quiet));
    expect(error.code).toBe('variables-do-not-fit');
    model.compile({ optimizer: Adam(), loss: 'meanSquaredError' });
    await model.fit(ones([2, 3, 2]), zeros([2, 1]), quiet);
    expect(await valuesOf(rnn)).not.toEqual(before[1]);
  });

  test('a model without anything to learn is still evaluated', async () => {
    const model = Sequential([Input([2]), Dropout(0.5)]);
    model.compile({ loss: 'meanSquaredError' });
    const logs = await model.evaluate(ones([4, 2]), zeros([4, 2]));
    expect(logs.loss).toBe(1);
    const { history } = await model.fit(ones([4, 2]), zeros([4, 2]), quiet);
    expect(history.loss.length).toBe(1);
  });
});

describe('constraints hold after every step', () => {
  test.each([
    ['nonNeg', (values: number[]) => Math.min(...values) >= 0],
    ['unitNorm', (values: number[]) => Math.abs(Math.hypot(...values) - 1) < 1e-5],
    ['maxNorm', (values: number[]) => Math.hypot(...values) <= 2 + 1e-5],
    [MinMaxNorm({ minValue: 0.5, maxValue: 0.7 }), (values: number[]) => within(values, 0.5, 0.7)]
  ] as const)('%s', async (kernelConstraint, holds) => {
    const dense = Dense(1, { useBias: false, kernelConstraint });
    const model = Sequential([Input([3]), dense]);
    model.compile({ optimizer: SGD({ learningRate: 0.7 }), loss: 'meanSquaredError' });
    for (const target of [9, -9, 4, -4, 0]) {
      await model.trainOnBatch(ones([2, 3]), tensor([[target], [target]]));
      expect(holds(Array.from(await dense.weights.kernel.data()))).toBe(true);
    }
  });
});

function within(values: number[], low: number, high: number): boolean {
  const norm = Math.hypot(...values);
  return norm > low - 1e-5 && norm < high + 1e-5;
}
