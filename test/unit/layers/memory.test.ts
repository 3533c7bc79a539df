import { expect, test } from 'vitest';
import { Dense, memory, scope, zeros } from '../../../kernel/src/index.js';

test('setWeights gives the memory of the old weights back at once', () => {
  const dense = Dense(3);
  dense.build([1, 2]);
  const set = (): number => {
    scope(() => dense.setWeights([zeros([2, 3]), zeros([3])]));
    return memory().cpu.buffers;
  };
  const once = set();
  expect([set(), set(), set()]).toEqual([once, once, once]);
});

test('weights that somebody took with getWeights stay as they are', async () => {
  const dense = Dense(1, { kernelInitializer: 'ones' });
  dense.build([1, 2]);
  const [kernel] = dense.getWeights();
  scope(() => dense.setWeights([zeros([2, 1]), zeros([1])]));
  expect(await kernel.array()).toEqual([[1], [1]]);
});
