import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TENSOR_MIME } from '../../kernel/src/contract/index.js';
import { errorOf, KernelClient, resultText } from './client.js';

/** What the acceptance list allows from Stop to the end of the cell, in ms. */
const LIMIT = 1000;

/** Learns to sum a sequence. */
const MODEL = `
seed(5);
const x = randomNormal([512, 10, 1]);
const y = x.sum({ axis: 1 });
const model = Sequential([Input([10, 1]), LSTM(16, { returnSequences: true }), LSTM(16), Dense(1)]);
model.compile({ optimizer: Adam({ learningRate: 0.003 }), loss: 'meanSquaredError' });
`;

describe('training in a cell', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
    const { reply } = await kernel.execute(MODEL);
    expect(reply.status).toBe('ok');
  });
  afterAll(() => kernel.close());

  const number = async (code: string): Promise<number> =>
    Number(resultText(await kernel.execute(code)));

  it('stops between two batches, keeps the weights, and goes on from there', async () => {
    await kernel.execute('await model.fit(x, y, { epochs: 1, verbose: 0 })');
    const first = await number('(await model.evaluate(x, y)).loss');
    const id = kernel.sendCell('await model.fit(x, y, { epochs: 1_000_000 })');
    await kernel.waitFor(
      m => m.parentId === id && m.type === 'update_display_data',
      'a drawing of the training'
    );
    const before = Date.now();
    expect(await kernel.interrupt()).toMatchObject({ status: 'ok' });
    const executed = await kernel.finish(id);
    expect(Date.now() - before).toBeLessThan(LIMIT);
    expect(errorOf(executed)).toMatchObject({ ename: 'Interrupted' });

    // The drawing says what happened, soon after the cell has ended, and what was learnt is there.
    const { content } = await kernel.waitFor(
      m =>
        m.parentId === id &&
        /display_data$/.test(m.type) &&
        (m.content.data['text/plain'] ?? '').includes('stopped'),
      'the drawing of a training that was stopped'
    );
    expect(Object.keys(content.data)).toContain(TENSOR_MIME);
    const stopped = await number('(await model.evaluate(x, y)).loss');
    expect(stopped).toBeLessThan(first);
    expect(await number('model.lastHistory.epoch.length')).toBeGreaterThan(0);

    // In between one may look; then training continues where it was, optimizer included.
    const { reply } = await kernel.execute('trace(model, x.slice([0, 0, 0], [1, -1, -1]))');
    expect(reply.status).toBe('ok');
    const steps = await number('model.optimizer.iterations');
    const next = await number(
      '(await model.fit(x, y, { epochs: 1, verbose: 0, shuffle: false })).history.loss[0]'
    );
    expect(await number('model.optimizer.iterations')).toBe(steps + 16);
    expect(next).toBeLessThan(stopped * 1.2);
  });

  it('refuses targets of another shape before anything runs', async () => {
    const executed = await kernel.execute('await model.fit(zeros([4, 10, 1]), zeros([4, 2]))');
    expect(errorOf(executed).evalue).toContain('fit needs targets [4, 1], got [4, 2]');
  });

  it('draws at most four times a second, and once more at the end', async () => {
    const started = Date.now();
    const executed = await kernel.execute('await model.fit(x, y, { epochs: 40, batchSize: 64 })');
    const seconds = (Date.now() - started) / 1000;
    expect(executed.reply.status).toBe('ok');
    const drawings = executed.published.filter(({ type }) => /display_data$/.test(type));
    expect(drawings.length).toBeGreaterThanOrEqual(2);
    expect(drawings.length).toBeLessThanOrEqual(4 * seconds + 3);
    expect(drawings.filter(({ type }) => type === 'display_data')).toHaveLength(1);
  });

  it('lets the event loop turn, so that a timer of the cell comes in time', async () => {
    const executed = await kernel.execute(
      'let turns = 0; const timer = setInterval(() => turns++, 20);' +
        'await model.fit(x, y, { epochs: 30, verbose: 0 }); clearInterval(timer); turns'
    );
    expect(Number(resultText(executed))).toBeGreaterThan(0);
  });
});
