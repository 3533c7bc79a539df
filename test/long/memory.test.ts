import { expect, test } from 'vitest';
import {
  Dense,
  Input,
  LSTM,
  memory,
  ones,
  randomNormal,
  Sequential
} from '../../kernel/src/index.js';

test('memory is the same after 100 and after 20,000 steps of training', async () => {
  const model = Sequential([Input([4, 2]), LSTM(8, { returnSequences: true }), LSTM(4), Dense(1)]);
  model.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['meanAbsoluteError'] });
  const [x, y] = [randomNormal([8, 4, 2]), ones([8, 1])];
  const steps = async (count: number): Promise<object> => {
    for (let i = 0; i < count; i++) await model.trainOnBatch(x, y);
    return memory().cpu;
  };
  const early = await steps(100);
  expect(await steps(19_900)).toEqual(early);
}, 600_000);
