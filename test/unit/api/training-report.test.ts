import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setOutlet } from '../../../kernel/src/api/outlet.js';
import { reportOf } from '../../../kernel/src/api/training-report.js';
import type { MimeBundle } from '../../../kernel/src/contract/index.js';
import { Dense, GlobalAveragePooling1D, ones, Sequential } from '../../../kernel/src/index.js';
import { LSTM, tensor, type FloatTensor } from '../../../kernel/src/index.js';
import type { TrainingPlan } from '../../../kernel/src/training/reporter.js';
import { checked, payloadOf } from '../display/bundle.js';

interface Sent {
  bundle: MimeBundle;
  id: string | undefined;
  update: boolean | undefined;
  at: number;
}

const sent: Sent[] = [];
const deferred: Promise<void>[] = [];
/** Milliseconds. */
let time = 0;

function installOutlet(): void {
  const display = (bundle: MimeBundle, options: { displayId?: string; update?: boolean }) =>
    void sent.push({ bundle, id: options.displayId, update: options.update, at: time });
  setOutlet({ display, clear: () => undefined, defer: work => void deferred.push(work(display)) });
}

const PLAN: TrainingPlan = {
  model: 'sequential',
  epochs: 200,
  initialEpoch: 0,
  batches: 10,
  metrics: [],
  probe: null,
  verbose: 1
};

const probeOf = (activations: FloatTensor) => ({ layer: 'LSTM(2)', activations });

function printed(run: () => void): string[] {
  const lines: string[] = [];
  const print = vi.spyOn(console, 'log').mockImplementation(line => void lines.push(String(line)));
  run();
  print.mockRestore();
  return lines;
}

function threeEpochs(verbose: 1 | 2): string[] {
  return printed(() => {
    const run = reportOf({ ...PLAN, epochs: 3, verbose }, () => time);
    for (let epoch = 0; epoch < 3; epoch++) {
      expect(run.wantsBatch()).toBe(false);
      run.epoch({ epoch, logs: { loss: 1 / (epoch + 1) }, seconds: 0.4, probe: null });
    }
    run.end(null);
  });
}

const LINES = [
  'epoch 1 / 3 · 0.4 s · loss 1',
  'epoch 2 / 3 · 0.4 s · loss 0.5',
  'epoch 3 / 3 · 0.4 s · loss 0.3333'
];

// An outlet that is there once stays: this comes first.
describe('a training in a script', () => {
  it('prints a line per epoch', () => {
    expect(threeEpochs(1)).toEqual(LINES);
  });

  it('says why it ended', () => {
    const lines = printed(() => reportOf({ ...PLAN, epochs: 3 }, () => time).end('stopped'));
    expect(lines).toEqual(['stopped in epoch 1 · 0 ms']);
  });
});

describe('a training in a notebook', () => {
  beforeEach(() => {
    installOutlet();
    sent.length = deferred.length = time = 0;
  });

  it('prints a line per epoch and draws nothing with verbose 2', () => {
    expect(threeEpochs(2)).toEqual(LINES);
    expect(sent).toEqual([]);
  });

  it('of 200 epochs at 20 a second is drawn in one place, 4 times a second at most, and at the end', () => {
    const run = reportOf({ ...PLAN, probe: probeOf(ones([1, 5, 2])) }, () => time);
    for (let epoch = 0; epoch < 200; epoch++) {
      for (let batch = 1; batch <= 10; batch++) {
        time += 5;
        if (run.wantsBatch()) run.batch({ epoch, batch, logs: { loss: 1 / (epoch + 1) } });
      }
      const probe = probeOf(ones([1, 5, 2]));
      run.epoch({ epoch, logs: { loss: 1 / (epoch + 1) }, seconds: 0.05, probe });
    }
    run.end(null);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.map(({ update }) => update)).toEqual(sent.map((_, i) => i > 0));
    for (let second = 0; second < 10_000; second += 100) {
      const within = sent.filter(({ at }) => at >= second && at < second + 1000 && at < 10_000);
      expect(within.length).toBeLessThanOrEqual(4);
    }
    expect(sent.length).toBeGreaterThan(30);
    const payload = payloadOf(checked(sent.at(-1)!.bundle), 'training');
    expect([payload.state, payload.curve.epochs.split(' ')[0], payload.curve.count]).toEqual([
      'done',
      '1',
      200
    ]);
    expect(payload.probe?.frames.map(({ epoch }) => epoch)).toEqual(
      expect.arrayContaining([0, 200])
    );
  });

  it('is drawn seldom where drawing takes long', () => {
    // Every look at the clock takes 100 ms: so does a drawing.
    const run = reportOf(PLAN, () => (time += 100));
    let drawn = 0;
    for (let batch = 0; batch < 100; batch++) {
      if (!run.wantsBatch()) continue;
      drawn++;
      run.batch({ epoch: 0, batch, logs: {} });
    }
    expect(drawn).toBeLessThan(12);
  });

  it('keeps what a GPU gives later, and shows it when it has come', async () => {
    const onGpu = (value: number): FloatTensor => {
      const x = tensor([[[value, value]]]) as FloatTensor;
      const { handle } = x;
      return Object.create(x, {
        axes: { value: x.axes },
        mask: { value: null },
        handle: { value: { peek: () => undefined, read: () => handle.read() } }
      }) as FloatTensor;
    };
    const run = reportOf({ ...PLAN, epochs: 2, probe: probeOf(onGpu(0)) }, () => time);
    for (const epoch of [0, 1]) {
      run.epoch({ epoch, logs: { loss: 1 }, seconds: 1, probe: probeOf(onGpu(epoch + 1)) });
    }
    run.end(null);
    expect(payloadOf(sent.at(-1)!.bundle, 'training').state).toBe('done');
    await Promise.all(deferred);
    const { probe } = payloadOf(sent.at(-1)!.bundle, 'training');
    expect(probe?.frames.map(({ epoch }) => epoch)).toEqual([0, 1, 2]);
  });

  it('of a real model is drawn from before its first batch to its end', async () => {
    const model = Sequential([LSTM(3, { returnSequences: true }), Dense(1)]);
    model.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['meanAbsoluteError'] });
    await model.fit(ones([8, 6, 2]), ones([8, 6, 1]), { epochs: 3, validationSplit: 0.25 });
    const first = payloadOf(checked(sent[0].bundle), 'training');
    expect([first.state, first.metrics, first.curve.count]).toEqual([
      'running',
      ['meanAbsoluteError'],
      0
    ]);
    expect(first.probe?.frames.map(({ epoch }) => epoch)).toEqual([0]);
    const last = payloadOf(checked(sent.at(-1)!.bundle), 'training');
    expect([last.state, last.best?.name, last.curve.count]).toEqual(['done', 'valLoss', 3]);
    expect(last.probe?.time.key).toBe('timesteps:6');
  });

  it('of a model without a sequence has curves alone', async () => {
    const model = Sequential([GlobalAveragePooling1D(), Dense(1)]);
    model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
    await model.fit(ones([4, 6, 2]), ones([4, 1]), { epochs: 2 });
    expect(payloadOf(sent.at(-1)!.bundle, 'training').probe).toBeNull();
  });

  it('draws nothing with verbose 0', async () => {
    const model = Sequential([GlobalAveragePooling1D(), Dense(1)]);
    model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });
    await model.fit(ones([4, 6, 2]), ones([4, 1]), { epochs: 2, verbose: 0 });
    expect(sent).toEqual([]);
  });
});
