import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { printedByKernel, waitForKernel } from './notebook-page.js';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

/** A loop that no stop check is in, after an await: what only the end of the kernel ends. */
const STUCK = [
  'import vm from "node:vm";',
  'await 0;',
  'console.log("stuck");',
  'vm.runInThisContext("const end = Date.now() + 100_000; while (Date.now() < end);");'
].join('\n');

describe.skipIf(!ready)('a cell that cannot be stopped', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebookOf([STUCK]) } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await waitForKernel(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  it('says so after Stop, and JupyterLab offers the restart that ends it', async () => {
    await page.locator('.jp-Notebook .jp-Cell .cm-content').first().click();
    // Not waited for: the command ends with the cell.
    await page.evaluate(() => void window.jupyterapp.commands.execute('notebook:run-cell'));
    const output = page.locator('.jp-Notebook .jp-Cell .jp-OutputArea-output').first();
    await output.filter({ hasText: 'stuck' }).waitFor({ timeout: 20_000 });
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:interrupt-kernel'));
    const dialog = page.locator('.jp-Dialog', { hasText: 'This cell cannot be stopped' });
    await dialog.waitFor({ timeout: 20_000 });
    expect(await dialog.innerText()).toMatch(/code of a package or of Node.*Restart Kernel/s);
    await dialog.locator('button', { hasText: 'Restart Kernel' }).click();
    await waitForKernel(page);
    expect(await printedByKernel(page, 'console.log(1 + 1)')).toBe('2\n');
  });
});
