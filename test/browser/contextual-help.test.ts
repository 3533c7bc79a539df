import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { runAllCells } from './notebook-page.js';

const MADE = [
  'const x = randomNormal([4, 30, 1]);',
  'const h = SimpleRNN(20, { returnSequences: true })(x);',
  'const w = ones([2, 9]);'
].join('\n');

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('Contextual Help', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const notebook = notebookOf([MADE, 'h\nw\nDense']);
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebook } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await runAllCells(page);
    await page.evaluate(() => window.jupyterapp.commands.execute('inspector:open'));
    await panel().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  const panel = (): Locator => page.locator('.jp-Inspector');
  const view = (): Locator => panel().locator('.jp-tsteps-View');

  /** Puts the caret on a line of the second cell, from 0. */
  async function inspect(line: number): Promise<void> {
    const cell = page.locator('.jp-Notebook .jp-Cell').nth(1);
    await cell.locator('.cm-line').nth(line).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
  }

  it('draws the live tensor under the caret, inside the panel', async () => {
    await inspect(0);
    await view().and(page.locator('[data-drawn="true"]')).waitFor({ timeout: 10_000 });
    expect(await view().getAttribute('aria-label')).toContain('timesteps 30');
    const [inner, outer] = await Promise.all([view().boundingBox(), panel().boundingBox()]);
    expect(inner!.x).toBeGreaterThanOrEqual(outer!.x);
    expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width);
  });

  it('another name, another tensor; what is no tensor has its documentation', async () => {
    await inspect(1);
    await expect
      .poll(() => view().getAttribute('aria-label'), { timeout: 10_000 })
      .toContain('batch 2');
    expect(await view().count()).toBe(1);
    await inspect(2);
    await expect.poll(() => panel().innerText(), { timeout: 10_000 }).toContain('units');
    expect(await view().count()).toBe(0);
  });
});
