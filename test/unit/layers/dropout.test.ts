import { describe, expect, test } from 'vitest';
import {
  Dense,
  Dropout,
  GRU,
  Input,
  LSTM,
  ones,
  seed,
  Sequential,
  SimpleRNN,
  tensor,
  TimeDistributed,
  type FloatTensor,
  type LSTMOptions
} from '../../../kernel/src/index.js';
import type { AnyLayer } from '../../../kernel/src/layers/base/layer.js';

const training = { training: true };

async function numbersOf(x: { data(): Promise<ArrayLike<number>> }): Promise<number[]> {
  return Array.from(await x.data());
}

describe('Dropout', () => {
  test('drops the share it is told, and keeps the sum as expected', async () => {
    seed(1);
    for (const rate of [0.1, 0.5, 0.8]) {
      const values = await numbersOf(Dropout(rate)(ones([100, 200]), training));
      const dropped = values.filter(value => value === 0).length / values.length;
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      // Four standard deviations of a share of 20,000.
      expect(Math.abs(dropped - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / 20_000));
      expect(Math.abs(mean - 1)).toBeLessThan(0.06);
      const others = new Set(values.filter(value => value !== 0));
      expect([...others]).toEqual([Math.fround(1 / (1 - rate))]);
    }
  });

  test('hands its input on outside of training, and with a rate of 0', async () => {
    const x = tensor([[1, -2, 3]]);
    expect(await Dropout(0.9)(x).array()).toEqual([[1, -2, 3]]);
    expect(await Dropout(0)(x, training).array()).toEqual([[1, -2, 3]]);
  });

  test('its seed fixes its drops, call by call; seed() fixes those without', async () => {
    const run = async (layer: AnyLayer) => [
      await numbersOf(layer(ones([5, 9]), training)),
      await numbersOf(layer(ones([5, 9]), training))
    ];
    const first = await run(Dropout(0.5, { seed: 3 }));
    expect(await run(Dropout(0.5, { seed: 3 }) as unknown as AnyLayer)).toEqual(first);
    expect(first[0]).not.toEqual(first[1]);
    seed(8);
    const second = await run(Dropout(0.5));
    seed(8);
    expect(await run(Dropout(0.5) as unknown as AnyLayer)).toEqual(second);
  });

  test('inside of other layers it follows their training', async () => {
    const model = Sequential([
      Input([3, 4]),
      TimeDistributed(Sequential([Dropout(0.5), Dropout(0.5)]))
    ]);
    expect(new Set(await numbersOf(model(ones([2, 3, 4]))))).toEqual(new Set([1]));
    expect(new Set(await numbersOf(model(ones([9, 3, 4]), training)))).toEqual(new Set([0, 4]));
  });

  test.each([-0.1, 1, 1.5, NaN])('a rate of %s is an error', rate => {
    expect(() => Dropout(rate)).toThrow('as a share from 0 to below 1');
    expect(() => LSTM(2, { recurrentDropout: rate })).toThrow('recurrentDropout as a share');
  });
});

type Make = (units: number, options: LSTMOptions) => AnyLayer;
const LAYERS = [
  ['SimpleRNN', SimpleRNN, 1],
  ['LSTM', LSTM, 4],
  ['GRU', GRU, 3]
] as unknown as [string, Make, number][];

describe.each(LAYERS)('dropped inputs and states of %s', (_, make, gates) => {
  const x = ones([3, 4, 2]) as FloatTensor;

  test('only in training', async () => {
    const layer = make(3, { dropout: 0.5, recurrentDropout: 0.5 });
    const calm = await numbersOf(layer(x));
    expect(await numbersOf(layer(x))).toEqual(calm);
    seed(2);
    expect(await numbersOf(layer(x, training))).not.toEqual(calm);
  });

  test('are the same for the same seed', async () => {
    const run = async (): Promise<number[]> => {
      seed(1);
      return numbersOf(make(3, { dropout: 0.4, recurrentDropout: 0.4, seed: 6 })(x, training));
    };
    expect(await run()).toEqual(await run());
  });

  test('are the same at every timestep: a dropped feature never counts', async () => {
    // Kernel 1, no recurrence: each output is its timestep's sum of the features that are left, doubled.
    const layer = make(1, {
      ...{ dropout: 0.5, seed: 5, returnSequences: true, activation: 'linear', useBias: false },
      ...{ recurrentInitializer: 'zeros', kernelInitializer: 'ones' }
    });
    if (gates > 1) return; // gates would hide the sum
    const many = await numbersOf(layer(ones([40, 6, 1]), training));
    for (let sample = 0; sample < 40; sample++) {
      const own = new Set(many.slice(sample * 6, sample * 6 + 6));
      expect(own.size).toBe(1);
      expect([0, 2]).toContain([...own][0]);
    }
    expect(new Set(many)).toEqual(new Set([0, 2]));
  });

  test('a rate of 0 is the fused loop itself', async () => {
    const [none, zero] = [{}, { dropout: 0, recurrentDropout: 0 }].map(options => {
      seed(9);
      const layer = make(3, options);
      layer.build(x.shape);
      return layer;
    });
    expect(await numbersOf(zero(x, training))).toEqual(await numbersOf(none(x, training)));
  });
});

test('dropped inputs keep the expected sum', async () => {
  const options = { dropout: 0.5, activation: 'linear', useBias: false, seed: 1 } as const;
  const layer = SimpleRNN(1, {
    ...options,
    recurrentInitializer: 'zeros',
    kernelInitializer: 'ones'
  });
  const values = await numbersOf(layer(ones([4000, 1, 3]), training));
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  expect(Math.abs(mean - 3)).toBeLessThan(4 * Math.sqrt(3 / 4000));
});

test('a model trains with drops and predicts without', async () => {
  const model = Sequential([
    Input([4]),
    Dropout(0.5, { seed: 1 }),
    Dense(1, { kernelInitializer: 'ones' })
  ]);
  model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
  const [x, y] = [ones([8, 4]), ones([8, 1]).mul(4)];
  expect((await model.evaluate(x, y)).loss).toBe(0);
  const { history } = await model.fit(x, y, { verbose: 0, epochs: 2, shuffle: false });
  expect(history.loss[0]).toBeGreaterThan(0);
  expect(await model.predict(x).then(one => one.data())).toEqual(await model(x).data());
});
