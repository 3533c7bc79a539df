import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLOTLY_MIME, TENSOR_MIME } from '../../kernel/src/contract/index.js';
import { KernelClient, type Executed } from './client.js';

describe('what is on show', () => {
  let kernel: KernelClient;
  beforeAll(async () => {
    kernel = await KernelClient.start();
  });
  afterAll(() => kernel.close());

  /** Type, display id and MIME types of everything a cell has put out. */
  function outputs({ published }: Executed): [string, string, string][] {
    return published
      .filter(m => m.type.includes('display_data') || m.type === 'execute_result')
      .map(m => [m.type, m.content.transient.display_id, Object.keys(m.content.data)[0]]);
  }

  it('a figure updated in a loop is one output, changed where it stands', async () => {
    const executed = await kernel.execute(`
      const figure = plot([{ y: [1, 2] }], { title: { text: 'loss' } });
      for (let i = 3; i < 6; i++) figure.update([{ y: [1, 2, i] }]);
      figure`);
    const [[type, id, mime], ...updates] = outputs(executed);
    expect([type, mime]).toEqual(['display_data', PLOTLY_MIME]);
    expect(updates).toEqual(Array.from({ length: 3 }, () => ['update_display_data', id, mime]));
    const last = executed.published.filter(m => m.type === 'update_display_data').at(-1);
    const shown = last?.content.data[PLOTLY_MIME] as unknown as { data: object[]; layout: object };
    expect(shown).toEqual({ data: [{ y: [1, 2, 5] }], layout: { title: { text: 'loss' } } });
  });

  it('tensors and plotTimesteps can be updated too, from a later cell', async () => {
    const first = await kernel.execute(`
      const shown = display(ones([2, 3, 4]), ones([2]));
      const lines = plotTimesteps(ones([2, 3, 4]), { units: [1] });`);
    expect(outputs(first).map(([type, , mime]) => [type, mime])).toEqual(
      Array.from({ length: 3 }, () => ['display_data', TENSOR_MIME])
    );
    const second = await kernel.execute(
      'shown.update(zeros([2, 3, 4])); lines.update(zeros([2, 3, 4]));'
    );
    const ids = outputs(first).map(([, id]) => id);
    expect(outputs(second)).toEqual([
      ['update_display_data', ids[0], TENSOR_MIME],
      ['update_display_data', ids[2], TENSOR_MIME]
    ]);
  });

  it('a wrong trace is a compile error, and the figure stays', async () => {
    const { reply } = await kernel.execute('plot([{ y: [1], type: "scater" }])');
    expect(reply).toMatchObject({ status: 'error', ename: 'TypeScriptError' });
  });

  it('an output that is drawn again and again counts once towards the 10 MB of a cell', async () => {
    const executed = await kernel.execute(`
      const noise = Array.from({ length: 20000 }, (_, i) => Math.sin(i * i));
      const wave = plot([{ y: noise }]);
      for (let i = 0; i < 40; i++) wave.update([{ y: noise.map(value => value * i) }]);`);
    const sizes = executed.published.map(({ content }) => JSON.stringify(content).length);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeGreaterThan(12e6);
    expect(outputs(executed)).toHaveLength(41);
    expect(executed.published.filter(({ type }) => type === 'stream')).toEqual([]);
  });
});
