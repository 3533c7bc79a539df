import { describe, expect, test } from 'vitest';
import {
  Dense,
  Input,
  LSTM,
  memory,
  ones,
  randomNormal,
  Sequential,
  useDevice
} from '../../kernel/src/index.js';
import { findGpu } from '../engines/gpu-engine.js';

const { present, absent } = await findGpu();

describe.each(['cpu', 'webgpu'] as const)(`on %s${absent}`, device => {
  test.skipIf(device === 'webgpu' && !present)(
    'memory is the same after 100 and after 20,000 steps of training',
    async () => {
      await useDevice(device);
      const model = Sequential([
        Input([4, 2]),
        LSTM(8, { returnSequences: true }),
        LSTM(4),
        Dense(1)
      ]);
      model.compile({
        optimizer: 'adam',
        loss: 'meanSquaredError',
        metrics: ['meanAbsoluteError']
      });
      const [x, y] = [randomNormal([8, 4, 2]), ones([8, 1])];
      const steps = async (count: number): Promise<object> => {
        for (let i = 0; i < count; i++) await model.trainOnBatch(x, y);
        return memory()[device];
      };
      const early = await steps(100);
      expect(await steps(19_900)).toEqual(early);
    },
    1_200_000
  );
});
