import { describe, expect, it } from 'vitest';
import {
  DisposedError,
  eye,
  memory,
  ones,
  randomNormal,
  randomUniform,
  range,
  scope,
  seed,
  tensor,
  zeros
} from '../../../kernel/src/index.js';

describe('making tensors', () => {
  it('from nested arrays, flat arrays with a shape, and typed arrays', async () => {
    expect(
      await tensor([
        [1, 2, 3],
        [4, 5, 6]
      ]).array()
    ).toEqual([
      [1, 2, 3],
      [4, 5, 6]
    ]);
    expect(await tensor([1, 2, 3, 4], [2, 2]).array()).toEqual([
      [1, 2],
      [3, 4]
    ]);
    expect(tensor(Int32Array.of(1, 2)).dtype).toBe('int32');
    expect(await tensor([true, false]).array()).toEqual([true, false]);
    expect(await tensor(5).item()).toBe(5);
  });

  it('refuses ragged rows and values that do not fill the shape', () => {
    expect(() => tensor([[1, 2], [3]])).toThrow('arrays of equal lengths');
    expect(() => tensor([1, 2, 3], [2, 2])).toThrow('cannot make [2, 2] of 3 values');
    expect(() => zeros([-1] as number[])).toThrow('zeros needs a shape');
    expect(() => ones([2.5])).toThrow('needs a shape');
  });

  it('takes sizes of zero', async () => {
    const empty = zeros([0, 3]);
    expect(empty.size).toBe(0);
    expect(await empty.array()).toEqual([]);
    expect(await empty.sum().item()).toBe(0);
  });

  it('random numbers follow the seed and their distribution', async () => {
    seed(11);
    const first = await randomNormal([20_000]).data();
    seed(11);
    expect(await randomNormal([20_000]).data()).toEqual(first);
    const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
    const variance = first.reduce((sum, value) => sum + (value - mean) ** 2, 0) / first.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
    const uniform = await randomUniform([20_000], { low: -2, high: 3 }).data();
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...uniform)).toBeLessThan(3);
  });
});

describe('arithmetic', () => {
  it('broadcasts as NumPy does', async () => {
    const column = tensor([[1], [2]]);
    const row = tensor([10, 20, 30]);
    expect(await column.add(row).array()).toEqual([
      [11, 21, 31],
      [12, 22, 32]
    ]);
    expect(await row.sub(1).array()).toEqual([9, 19, 29]);
    expect(await row.div(tensor(10)).array()).toEqual([1, 2, 3]);
  });

  it('multiplies matrices, batches of them, and repeats one for all', async () => {
    const a = tensor([
      [1, 2],
      [3, 4]
    ]);
    expect(await a.matMul(eye(2)).array()).toEqual([
      [1, 2],
      [3, 4]
    ]);
    const batch = tensor([
      [
        [1, 0],
        [0, 1]
      ],
      [
        [2, 0],
        [0, 2]
      ]
    ]);
    expect(await batch.matMul(a).array()).toEqual([
      [
        [1, 2],
        [3, 4]
      ],
      [
        [2, 4],
        [6, 8]
      ]
    ]);
    expect(await a.matMul(batch).array()).toEqual([
      [
        [1, 2],
        [3, 4]
      ],
      [
        [2, 4],
        [6, 8]
      ]
    ]);
    const outer = ones([2, 1, 2, 3]).matMul(ones([4, 3, 5]));
    expect(outer.shape).toEqual([2, 4, 2, 5]);
    expect(await outer.max().item()).toBe(3);
  });

  it('reduces along an axis, keeps it when asked, and lets NaN through', async () => {
    const x = tensor([
      [1, 2, 3],
      [4, 5, NaN]
    ]);
    expect(await x.sum({ axis: 0 }).array()).toEqual([5, 7, NaN]);
    expect(await x.max({ axis: -1, keepDims: true }).array()).toEqual([[3], [NaN]]);
    expect(await x.slice([0, 0], [1, 3]).mean().item()).toBe(2);
    expect(() => zeros([0]).max()).toThrow('max of no elements has no value');
  });

  it('refuses ids and masks, naming the cast', () => {
    const ids = tensor(Int32Array.of(1, 2)) as unknown as ReturnType<typeof zeros>;
    expect(() => ids.add(1)).toThrow("x.cast('float32') first");
  });

  it('casts: to int32 drops the fraction, to bool asks for zero', async () => {
    const x = tensor([-1.7, 0, 2.9]);
    expect(await x.cast('int32').array()).toEqual([-1, 0, 2]);
    expect(await x.cast('bool').array()).toEqual([true, false, true]);
  });
});

describe('structure', () => {
  it('reshape shares the memory and outlives the tensor it came from', async () => {
    const x = range(6);
    const before = memory()['cpu'].buffers;
    const y = x.reshape([2, -1]);
    expect(memory()['cpu'].buffers).toBe(before);
    x.dispose();
    expect(await y.array()).toEqual([
      [0, 1, 2],
      [3, 4, 5]
    ]);
    expect(() => y.reshape([4, -1])).toThrow('cannot make [4, -1] of 6 elements');
  });

  it('transposes, slices and takes timesteps', async () => {
    const x = range(24).reshape([2, 3, 4]);
    expect(await x.transpose([2, 0, 1]).slice([1, 0, 0], [1, 2, 3]).array()).toEqual([
      [
        [1, 5, 9],
        [13, 17, 21]
      ]
    ]);
    expect(await x.timestep(-1).array()).toEqual([
      [8, 9, 10, 11],
      [20, 21, 22, 23]
    ]);
    expect(() => x.timestep(3)).toThrow('There is no timestep 3');
    expect(() => x.slice([0, 0, 0], [2, 3, 5])).toThrow('lies outside [2, 3, 4]');
    expect(x.expandDims(-1).shape).toEqual([2, 3, 4, 1]);
  });

  it('keeps axis names where an axis is kept', () => {
    const x = zeros([7, 24, 3]).withAxes('day', { name: 'hour', id: 'local' }, 'place');
    expect(x.transpose([1, 0, 2]).axes.map(axis => axis.key)).toEqual([
      'local',
      'day:7',
      'place:3'
    ]);
    expect(x.sum({ axis: 0 }).axes.map(axis => axis.name)).toEqual(['hour', 'place']);
    expect(x.add(zeros([7, 24, 3])).axes[1].key).toBe('local');
    expect(() => x.withAxes('only one')).toThrow('one name for each axis');
  });
});

describe('memory', () => {
  it('of a scope goes back, except what it returns', async () => {
    const x = ones([100]);
    const before = memory()['cpu'];
    const kept = scope(() => ({ sum: x.add(1).mul(2).sum() }));
    expect(memory()['cpu'].buffers).toBe(before.buffers + 1);
    expect(await kept.sum.item()).toBe(400);
  });

  it('of a disposed tensor is gone, and using it says so', () => {
    const x = ones([2]).name('x');
    x.dispose();
    x.dispose();
    expect(() => x.add(1)).toThrow(DisposedError);
    expect(() => x.add(1)).toThrow('The tensor x was disposed');
  });

  it('item reads one value only', async () => {
    await expect(ones([2]).item()).rejects.toThrow('exactly one element');
  });
});
