import { describe, expect, test } from 'vitest';
import { ones, tensor } from '../../../kernel/src/index.js';
import { column, errorOf, line, quiet } from './small-model.js';

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
