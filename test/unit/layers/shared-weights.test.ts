/** Weights that were copied from one layer to another are two weights, each with a gradient of its own. */
import { expect, test } from 'vitest';
import {
  Add,
  Dense,
  grad,
  Input,
  memory,
  Model,
  scope,
  SGD,
  tensor,
  type FloatTensor
} from '../../../kernel/src/index.js';

/** `y = 2 · a(x) + b(x)`, with b's weights copied from a's. */
function twins() {
  const options = { useBias: false, kernelInitializer: 'ones' } as const;
  const [a, b] = [Dense(1, options), Dense(1, options)];
  const x = Input([2]);
  const model = Model({ inputs: x, outputs: Add()([a(x), a(x), b(x)]) });
  b.setWeights(a.getWeights());
  return { a, b, model };
}

const X = tensor([[1, 3]]);

test('the gradients of copied weights are not mixed up', async () => {
  const { a, b, model } = twins();
  const loss = (() => model(X).sum()) as unknown as (weights: FloatTensor[]) => FloatTensor;
  const [ofA, ofB] = grad(loss)([...a.getWeights(), ...b.getWeights()]);
  expect(await ofA.array()).toEqual([[2], [6]]);
  expect(await ofB.array()).toEqual([[1], [3]]);
});

test('copied weights train apart', async () => {
  const { a, b, model } = twins();
  model.compile({ optimizer: SGD({ learningRate: 0.1 }), loss: 'meanAbsoluteError' });
  await model.trainOnBatch(X, tensor([[100]]));
  const values = await Promise.all([a, b].map(layer => layer.weights.kernel.array()));
  const close = (rows: number[]) => rows.map(value => [expect.closeTo(value, 5) as number]);
  expect(values).toEqual([close([1.2, 1.6]), close([1.1, 1.3])]);
});

test('copying takes the memory of one copy, and gives it back', () => {
  const { a, b } = twins();
  const set = (): number => {
    scope(() => b.setWeights(a.getWeights()));
    return memory().cpu.buffers;
  };
  const once = set();
  expect([set(), set()]).toEqual([once, once]);
});
