import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { printedByKernel, waitForKernel } from './notebook-page.js';

const TIMER = [
  'let ticks = 0;',
  "const timer = setInterval(() => console.log('tick', ++ticks), 50);"
].join('\n');

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('what a timer prints', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const notebook = notebookOf([TIMER, "console.log('second')", 'clearInterval(timer)']);
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebook } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await waitForKernel(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  const outputOf = (index: number) =>
    page
      .locator('.jp-Notebook .jp-Cell')
      .nth(index)
      .locator('.jp-OutputArea-output')
      .allInnerTexts();

  it('lands under the cell that started it, also while and after others have run', async () => {
    const ticks = async () => ((await outputOf(0)).join('').match(/^tick \d+$/gm) ?? []).length;
    await page.locator('.jp-Notebook .jp-Cell').nth(1).locator('.cm-content').click();
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:run-all-above'));
    await expect.poll(ticks, { timeout: 20_000 }).toBeGreaterThan(2);
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:run-cell'));
    await expect.poll(() => outputOf(1)).toEqual(['second\n']);
    const before = await ticks();
    await expect.poll(ticks).toBeGreaterThan(before + 3);
    expect(await outputOf(1)).toEqual(['second\n']);
    const lines = (await outputOf(0)).join('').trim().split('\n');
    expect(lines).toEqual(lines.map((_, index) => `tick ${index + 1}`));
  });

  it('ends when another cell clears it', async () => {
    await page.locator('.jp-Notebook .jp-Cell').nth(2).locator('.cm-content').click();
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:run-cell'));
    const printed = await outputOf(0);
    // A question to the kernel takes longer than the timer's 50 ms.
    expect(await printedByKernel(page, 'await new Promise(done => setTimeout(done, 300))')).toBe(
      ''
    );
    expect(await outputOf(0)).toEqual(printed);
  });
});
