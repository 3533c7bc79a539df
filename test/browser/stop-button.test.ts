import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { waitForKernel } from './notebook-page.js';

const LOOP = [
  'let steps = 0;',
  "for (const step of progress(Array(1e9).keys(), { label: 'steps', total: 1e9 })) steps = step;"
].join('\n');

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('the Stop button', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const notebook = notebookOf([LOOP, 'steps > 0']);
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebook } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await waitForKernel(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  const output = (index: number) =>
    page.locator('.jp-Notebook .jp-Cell').nth(index).locator('.jp-OutputArea-output');

  it('ends a cell that would run for hours, and its progress says how far it got', async () => {
    await page.evaluate(() => void window.jupyterapp.commands.execute('notebook:run-cell'));
    await expect
      .poll(() => output(0).allInnerTexts(), { timeout: 15_000 })
      .toEqual([expect.stringMatching(/^steps {2}░{20} {2}\d+\/1000000000 {2}0 % .* left$/)]);
    await page
      .locator('.jp-NotebookPanel-toolbar [data-command="notebook:interrupt-kernel"]')
      .click();
    await expect
      .poll(() => output(0).allInnerTexts(), { timeout: 10_000 })
      .toEqual([
        expect.stringMatching(/^steps {2}░{20} {2}\d+\/1000000000 in [\d.]+ m?s, stopped$/),
        expect.stringContaining('Stopped')
      ]);
  });

  it('leaves its variables to the next cell', async () => {
    await page.locator('.jp-Notebook .jp-Cell').nth(1).locator('.cm-content').click();
    await page.evaluate(() => void window.jupyterapp.commands.execute('notebook:run-cell'));
    await expect.poll(() => output(1).allInnerTexts(), { timeout: 10_000 }).toEqual(['true']);
  });
});
