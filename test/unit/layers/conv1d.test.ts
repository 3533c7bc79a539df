import { describe, expect, it } from 'vitest';
import {
  Conv1D,
  Input,
  memory,
  ones,
  randomNormal,
  Sequential,
  tensor,
  TimeDistributed,
  zeros,
  type AnyLayer
} from '../../../kernel/src/index.js';

describe('Conv1D', () => {
  it('sums each window times the kernel, which is not flipped', async () => {
    const layer = Conv1D(1, 3);
    layer.build([1, 5, 1]);
    layer.setWeights([tensor([[[1]], [[10]], [[100]]]), tensor([0.5])]);
    const y = layer(tensor([[[1], [2], [3], [4], [5]]]));
    expect(await y.data()).toEqual(Float32Array.of(321.5, 432.5, 543.5));
  });

  it.each([
    ['valid', 1, 1, 5],
    ['valid', 2, 1, 3],
    ['valid', 1, 3, 1],
    ['same', 1, 1, 7],
    ['same', 2, 1, 4],
    ['same', 4, 1, 2],
    ['causal', 1, 3, 7],
    ['causal', 3, 1, 3]
  ] as const)(
    'with %s padding, strides %i and dilation %i makes of 7 timesteps %i',
    (padding, strides, dilationRate, steps) => {
      const layer = Conv1D(2, 3, { padding, strides, dilationRate });
      expect(layer(zeros([4, 7, 5])).shape).toEqual([4, steps, 2]);
      expect(layer.outputShape([4, 7, 5])).toEqual([4, steps, 2]);
    }
  );

  it('that is causal sees nothing that comes later', async () => {
    const layer = Conv1D(3, 4, { padding: 'causal', dilationRate: 2 });
    const x = randomNormal([1, 9, 2]);
    const changed = x.add(zeros([9, 1]).add(tensor([0, 0, 0, 0, 0, 1, 1, 1, 1]).reshape([9, 1])));
    const before = await layer(x).data();
    const after = await layer(changed).data();
    expect(after.slice(0, 15)).toEqual(before.slice(0, 15));
    expect(after.slice(15, 18)).not.toEqual(before.slice(15, 18));
  });

  it('sees in the last window of a strided convolution the last timesteps', async () => {
    const layer = Conv1D(1, 2, { strides: 2, useBias: false, kernelInitializer: 'ones' });
    const y = layer(tensor([[[1], [2], [3], [4], [5], [6]]]));
    expect(await y.data()).toEqual(Float32Array.of(3, 7, 11));
  });

  it('has kernelSize · features · filters + filters weights', () => {
    const model = Sequential([Input([700, 3]), Conv1D(16, 5, { padding: 'same' })]);
    expect(model.countParams()).toBe(5 * 3 * 16 + 16);
    expect(model.layers[1].weights['kernel'].axes.map(({ name }) => name)).toEqual([
      'timesteps',
      'features',
      'filters'
    ]);
  });

  it('keeps initial weights within the bound that Keras takes for its fans', async () => {
    const layer = Conv1D(40, 5);
    layer.build([1, 9, 20]);
    const largest = Math.max(...(await layer.weights['kernel'].abs().data()));
    const bound = Math.sqrt(6 / (5 * 20 + 5 * 40));
    expect(largest).toBeLessThanOrEqual(bound);
    expect(largest).toBeGreaterThan(0.9 * bound);
  });

  it('keeps the id of the timesteps only where they are the same ones', () => {
    const x = ones([1, 6, 1]).withAxes('batch', { name: 'timesteps', id: 'day' }, 'features');
    const keys = (layer: AnyLayer): string[] => layer(x).axes.map(({ key }) => key);
    expect(keys(Conv1D(2, 3, { padding: 'same' }))).toEqual(['batch:1', 'day', 'features:2']);
    expect(keys(Conv1D(2, 3))).toEqual(['batch:1', 'timesteps:4', 'features:2']);
  });

  it('gives back the windows it gathered', () => {
    const layer = Conv1D(2, 3, { padding: 'same' });
    const x = zeros([2, 6, 3]);
    layer.build(x.shape);
    const before = memory()['cpu'].buffers;
    const y = layer(x);
    expect(memory()['cpu'].buffers).toBe(before + 1);
    y.dispose();
  });

  it('applies to the inner steps of each timestep inside TimeDistributed', () => {
    const layer = TimeDistributed(Conv1D(4, 3));
    expect(layer(zeros([2, 5, 6, 3])).shape).toEqual([2, 5, 4, 4]);
  });

  it('refuses strides together with dilation, and sizes that are none', () => {
    expect(() => Conv1D(2, 3, { strides: 2, dilationRate: 2 })).toThrow(
      'Conv1D takes strides or dilationRate above 1, not both.'
    );
    expect(() => Conv1D(2, 0)).toThrow('Conv1D needs kernelSize as a whole number');
    expect(() => Conv1D(2, 3, { strides: 1.5 })).toThrow('Conv1D needs strides as a whole number');
  });

  it('counts what dilation spreads when there are too few timesteps', () => {
    const layer = Conv1D(2, 3, { dilationRate: 2 });
    expect(() => layer(zeros([1, 4, 1]))).toThrow(
      'Conv1D needs at least 5 timesteps, got [1, 4, 1]'
    );
  });
});
