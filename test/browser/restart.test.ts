import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { printedByKernel, waitForKernel } from './notebook-page.js';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('a restart', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const notebook = notebookOf(['const h = ones([2, 9]);\nh.shape', '']);
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebook } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await waitForKernel(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  const cell = (index: number) => page.locator('.jp-Notebook .jp-Cell').nth(index);
  const outputOfFirst = () => cell(0).locator('.jp-OutputArea-output').innerText();

  async function runFirst(): Promise<void> {
    await cell(0).locator('.cm-content').click();
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:run-cell'));
  }

  it('from the menu gives a kernel that knows nothing of before', async () => {
    await runFirst();
    await expect.poll(outputOfFirst, { timeout: 10_000 }).toBe('[ 2, 9 ]');
    expect(await printedByKernel(page, 'const kept = 1; console.log(kept)')).toBe('1\n');
    // What the menu's entry runs; the command waits for the answer to its question.
    await Promise.all([
      page.evaluate(() => window.jupyterapp.commands.execute('kernelmenu:restart')),
      page.locator('.jp-Dialog .jp-mod-accept').click()
    ]);
    await waitForKernel(page);
    await page.evaluate(() =>
      window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')
    );
    await runFirst();
    await expect.poll(outputOfFirst, { timeout: 10_000 }).toBe('[ 2, 9 ]');
    expect(await printedByKernel(page, 'kept')).toContain("Cannot find name 'kept'");
  });

  it('and shapes stand in the code again', async () => {
    await cell(0).locator('.cm-line', { hasText: 'ones' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('const h = ones([3, 9]);');
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:run-cell'));
    await expect
      .poll(() => cell(0).locator('.jp-tsteps-Hint').allInnerTexts(), { timeout: 10_000 })
      .toEqual(['h  batch 3 × features 9']);
  });

  it('and mistakes are underlined again', async () => {
    await cell(1).locator('.cm-content').click();
    await page.keyboard.type('TimeDistributed(Dense(3))(h);');
    await cell(1).locator('.jp-tsteps-Underline').first().waitFor({ timeout: 10_000 });
  });
});
