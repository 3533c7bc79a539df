import { describe, expect, test } from 'vitest';
import {
  Dense,
  EarlyStopping,
  Input,
  LearningRateScheduler,
  ReduceLROnPlateau,
  Sequential,
  SGD,
  tensor,
  zeros,
  type Callback
} from '../../../kernel/src/index.js';

const quiet = { verbose: 0, epochs: 8 } as const;
const [x, y] = [tensor([[1]]), tensor([[1]])];

/** A model of one weight that is trained by hand: the validation loss of an epoch is the square of `steps[epoch]`. */
function scripted(steps: readonly number[]) {
  const dense = Dense(1, { useBias: false });
  const model = Sequential([Input([1]), dense]);
  dense.trainable = false;
  model.compile({ optimizer: SGD({ learningRate: 0 }), loss: 'meanSquaredError' });
  const script: Callback = {
    onEpochBegin: epoch => dense.setWeights([tensor([[steps[epoch]]])])
  };
  const validationData = [x, zeros([1, 1])] as const;
  const fit = (...callbacks: Callback[]) =>
    model.fit(x, y, {
      ...quiet,
      epochs: steps.length,
      validationData,
      callbacks: [script, ...callbacks]
    });
  return { model, fit, weight: () => dense.weights.kernel.item() };
}

describe('EarlyStopping', () => {
  test('ends after as many worse epochs as patience says, with the weights of the best one', async () => {
    const { fit, weight } = scripted([4, 2, 3, 3.5, 1, 1]);
    const options = { patience: 2, restoreBestWeights: true };
    const { epoch } = await fit(EarlyStopping(options));
    expect(epoch).toEqual([0, 1, 2, 3]);
    expect(await weight()).toBe(2);
  });

  test('keeps the last weights unless told otherwise', async () => {
    const { fit, weight } = scripted([4, 2, 3, 1]);
    const { epoch } = await fit(EarlyStopping());
    expect(epoch).toEqual([0, 1, 2]);
    expect(await weight()).toBe(3);
  });

  test('restores the best weights also where training ends by itself', async () => {
    const { fit, weight } = scripted([4, 2, 3]);
    await fit(EarlyStopping({ patience: 9, restoreBestWeights: true }));
    expect(await weight()).toBe(2);
  });

  test('counts a change below minDelta as none, and nothing before startFromEpoch', async () => {
    const small = await scripted([4, 3.9, 3.8, 3.7]).fit(
      EarlyStopping({ minDelta: 4, patience: 2 })
    );
    expect(small.epoch).toEqual([0, 1, 2]);
    const late = await scripted([1, 2, 3, 4, 5]).fit(EarlyStopping({ startFromEpoch: 2 }));
    expect(late.epoch).toEqual([0, 1, 2, 3]);
  });

  test('more is better for max', async () => {
    const { fit, weight } = scripted([1, 3, 2]);
    await fit(EarlyStopping({ mode: 'max', restoreBestWeights: true }));
    expect(await weight()).toBe(3);
  });

  test('may be used again, beginning anew', async () => {
    const stopping = EarlyStopping({ restoreBestWeights: true });
    const first = scripted([1, 2]);
    await first.fit(stopping);
    const second = scripted([5, 4, 6]);
    const { epoch } = await second.fit(stopping);
    expect(epoch).toEqual([0, 1, 2]);
    expect([await first.weight(), await second.weight()]).toEqual([1, 4]);
  });

  test('NaN is no better number', async () => {
    const { fit, weight } = scripted([2, NaN, NaN, 1]);
    const { epoch } = await fit(EarlyStopping({ patience: 2, restoreBestWeights: true }));
    expect(epoch).toEqual([0, 1, 2]);
    expect(await weight()).toBe(2);
  });

  test('a number that this training does not give is an error that names those it does', async () => {
    const model = Sequential([Input([1]), Dense(1)]);
    model.compile({ loss: 'meanSquaredError' });
    const run = model.fit(x, y, { verbose: 0, callbacks: [EarlyStopping()] });
    await expect(run).rejects.toMatchObject({ code: 'no-such-log', got: 'loss' });
    expect(() => EarlyStopping({ patienc: 1 } as never)).toThrow("no option 'patienc'");
  });
});

test('LearningRateScheduler sets the rate of each epoch', async () => {
  const { model, fit } = scripted([1, 1, 1]);
  const rates: number[] = [];
  await fit(
    LearningRateScheduler(epoch => 1 / 2 ** epoch),
    { onEpochEnd: () => void rates.push(model.optimizer.learningRate) }
  );
  expect(rates).toEqual([1, 0.5, 0.25]);
});

test('ReduceLROnPlateau lowers the rate after as many worse epochs as patience says', async () => {
  const { model, fit } = scripted([1, 2, 2, 2, 2, 2]);
  model.optimizer.learningRate = 1;
  const rates: number[] = [];
  await fit(ReduceLROnPlateau({ patience: 2, factor: 0.5, minLr: 0.3 }), {
    onEpochEnd: () => void rates.push(model.optimizer.learningRate)
  });
  expect(rates).toEqual([1, 1, 0.5, 0.5, 0.3, 0.3]);
});
