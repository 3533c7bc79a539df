/** Weights and data on different devices: training brings them together, and a gradient says that it cannot. */
import { expect, test } from 'vitest';
import {
  BatchNormalization,
  Dense,
  EngineError,
  grad,
  Input,
  Sequential,
  SGD,
  type FloatTensor,
  type Tensor
} from '../../../kernel/src/index.js';
import { numbersOf, onDevice, ORACLE, tensorFrom } from '../../reference/on-device.js';

const on = (device: 'cpu' | typeof ORACLE, shape: readonly [number, number], values: number[]) =>
  onDevice(device, () => tensorFrom({ shape, values })) as unknown as Tensor<[number, number]>;

test('training moves the weights to the data, and goes on from there', async () => {
  const dense = Dense(1, { useBias: false, kernelInitializer: 'ones' });
  const model = Sequential([Input([2]), BatchNormalization({ momentum: 0.5 }), dense]);
  model.compile({ optimizer: SGD({ learningRate: 0.1 }), loss: 'meanSquaredError' });
  const values = [1, 2, 3, -4];
  await model.trainOnBatch(on(ORACLE, [2, 2], values), on(ORACLE, [2, 1], [5, -6]));
  expect(new Set(model.getWeights().map(({ device }) => device))).toEqual(new Set([ORACLE]));
  const after = model.getWeights().map(numbersOf);

  const same = Sequential([
    Input([2]),
    BatchNormalization({ momentum: 0.5 }),
    Dense(1, { useBias: false, kernelInitializer: 'ones' })
  ]);
  same.compile({ optimizer: SGD({ learningRate: 0.1 }), loss: 'meanSquaredError' });
  await same.trainOnBatch(on('cpu', [2, 2], values), on('cpu', [2, 1], [5, -6]));
  const expected = same.getWeights().map(numbersOf);
  expect(Math.abs(expected[4][0] - 1)).toBeGreaterThan(0.01);
  after.forEach((weight, i) =>
    weight.forEach((value, j) => expect(value).toBeCloseTo(expected[i][j], 5))
  );
});

test('a gradient of weights that lie elsewhere is an error, not zeros', () => {
  const dense = Dense(1);
  dense.build([1, 2]);
  const x = on(ORACLE, [1, 2], [1, 2]);
  const loss = (() => dense(x).sum()) as unknown as (weights: FloatTensor[]) => FloatTensor;
  let error: unknown;
  try {
    grad(loss)(dense.getWeights());
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({ code: 'mixed-devices', where: 'grad' });
  expect(dense(x).device).toBe(ORACLE);
});
