import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  Dense,
  Input,
  LSTM,
  ones,
  Sequential,
  ShapeError,
  type AnyTensor
} from '../../../kernel/src/index.js';
import { column, errorOf, quiet } from './small-model.js';

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
