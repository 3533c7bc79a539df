/** Training on the GPU engine: what stays of it on the device, and what of it when the device is lost. */
import { describe, expect, test } from 'vitest';
import {
  Adam,
  Dense,
  Input,
  memory,
  randomNormal,
  RMSprop,
  Sequential,
  TimeDistributed,
  useDevice,
  type FloatTensor
} from '../../kernel/src/index.js';
import { engineOf } from '../../kernel/src/engines/registry.js';
import { sharedDevice } from '../../kernel/src/engines/webgpu/device.js';
import type { WebgpuEngine } from '../../kernel/src/engines/webgpu/index.js';
import { findGpu } from './gpu-engine.js';

const { present, absent } = await findGpu();

function model() {
  const made = Sequential([
    Input([5, 3]),
    TimeDistributed(Dense(4, { activation: 'tanh' })),
    Dense(2)
  ]);
  made.compile({ optimizer: Adam(), loss: 'meanSquaredError' });
  return made;
}

const valuesOf = (weights: readonly FloatTensor[]) =>
  Promise.all(weights.map(async weight => Array.from(await weight.data())));

describe.skipIf(!present)(`training on the GPU${absent}`, () => {
  test('holds as much memory after 300 steps as after 30', async () => {
    await useDevice('webgpu');
    const made = model();
    const [x, y] = [randomNormal([8, 5, 3]), randomNormal([8, 5, 2])];
    const steps = async (epochs: number) => {
      await made.fit(x, y, { epochs, batchSize: 8, verbose: 0 });
      return memory()['webgpu'];
    };
    const early = await steps(30);
    expect(await steps(270)).toEqual(early);
    await useDevice('cpu');
  });

  test('takes fewer than half as many launches as operations, where the optimizer has none of its own', async () => {
    await useDevice('webgpu');
    const made = model();
    made.compile({ optimizer: RMSprop(), loss: 'meanSquaredError' });
    const [x, y] = [randomNormal([8, 5, 3]), randomNormal([8, 5, 2])];
    const engine = engineOf('webgpu') as WebgpuEngine;
    await made.trainOnBatch(x, y);
    const counts = { operations: 0, launches: 0 };
    engine.onCall = () => counts.operations++;
    engine.onDispatch = () => counts.launches++;
    await made.trainOnBatch(x, y);
    Object.assign(engine, { onCall: null, onDispatch: null });
    expect(counts.launches).toBeLessThan(counts.operations / 2);
    await useDevice('cpu');
  });

  test('that loses its device keeps the weights of the last whole epoch, on the CPU', async () => {
    await useDevice('webgpu');
    const made = model();
    const [x, y] = [randomNormal([8, 5, 3]), randomNormal([8, 5, 2])];
    let lastGood: number[][] = [];
    const training = made.fit(x, y, {
      ...{ epochs: 5, batchSize: 4, verbose: 0 },
      callbacks: [
        {
          async onEpochEnd(epoch) {
            if (epoch === 1) lastGood = await valuesOf(made.getWeights());
          },
          async onBatchEnd(batch) {
            if (lastGood.length === 0 || batch !== 0) return;
            const { device } = await sharedDevice();
            device.destroy();
            await device.lost;
          }
        }
      ]
    });
    await expect(training).rejects.toThrow(
      /the weights after 2 epochs are kept, on the CPU[^]*the device was lost/
    );
    expect(made.getWeights().map(({ device }) => device)).toEqual(Array(4).fill('cpu'));
    expect(await valuesOf(made.getWeights())).toEqual(lastGood);

    await useDevice('webgpu');
    made.compile({ optimizer: Adam(), loss: 'meanSquaredError' });
    const again = [randomNormal([8, 5, 3]), randomNormal([8, 5, 2])] as const;
    const { history } = await made.fit(again[0], again[1], { epochs: 3, verbose: 0 });
    expect(history['loss']).toHaveLength(3);
    await useDevice('cpu');
  });
});
