import { describe, expect, test } from 'vitest';
import {
  Adam,
  ArgumentError,
  Dense,
  Dropout,
  Input,
  LSTM,
  MinMaxNorm,
  ones,
  randomNormal,
  range,
  seed,
  Sequential,
  SGD,
  ShapeError,
  SimpleRNN,
  tensor,
  zeros,
  type AnyTensor,
  type Callback,
  type FloatTensor
} from '../../../kernel/src/index.js';
import { withMask } from '../../../kernel/src/ops/make-tensor.js';

const quiet = { verbose: 0 } as const;

/** `y = w · x`, w beginning at 0: its loss over samples x with targets 0 is the mean of the squares. */
function line(rate = 0.1, initial: 'zeros' | 'ones' = 'zeros') {
  const dense = Dense(1, { useBias: false, kernelInitializer: initial });
  const model = Sequential([Input([1]), dense]);
  model.compile({ optimizer: SGD({ learningRate: rate }), loss: 'meanSquaredError' });
  return { model, weight: () => dense.weights.kernel.item() };
}

function column(...values: number[]) {
  return tensor(values.map(value => [value]));
}

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

  test('each epoch sees every sample once, in an order that the seed fixes', async () => {
    const seen: number[][] = [];
    const x = range(10).reshape([10, 1]);
    const run = async (): Promise<void> => {
      const order: number[] = [];
      const { model } = line(0, 'ones');
      const callback: Callback = { onBatchEnd: () => undefined };
      // With one sample a batch, and targets 0, the loss of a batch is the square of its sample.
      seed(4);
      for (let epoch = 0; epoch < 2; epoch++) {
        const losses: number[] = [];
        await model.fit(x, zeros([10, 1]), {
          ...quiet,
          batchSize: 1,
          callbacks: [callback, { onEpochEnd: (_, { loss }) => void losses.push(loss) }]
        });
        order.push(...losses);
      }
      seen.push(order);
    };
    await run();
    await run();
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toEqual([28.5, 28.5]);
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
    const rate = Dense(2, { kernelInitializer: 'zeros' });
    const model = Sequential([Input([1]), rate]);
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
    expect(model.countParams()).toBe(4);
  });
});

describe('batches from elsewhere', () => {
  const target = column(0, 0);

  test('a generator function begins anew for every epoch', async () => {
    let begun = 0;
    function* batches() {
      begun++;
      for (const value of [1, 2]) yield [column(value, value), target] as const;
    }
    const { model } = line(0, 'ones');
    const { history } = await model.fit(batches, { ...quiet, epochs: 3 });
    expect(begun).toBe(3);
    expect(history.loss).toEqual([2.5, 2.5, 2.5]);
  });

  test('an async iterator goes on from epoch to epoch, by stepsPerEpoch', async () => {
    async function* numbers() {
      for (let i = 1; ; i++) {
        await Promise.resolve();
        yield [column(i, i), target] as const;
      }
    }
    const { model } = line(0, 'ones');
    const { history } = await model.fit(numbers(), { ...quiet, epochs: 2, stepsPerEpoch: 2 });
    expect(history.loss).toEqual([(1 + 4) / 2, (9 + 16) / 2]);
  });

  test('batches may bring weights, and may be a list', async () => {
    const { model } = line(0, 'ones');
    const batch = [column(1, 2), target, tensor([2, 0])] as const;
    const { history } = await model.fit([batch], quiet);
    expect(history.loss).toEqual([1]);
  });

  test('tensors of the user stay with the user', async () => {
    const { model } = line();
    const batch = [column(1, 2), target] as const;
    await model.fit(() => [batch], quiet);
    expect(batch[0].isDisposed).toBe(false);
    expect(target.isDisposed).toBe(false);
  });

  test('what would have no effect is an error', async () => {
    const { model } = line();
    const source = () => [[column(1, 2), target]] as const;
    for (const [options, fix] of [
      [{ sampleWeight: ones([2]) }, 'yield [x, y, sampleWeight]'],
      [{ classWeight: { 0: 2 } }, 'yield [x, y, sampleWeight]'],
      [{ validationSplit: 0.5 }, 'validationData']
    ] as const) {
      const error = await errorOf(model.fit(source, { ...quiet, ...options }));
      expect(error).toMatchObject({ code: 'option-without-effect', where: 'fit' });
      expect(error.fix).toContain(fix);
    }
    const both = { sampleWeight: ones([2]), classWeight: { 0: 2 } };
    const error = await errorOf(model.fit(column(1, 2), target, { ...quiet, ...both }));
    expect(error.code).toBe('option-without-effect');
  });

  test('an iterator that is at its end is an error in the next epoch', async () => {
    const { model } = line();
    function* once() {
      yield [column(1, 2), target] as const;
    }
    const error = await errorOf(model.fit(once(), { ...quiet, epochs: 2 }));
    expect(error).toMatchObject({ code: 'no-batches', where: 'fit' });
  });

  test('what is no batch is an error', async () => {
    const { model } = line();
    const error = await errorOf(model.fit((() => [5]) as never, quiet));
    expect(error).toMatchObject({ code: 'not-a-batch', got: '5' });
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

describe('errors say what is wrong', () => {
  test('before compile', async () => {
    const model = Sequential([Input([1]), Dense(1)]);
    const [x, y] = [column(1), column(0)];
    for (const [where, run] of [
      ['fit', () => model.fit(x, y)],
      ['evaluate', () => model.evaluate(x, y)],
      ['trainOnBatch', () => model.trainOnBatch(x, y)]
    ] as const) {
      const error = await errorOf(run());
      expect(error).toMatchObject({ code: 'not-compiled', where });
      expect(error.fix).toContain('compile');
    }
  });

  test('names that are not known', () => {
    const model = Sequential([Input([1]), Dense(1)]);
    const compile = (options: object) => () => model.compile(options as never);
    const loss = 'meanSquaredError';
    expect(compile({ loss: 'mse' })).toThrow("the loss 'mse' is written 'meanSquaredError' here");
    expect(compile({ loss: 'nonsense' })).toThrow("no loss 'nonsense'");
    expect(compile({ loss, optimizer: 'nonsense' })).toThrow("no optimizer 'nonsense'");
    expect(compile({ loss, metrics: ['nonsense'] })).toThrow("no metric 'nonsense'");
    expect(compile({ loss, learningRate: 1 })).toThrow("no option 'learningRate'");
    expect(compile({})).toThrow('compile needs a loss');
    expect(compile({ loss: [loss, loss] })).toThrow(ArgumentError);
  });

  test('targets and inputs that do not fit', async () => {
    const model = Sequential([Input([3, 2]), LSTM(4), Dense(2)]);
    model.compile({ loss: 'meanSquaredError' });
    const x = ones([4, 3, 2]);
    const fit = (input: AnyTensor, target: unknown, options = {}) =>
      errorOf(model.fit(input as typeof x, target as never, { ...quiet, ...options }));
    expect(await fit(x, ones([4, 3]))).toMatchObject({ code: 'targets-do-not-fit' });
    expect(await fit(x, ones([4, 3]))).toBeInstanceOf(ShapeError);
    expect(await fit(x, ones([3, 2]))).toMatchObject({
      code: 'sample-counts-differ',
      where: 'fit'
    });
    expect(await fit(ones([4, 3, 5]), ones([4, 2]))).toBeInstanceOf(ShapeError);
    expect(await fit(x, [ones([4, 2]), ones([4, 2])])).toMatchObject({
      code: 'one-target-per-output'
    });
    expect(await fit(x, undefined)).toMatchObject({ code: 'not-tensors' });
    expect(await fit(x, ones([4, 2]), { validationSplit: 1 })).toMatchObject({
      code: 'not-a-share'
    });
    expect(await fit(x, ones([4, 2]), { validationSplit: 0.9 })).toBeInstanceOf(ArgumentError);
    expect(await fit(x, ones([4, 2]), { epochs: 0 })).toMatchObject({ code: 'not-a-count' });
    expect(await fit(x, ones([4, 2]), { batch_size: 2 })).toMatchObject({ code: 'unknown-option' });
  });
});

async function errorOf(run: Promise<unknown>): Promise<ArgumentError> {
  try {
    await run;
  } catch (error) {
    return error as ArgumentError;
  }
  throw new Error('no error was thrown');
}
