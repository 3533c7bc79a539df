import { expect, it } from 'vitest';
import type { TensorPayload } from '../../kernel/src/contract/index.js';
import { cardPayload } from '../unit/contract/payloads.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

describeRenderer('cards and figures in Chromium', blank => {
  it('a card shows name, dtype, axes, size and counts as text, without plotly', async () => {
    const page = await blank.open();
    await add(page, cardPayload());
    const view = viewOf(page);
    expect(await view.getAttribute('aria-label')).toBe('x, float32, batch 2, features 3');
    expect(await view.getAttribute('role')).toBe('group');
    const text = await view.innerText();
    for (const part of ['float32', 'batch 2', 'features 3', '24 B · cpu', 'mean', '2.5']) {
      expect(text.replace(/\s+/g, ' ')).toContain(part);
    }
    expect(await view.locator('td').allInnerTexts()).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(blank.requests.filter(path => path.includes('plotly'))).toEqual([]);
    expect(blank.errors).toEqual([]);
  });

  const odd = { nan: 3, positiveInfinity: 1, negativeInfinity: 2, zeros: 0 };
  const none = { min: null, max: null, mean: null, std: null };
  const one = { min: 1, max: 1, mean: 1, std: 0 };
  it.each<[string, Partial<TensorPayload> & Record<string, unknown>, string]>([
    [
      'a scalar',
      {
        axes: [],
        statistics: { count: 1, ...odd, nan: 0, positiveInfinity: 0, negativeInfinity: 0, ...one },
        histogram: null,
        head: [1]
      },
      'scalar'
    ],
    [
      'an empty tensor',
      {
        axes: [{ name: 'batch', size: 0, key: 'b' }],
        statistics: {
          count: 0,
          nan: 0,
          positiveInfinity: 0,
          negativeInfinity: 0,
          zeros: 0,
          ...none
        },
        histogram: null,
        head: []
      },
      'batch 0'
    ],
    [
      'odd values',
      {
        axes: [{ name: 'batch', size: 6, key: 'b' }],
        statistics: { count: 6, ...odd, ...none },
        histogram: null,
        head: ['NaN', 'NaN', 'NaN', 'Infinity', '-Infinity', '-Infinity']
      },
      '1 +, 2 −'
    ],
    [
      'truth values',
      {
        dtype: 'bool',
        axes: [{ name: 'batch', size: 2, key: 'b' }],
        statistics: { count: 2, ...odd, nan: 0, positiveInfinity: 0, negativeInfinity: 0, ...one },
        histogram: null,
        head: [true, false]
      },
      'true'
    ]
  ])('a card of %s draws', async (_, changes, text) => {
    const page = await blank.open();
    await add(page, { ...cardPayload(), ...changes });
    await drawn(viewOf(page));
    expect((await viewOf(page).innerText()).replace(/\s+/g, ' ')).toContain(text);
    expect(blank.errors).toEqual([]);
  });

  it("the user's own figure is drawn, without pictures from elsewhere", async () => {
    const page = await blank.open();
    const layout = { height: 300, images: [{ source: 'http://elsewhere.test/x.png' }] };
    await page.evaluate(figure => window.renderers.addFigure(figure), {
      data: [{ type: 'scatter', y: [1, 3, 2] }],
      layout
    });
    const figure = page.locator('.jp-tsteps-Figure-view');
    await figure.and(page.locator('[data-drawn="true"]')).waitFor({ timeout: 20_000 });
    expect(await figure.locator('.js-line').count()).toBe(1);
    expect((await figure.boundingBox())?.height).toBe(300);
    const buttons = await figure
      .locator('.modebar-btn')
      .evaluateAll(nodes => nodes.map(node => node.getAttribute('data-title')));
    expect(buttons).toContain('Zoom');
    expect(buttons.filter(title => /share|cloud|edit/i.test(title ?? ''))).toEqual([]);
    expect(blank.requests.filter(path => !path.startsWith('/'))).toEqual([]);
    await page.evaluate(() => window.renderers.addFigure({ data: 'none' }));
    expect(await page.locator('.jp-tsteps-Figure-view').nth(1).innerText()).toContain(
      'no list of traces'
    );
  });
});
