import { describe, expect, it } from 'vitest';
import { decodeTile, numbersOf, type AxisInfo } from '../../../kernel/src/contract/index.js';
import { KeptFrames } from '../../../kernel/src/display/training-frames.js';
import { TrainingRecord, type TrainingStart } from '../../../kernel/src/display/training-record.js';
import { formatSeconds, trainingSentence } from '../../../kernel/src/display/training-sentence.js';
import { trainingBundle } from '../../../kernel/src/display/training-view.js';
import { randomNormal, seed } from '../../../kernel/src/index.js';
import { checked, payloadOf } from './bundle.js';

const axis = (name: string, size: number): AxisInfo => ({ name, size, key: `${name}:${size}` });

const START: TrainingStart = {
  model: 'sequential',
  epochs: 55,
  initialEpoch: 0,
  batches: 141,
  metrics: ['accuracy']
};

/** A training of which each epoch took 400 ms. */
function recordOf(
  epochs: number,
  logsOf: (epoch: number) => Record<string, number>,
  start: Partial<TrainingStart> = {},
  frames: KeptFrames | null = null
): TrainingRecord {
  const record = new TrainingRecord({ ...START, ...start }, frames, 0);
  const first = record.start.initialEpoch;
  for (let epoch = first + 1; epoch <= first + epochs; epoch++) {
    record.addEpoch(epoch, logsOf(epoch), 400 * (epoch - first));
  }
  return record;
}

const lossOf = (epoch: number) => ({ loss: 1 / epoch, valLoss: 0.3 + Math.abs(epoch - 9) / 100 });

describe('the sentence of a training says', () => {
  it('where it stands in the first epoch, and how long all of them may take', () => {
    const record = recordOf(0, lossOf);
    expect(trainingSentence(record)).toBe('epoch 1 / 55 · batch 0 / 141');
    record.addBatch({ batch: 100, logs: { loss: 0.531 } }, 1000);
    expect(trainingSentence(record)).toBe(
      'epoch 1 / 55 · batch 100 / 141 · loss 0.531 · 77 s left'
    );
  });

  it('in a later epoch its own numbers, and those of the last epoch that it has not measured yet', () => {
    const record = recordOf(11, lossOf);
    expect(trainingSentence(record)).toBe(
      'epoch 11 / 55 · loss 0.09091 · valLoss 0.32 · 0.4 s per epoch · 17.6 s left'
    );
    record.addBatch({ batch: 100, logs: { loss: 0.08 } }, 4500);
    expect(trainingSentence(record)).toBe(
      'epoch 12 / 55 · batch 100 / 141 · loss 0.08 · valLoss 0.32 · 0.4 s per epoch · 17.3 s left'
    );
  });

  it('no time left where nobody knows the number of batches', () => {
    const record = recordOf(0, lossOf, { batches: null });
    record.addBatch({ batch: 7, logs: {} }, 1000);
    expect(trainingSentence(record)).toBe('epoch 1 / 55 · batch 7');
  });

  it.each([
    [null, '55 epochs · 22 s · loss 0.5'],
    [
      'valLoss has not got better for 5 epochs',
      'ended after epoch 55: valLoss has not got better for 5 epochs · 22 s · loss 0.5'
    ],
    ['stopped', 'stopped after epoch 55 · 22 s · loss 0.5']
  ])('how it ended: %s', (reason, sentence) => {
    const record = recordOf(55, () => ({ loss: 0.5 }));
    record.end(reason, 22_000);
    expect(trainingSentence(record)).toBe(sentence);
  });

  it('the epoch in which it was stopped before any was done', () => {
    const record = recordOf(0, lossOf, { initialEpoch: 10, epochs: 20 });
    record.end('stopped', 300);
    expect(trainingSentence(record)).toBe('stopped in epoch 11 · 0.3 s');
  });

  it.each([
    [0.0384, '38 ms'],
    [0.42, '0.4 s'],
    [75.4, '75 s'],
    [200, '3 min 20 s'],
    [7500, '2 h 5 min']
  ])('%d seconds as %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});

describe('what is kept of a training', () => {
  /** A probe whose values are the number of the epoch. */
  function framesOf(epochs: number, best: number, timesteps = 30, units = 3): KeptFrames {
    const frames = new KeptFrames({
      layer: 'LSTM(3)',
      time: axis('timesteps', timesteps),
      unit: axis('features', units)
    });
    for (let epoch = 0; epoch <= epochs; epoch++) {
      const values = new Float32Array(timesteps * units).fill(epoch);
      frames.add(epoch, values, null, Math.min(epoch, best));
    }
    return frames;
  }

  it.each([5, 31, 32, 200, 5000])('of %d epochs: first, last and best, at most 32', epochs => {
    const best = Math.ceil(epochs * 0.61);
    const kept = framesOf(epochs, best).epochs;
    expect(kept.length).toBeLessThanOrEqual(32);
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(epochs + 1, 16));
    expect(kept).toEqual(expect.arrayContaining([0, best, epochs]));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
  });

  it('all epochs are on one scale, each with its own values', async () => {
    const { frames, units } = framesOf(200, 100, 300, 40).encode(32);
    expect(units).toHaveLength(16);
    expect(new Set(frames.map(({ tile }) => `${tile.low} ${tile.high}`)).size).toBe(1);
    for (const { epoch, tile } of frames) {
      expect([tile.rows, tile.columns, tile.stepsPerColumn]).toEqual([16, 100, 3]);
      const decoded = await decodeTile(tile);
      expect(Math.abs(decoded.valueAt(3, 50) - epoch)).toBeLessThanOrEqual(tile.error * 1.001);
    }
  });

  it('masked timesteps have their own code, and a spike among many timesteps is seen', async () => {
    const frames = new KeptFrames({
      layer: 'h',
      time: axis('timesteps', 1280),
      unit: axis('features', 1)
    });
    const values = new Float32Array(1280);
    values[777] = -1;
    frames.add(
      0,
      values,
      Uint8Array.from({ length: 1280 }, (_, t) => Number(t < 1270)),
      -1
    );
    const decoded = await decodeTile(frames.encode(32).frames[0].tile);
    expect([decoded.codeAt(0, 127), decoded.valueAt(0, 77)]).toEqual([3, -1]);
  });
});

describe('the output of a training', () => {
  it('before its first epoch is a picture and a sentence, and has the sample as it is', () => {
    const frames = new KeptFrames({ layer: 'h', time: axis('t', 5), unit: axis('f', 2) });
    frames.add(0, new Float32Array(10), null, -1);
    const bundle = checked(trainingBundle(recordOf(0, lossOf, {}, frames)));
    const payload = payloadOf(bundle, 'training');
    expect(bundle.data['text/plain']).toBe('sequential: epoch 1 / 55 · batch 0 / 141');
    expect([payload.state, payload.share, payload.curve.count, payload.best]).toEqual([
      'running',
      0,
      0,
      null
    ]);
    expect(payload.probe?.frames.map(({ epoch }) => epoch)).toEqual([0]);
  });

  it('without a sequence has no probe', () => {
    const record = recordOf(3, lossOf);
    record.end(null, 1200);
    const payload = payloadOf(checked(trainingBundle(record)), 'training');
    expect([payload.probe, payload.state, payload.share]).toEqual([null, 'done', 1]);
  });

  it('of 5,000 epochs with noise everywhere fits, and has first, last and best epoch exactly', () => {
    seed(3);
    const noise = randomNormal([33 * 128 * 200]).handle.peek() as Float32Array;
    const frames = new KeptFrames({
      layer: 'LSTM(200, { returnSequences: true })',
      time: axis('timesteps', 128),
      unit: axis('features', 200)
    });
    const names = ['accuracy', 'meanSquaredError', 'topKCategoricalAccuracy', 'precision'];
    const logsOf = (epoch: number) => {
      const value = (k: number) => Math.abs(noise[(epoch * 7 + k) % noise.length] ?? 0) + 0.001;
      const logs: Record<string, number> = { loss: value(0) };
      names.forEach((name, k) => (logs[name] = value(k + 1)));
      logs['valLoss'] = epoch === 4321 ? 0.000_123_456_7 : value(9);
      names.forEach((name, k) => (logs[`val${name}`] = value(k + 10)));
      return logs;
    };
    const record = recordOf(5000, logsOf, { epochs: 5000, metrics: names }, frames);
    for (let epoch = 0; epoch <= 5000; epoch += 100) {
      const from = (epoch / 100) * 1000;
      frames.add(epoch, noise.subarray(from, from + 128 * 200), null, 4321);
    }
    record.end(null, 1e6);
    const payload = payloadOf(checked(trainingBundle(record)), 'training');
    const epochs = numbersOf(payload.curve.epochs);
    expect([epochs[0], epochs.at(-1), payload.best]).toEqual([
      1,
      5000,
      { name: 'valLoss', epoch: 4321 }
    ]);
    const valLoss = payload.curve.series.find(({ name }) => name === 'valLoss');
    expect(numbersOf(valLoss?.data ?? '')[epochs.indexOf(4321)]).toBe(0.000_123_456_7);
    expect(epochs.length).toBeGreaterThan(250);
    expect(payload.probe?.frames.length).toBeGreaterThanOrEqual(16);
  });

  it('keeps the peaks of a long curve, and epochs whose loss is no number', () => {
    const logsOf = (epoch: number) => ({
      loss: epoch === 2500 ? 1e6 : epoch >= 4000 ? NaN : 1 / epoch
    });
    const record = recordOf(5000, logsOf, { epochs: 5000, metrics: [] });
    const { curve } = payloadOf(checked(trainingBundle(record)), 'training');
    const losses = numbersOf(curve.series[0]?.data ?? '');
    expect(losses[numbersOf(curve.epochs).indexOf(2500)]).toBe(1e6);
    expect(losses.at(-1)).toBeNaN();
    expect(curve.count).toBeLessThan(700);
  });

  it('as text has a spark line for each loss, and a table with the best epoch', () => {
    const record = recordOf(12, lossOf, { metrics: [] });
    record.end(null, 4800);
    const text = String(trainingBundle(record).data['text/plain']).split('\n');
    expect(text.slice(0, 4)).toEqual([
      'sequential: 12 epochs · 4.8 s · loss 0.08333 · valLoss 0.33',
      '  loss     █▄▃▂▂▁▁▁▁▁▁▁  0.08333 … 1',
      '  valLoss  ██▇▅▅▄▂▁▁▁▂▄  0.3 … 0.38',
      '  epoch     loss  valLoss'
    ]);
    expect(text.slice(4).map(line => Number(line.trim().split(' ')[0]))).toEqual([
      1, 3, 5, 7, 8, 9, 10, 12
    ]);
    expect(text.filter(line => line.endsWith('best valLoss'))).toEqual([
      '      9   0.1111      0.3  best valLoss'
    ]);
  });
});
