/** Training takes the memory it needs and gives it back to the byte, without waiting for the garbage collector. */
import { describe, expect, test } from 'vitest';
import {
  Adam,
  Bidirectional,
  Dense,
  Dropout,
  EarlyStopping,
  GRU,
  Input,
  LayerNormalization,
  LSTM,
  memory,
  ones,
  randomNormal,
  Sequential,
  SGD,
  SimpleRNN,
  TimeDistributed
} from '../../../kernel/src/index.js';

/** Models of earlier tests: their weights would go back when the collector finds them, in the middle of a later test. */
const held: unknown[] = [];

/** A model with most of what training makes temporaries of. */
function someModel() {
  const model = Sequential([
    Input([4, 2]),
    Bidirectional(LSTM(3, { returnSequences: true, recurrentDropout: 0.2 })),
    LayerNormalization(),
    GRU(3, { returnSequences: true, dropout: 0.2, kernelRegularizer: 'l2' }),
    TimeDistributed(Dense(2, { activation: 'gelu', kernelConstraint: 'maxNorm' })),
    SimpleRNN(2, { activityRegularizer: 'l1' }),
    Dropout(0.1),
    Dense(1)
  ]);
  model.compile({
    optimizer: Adam({ learningRate: 1e-3, clipnorm: 1 }),
    loss: 'huber',
    metrics: ['meanAbsoluteError']
  });
  held.push(model);
  return model;
}

const x = randomNormal([6, 4, 2]);
const y = ones([6, 1]);

describe('memory is the same', () => {
  test('after 100 and after 2,000 steps of a small model', async () => {
    const model = Sequential([Input([4, 2]), LSTM(2), Dense(1)]);
    held.push(model);
    model.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['meanSquaredError'] });
    const steps = async (count: number): Promise<object> => {
      for (let i = 0; i < count; i++) await model.trainOnBatch(x, y);
      return memory().cpu;
    };
    const early = await steps(100);
    expect(await steps(1900)).toEqual(early);
  });

  test('after every step of a model with all sorts of layers', async () => {
    const model = someModel();
    await model.trainOnBatch(x, y);
    const before = memory().cpu;
    for (let i = 0; i < 20; i++) {
      await model.trainOnBatch(x, y);
      expect(memory().cpu).toEqual(before);
    }
  });

  test('after fit with validation, callbacks and a last batch that is smaller', async () => {
    const model = someModel();
    const fit = () =>
      model.fit(x, y, {
        epochs: 3,
        batchSize: 4,
        validationSplit: 0.3,
        verbose: 0,
        callbacks: [EarlyStopping({ patience: 1, restoreBestWeights: true })]
      });
    await fit();
    const before = memory().cpu;
    await fit();
    expect(memory().cpu).toEqual(before);
  });

  test('after evaluate, and after predict but for what it gives', async () => {
    const model = someModel();
    await model.evaluate(x, y, { batchSize: 4 });
    const before = memory().cpu;
    await model.evaluate(x, y, { batchSize: 4 });
    expect(memory().cpu).toEqual(before);
    const output = await model.predict(x, { batchSize: 4 });
    expect(memory().cpu.buffers).toBe(before.buffers + 1);
    output.dispose();
    expect(memory().cpu).toEqual(before);
  });

  test('after a fit that ends with an error', async () => {
    const model = someModel();
    await model.trainOnBatch(x, y);
    const before = memory().cpu;
    const failing = {
      onBatchEnd() {
        throw new Error('enough');
      }
    };
    const run = model.fit(x, y, {
      batchSize: 2,
      verbose: 0,
      validationSplit: 0.5,
      callbacks: [failing]
    });
    await expect(run).rejects.toThrow('enough');
    expect(memory().cpu).toEqual(before);
    const targets = ones([6, 7]);
    const wrong = model.fit(x, targets as never, { batchSize: 2, verbose: 0 });
    await expect(wrong).rejects.toThrow('needs targets');
    targets.dispose();
    expect(memory().cpu).toEqual(before);
  });
});

test('the first step makes the optimizer’s memory: two numbers of Adam for each weight, none of SGD', async () => {
  for (const [optimizer, slots] of [
    [SGD(), 0],
    [SGD({ momentum: 0.9 }), 1],
    [Adam(), 2]
  ] as const) {
    const model = Sequential([Input([3]), Dense(2)]);
    model.compile({ optimizer, loss: 'meanSquaredError' });
    const before = memory().cpu.buffers;
    const [input, target] = [ones([1, 3]), ones([1, 2])];
    await model.trainOnBatch(input, target);
    expect(memory().cpu.buffers - before - 2).toBe(2 * slots);
  }
});
