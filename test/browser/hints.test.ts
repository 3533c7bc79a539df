import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf, sourceOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd, FrontEndName } from './lab.js';
import { notebookModel, runAllCells, waitForKernel } from './notebook-page.js';

const CELL = [
  'const x = randomNormal([4, 700, 1]);',
  'const h = SimpleRNN(20, { returnSequences: true })(x);',
  'const n = 5;'
].join('\n');
const H = 'h  batch 4 × timesteps 700 × features 20';
const MISTAKE = 'TimeDistributed(Dense(3))(h.timestep(0));';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready).each<FrontEndName>(['lab', 'notebook'])('shapes in the code, %s', name => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;
  let cell: Locator;

  beforeAll(async () => {
    browser = await launchChromium();
    const notebook = notebookOf([CELL, MISTAKE]);
    frontEnd = await startFrontEnd(name, { notebooks: { 'a.ipynb': notebook } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await runAllCells(page);
    cell = page.locator('.jp-Notebook .jp-Cell').first();
    await hints(cell).nth(1).waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  function hints(of: Locator): Locator {
    return of.locator('.jp-tsteps-Hint');
  }

  /** Text of each line of the editor, hints included. */
  async function lines(): Promise<string[]> {
    const texts = await cell.locator('.cm-line').allInnerTexts();
    return texts.map(text => text.trimEnd());
  }

  async function source(): Promise<string> {
    return sourceOf((await notebookModel(page)).cells[0]);
  }

  /** Puts the editor's cursor at the end of a line, from 0. */
  async function goToEndOf(line: number): Promise<void> {
    await cell.locator('.cm-line').nth(line).click();
    await page.keyboard.press('End');
  }

  it('stand at the end of the lines that made tensors, outside the document', async () => {
    expect((await lines())[1]).toBe(`${CELL.split('\n')[1]}${H}`);
    expect(await hints(cell).count()).toBe(2);
    expect(await source()).toBe(CELL);
    expect(await hints(cell).first().getAttribute('aria-hidden')).toBe('true');
  });

  it('an edit hides the hint of its own line only, and undo brings it back', async () => {
    await goToEndOf(1);
    await page.keyboard.type(' ');
    expect((await lines())[1]).not.toContain(H);
    expect((await lines())[0]).toContain('timesteps 700');
    await page.keyboard.press('Control+z');
    expect((await lines())[1]).toContain(H);
  });

  it('a new line above moves them along, and the saved cell has none', async () => {
    await goToEndOf(0);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect((await lines())[2]).toContain(H);
    expect(await source()).toBe(`\n${CELL}`);
    await page.keyboard.press('Control+z');
    expect((await lines())[1]).toContain(H);
  });

  it('a mistake is written behind its line, with the shapes in it', async () => {
    const failed = page.locator('.jp-Notebook .jp-Cell').nth(1);
    await expect
      .poll(() => hints(failed).allInnerTexts())
      .toEqual([`✖ TimeDistributed needs [batch, timesteps, ...features], got [4, 20]  (${H})`]);
  });

  it('a command lists the shapes of a cell, and a setting takes them away', async () => {
    await goToEndOf(2);
    const list = page.evaluate(() => window.jupyterapp.commands.execute('tsteps:list-cell-shapes'));
    const dialog = page.locator('.jp-Dialog');
    await dialog.waitFor();
    expect(await dialog.locator('li p').nth(1).textContent()).toBe(H);
    await page.keyboard.press('Escape');
    await list;
    const toggle = () =>
      page.evaluate(() => window.jupyterapp.commands.execute('tsteps:toggle-shape-hints'));
    await toggle();
    await hints(cell).first().waitFor({ state: 'hidden' });
    await toggle();
    await hints(cell).first().waitFor();
  });

  it('a cell that runs again has the hints of that run', async () => {
    await cell.locator('.cm-line').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('const h = ones([2, 9]);');
    await page.keyboard.press('Shift+Enter');
    await waitForKernel(page);
    await expect.poll(() => hints(cell).allInnerTexts()).toEqual(['h  batch 2 × features 9']);
  });
});
