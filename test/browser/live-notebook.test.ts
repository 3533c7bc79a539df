import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { runAllCells } from './notebook-page.js';
import { drawn, viewOf } from './renderer-suite.js';

const CELLS = [
  `const x = randomNormal([2, 40, 1]).name('x');
const h = SimpleRNN(6, { returnSequences: true })(x).name('h');
h`,
  `const y = TimeDistributed(Dense(3))(h).name('y');
y`,
  'console.log(JSON.stringify(Array.from(await h.data())))'
];

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('a notebook that runs', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebookOf(CELLS) } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await runAllCells(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  it('draws every tensor that a cell ends with', async () => {
    for (const index of [0, 1]) await drawn(viewOf(page, index));
    const names = await page
      .locator('.jp-tsteps-View')
      .evaluateAll(nodes => nodes.map(node => node.getAttribute('aria-label')));
    expect(names).toEqual([
      'h, float32, batch 2, timesteps 40, features 6',
      'y, float32, batch 2, timesteps 40, features 3'
    ]);
  });

  it('the value read at a timestep is the one in the tensor, within the stated error', async () => {
    const values = JSON.parse(
      await page.locator('.jp-OutputArea-output[data-mime-type*="stdout"]').innerText()
    ) as number[];
    const view = viewOf(page);
    await view.getByRole('slider').focus();
    for (const key of ['PageUp', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
      await page.keyboard.press(key);
      const data = await view.evaluate(node => ({ ...(node as HTMLElement).dataset }));
      const [sample = 0, timestep = 0, unit = 0, error = NaN] = [
        data.sample,
        data.cursor,
        data.unit,
        data.error
      ].map(Number);
      const value = values[(sample * 40 + timestep) * 6 + unit] ?? NaN;
      expect(Math.abs(Number(data.value) - value)).toBeLessThanOrEqual(error * (1 + 1e-6));
    }
  });

  it('the layer after it follows the same cursor', async () => {
    expect(await viewOf(page, 1).getAttribute('data-cursor')).toBe(
      await viewOf(page, 0).getAttribute('data-cursor')
    );
    expect(await viewOf(page, 1).getAttribute('data-time-key')).toBe('timesteps:40');
  });
});
