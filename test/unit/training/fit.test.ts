import { describe, expect, test } from 'vitest';
import {
  Dense,
  Input,
  randomNormal,
  range,
  seed,
  Sequential,
  SGD,
  SimpleRNN,
  tensor,
  zeros,
  type Callback
} from '../../../kernel/src/index.js';
import { withMask } from '../../../kernel/src/ops/make-tensor.js';
import { column, line, quiet } from './small-model.js';

describe('losses and batches', () => {
  test('the loss of an epoch weighs every batch by its samples', async () => {
    const { model } = line(0, 'ones');
    const x = column(1, 2, 3, 4, 5);
    const { history } = await model.fit(x, column(0, 0, 0, 0, 0), {
      ...quiet,
      batchSize: 2,
      shuffle: false
    });
    expect(history.loss[0]).toBeCloseTo((1 + 4 + 9 + 16 + 25) / 5, 4);
  });

  test('validationSplit keeps the last samples, unshuffled, and does not train on them', async () => {
    const { model, weight } = line(0, 'ones');
    const x = column(1, 1, 1, 1, 1, 1, 5, 6);
    const { history } = await model.fit(x, zeros([8, 1]), { ...quiet, validationSplit: 0.25 });
    expect(history.loss).toEqual([1]);
    expect(history.valLoss[0]).toBeCloseTo((25 + 36) / 2, 4);
    expect(await weight()).toBe(1);
  });

  test('validationData is evaluated after every epoch, without training on it', async () => {
    const { model, weight } = line();
    const nothing = { validationData: [column(3), column(9)] as const, ...quiet, epochs: 2 };
    const { history } = await model.fit(column(0), column(0), nothing);
    expect(history.valLoss).toEqual([81, 81]);
    expect(await weight()).toBe(0);
  });

  test('each epoch sees every sample once', async () => {
    // The rate is 0 and the targets are 0: the loss is the mean of the squares, whatever the order.
    const { model } = line(0, 'ones');
    const options = { ...quiet, batchSize: 1, epochs: 3 };
    const { history } = await model.fit(range(10).reshape([10, 1]), zeros([10, 1]), options);
    expect(history.loss).toEqual([28.5, 28.5, 28.5]);
  });

  test('shuffling changes what is learned first, and the seed brings it back', async () => {
    const x = range(8).reshape([8, 1]).mul(0.3);
    const y = x.mul(x);
    const run = async (options: object): Promise<number> => {
      const { model, weight } = line();
      await model.fit(x, y, { ...quiet, batchSize: 1, ...options });
      return weight();
    };
    seed(1);
    const first = await run({});
    const second = await run({});
    seed(1);
    expect(await run({})).toBe(first);
    expect(second).not.toBe(first);
    const plain = await run({ shuffle: false });
    expect(await run({ shuffle: false })).toBe(plain);
  });

  test('sampleWeight multiplies, and does not change what is divided by', async () => {
    const { model, weight } = line(0.5, 'ones');
    const x = column(1, 2);
    const { history } = await model.fit(x, column(0, 0), {
      ...quiet,
      sampleWeight: tensor([3, 0])
    });
    expect(history.loss[0]).toBeCloseTo((3 * 1 + 0) / 2, 5);
    // d/dw of (3 · w²) / 2 at 1 is 3.
    expect(await weight()).toBeCloseTo(1 - 0.5 * 3, 5);
  });

  test('weights and masks stay with their samples when these are shuffled and batched', async () => {
    const x = column(1, 2, 3, 4, 5);
    const sampleWeight = tensor([1, 0, 2, 0, 3]);
    const { model } = line(0, 'ones');
    const { history } = await model.fit(x, zeros([5, 1]), {
      ...quiet,
      ...{ batchSize: 2, epochs: 4, sampleWeight }
    });
    for (const loss of history.loss) expect(loss).toBeCloseTo((1 + 2 * 9 + 3 * 25) / 5, 4);

    const sequences = randomNormal([6, 3, 2]);
    const mask = sequences.slice([0, 0, 0], [6, 3, 1]).reshape([6, 3]).greater(0.2);
    const masked = withMask(sequences, mask as never) as typeof sequences;
    const rnn = Sequential([Input([3, 2]), SimpleRNN(2)]);
    rnn.compile({ optimizer: SGD({ learningRate: 0 }), loss: 'meanSquaredError' });
    const whole = await rnn(masked).square().mean().item();
    const other = await rnn(sequences).square().mean().item();
    const batched = await rnn.fit(masked, zeros([6, 2]), { ...quiet, batchSize: 4 });
    expect(batched.history.loss[0]).toBeCloseTo(whole, 5);
    expect(Math.abs(whole - other)).toBeGreaterThan(1e-4);
    const predicted = await rnn.predict(masked, { batchSize: 4 });
    const expected = await rnn(masked).data();
    (await predicted.data()).forEach((value, i) => expect(value).toBeCloseTo(expected[i], 6));
  });

  test('classWeight weighs samples by their class: ids, one-hot targets, and classes it does not name', async () => {
    const x = column(1, 1, 1);
    const half = Math.log(2);
    for (const [loss, y] of [
      ['sparseCategoricalCrossentropy', tensor(Int32Array.of(0, 1, 1))],
      [
        'categoricalCrossentropy',
        tensor([
          [1, 0],
          [0, 1],
          [0, 1]
        ])
      ]
    ] as const) {
      const softmax = Sequential([
        Input([1]),
        Dense(2, { kernelInitializer: 'zeros', activation: 'softmax' })
      ]);
      softmax.compile({ optimizer: SGD({ learningRate: 0 }), loss });
      const { history } = await softmax.fit(x, y as never, { ...quiet, classWeight: { 0: 4 } });
      expect(history.loss[0]).toBeCloseTo((half * (4 + 1 + 1)) / 3, 4);
    }
  });
});

describe('epochs and callbacks', () => {
  test('callbacks are called in order, and are waited for', async () => {
    const calls: string[] = [];
    const note = (who: string): Callback => {
      const add = async (what: string): Promise<void> => {
        await Promise.resolve();
        calls.push(`${who} ${what}`);
      };
      return {
        onTrainBegin: () => add('train begin'),
        onEpochBegin: epoch => add(`epoch ${epoch} begin`),
        onBatchEnd: batch => add(`batch ${batch}`),
        onEpochEnd: (epoch, logs) => add(`epoch ${epoch} end ${Object.keys(logs).join()}`),
        onTrainEnd: () => add('train end')
      };
    };
    const { model } = line();
    const options = { ...quiet, batchSize: 2, callbacks: [note('a'), note('b')] };
    await model.fit(column(1, 2, 3), column(0, 0, 0), options);
    const expected = ['train begin', 'epoch 0 begin', 'batch 0', 'batch 1', 'epoch 0 end loss'];
    expect(calls).toEqual([...expected, 'train end'].flatMap(what => [`a ${what}`, `b ${what}`]));
  });

  test('initialEpoch goes on counting', async () => {
    const { model } = line();
    const seen: number[] = [];
    const callbacks = [{ onEpochEnd: (epoch: number) => void seen.push(epoch) }];
    const options = { ...quiet, epochs: 5, initialEpoch: 3, callbacks };
    const history = await model.fit(column(1), column(0), options);
    expect(seen).toEqual([3, 4]);
    expect(history.epoch).toEqual([3, 4]);
    expect(history.history.loss.length).toBe(2);
  });

  test('the end is told also where training fails', async () => {
    const { model } = line();
    let ended = 0;
    const callbacks = [
      { onEpochEnd: () => Promise.reject(new Error('no')), onTrainEnd: () => void ended++ }
    ];
    await expect(model.fit(column(1), column(0), { ...quiet, callbacks })).rejects.toThrow('no');
    expect(ended).toBe(1);
  });

  test('a History prints epochs, time and the last numbers; NaN is printed as NaN', async () => {
    const { model } = line(0, 'ones');
    const history = await model.fit(column(2), column(0), { ...quiet, epochs: 2 });
    expect(String(history)).toMatch(/^2 epochs · \d+\.\d s · loss 4$/);
    expect(model.lastHistory).toBe(history);
    const bad = await model.fit(column(NaN), column(0), quiet);
    expect(bad.history.loss).toEqual([NaN]);
    expect(String(bad)).toMatch(/^1 epoch · \d+\.\d s · loss NaN$/);
  });
});
