import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebookOf } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { waitForKernel } from './notebook-page.js';

const MISTAKE = 'const y = TimeDistributed(Dense(3))(ones([4, 20]));';
const SENTENCE = 'TimeDistributed needs [batch, timesteps, ...features], got [4, 20]';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('mistakes before a cell runs', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const cells = [MISTAKE, 'const x = ones([2, 9]);', 'TimeDistributed(Dense(1))(x);', ''];
    frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebookOf(cells) } });
    page = await frontEnd.open(browser, 'a.ipynb');
    await waitForKernel(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  const cell = (index: number): Locator => page.locator('.jp-Notebook .jp-Cell').nth(index);
  const underlined = (index: number): Locator => cell(index).locator('.jp-tsteps-Underline');
  const tooltip = (): Locator => page.locator('.jp-tsteps-Mistake');

  function execute(command: string): Promise<unknown> {
    return page.evaluate(id => window.jupyterapp.commands.execute(id), command);
  }

  async function write(index: number, text: string): Promise<void> {
    await cell(index).locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  }

  /** Texts under all wavy lines of a cell, joined where other colours part them. */
  function textsOf(index: number): Promise<string> {
    return underlined(index)
      .allInnerTexts()
      .then(texts => texts.join(''));
  }

  it('a wrong shape is underlined in a notebook that was only opened', async () => {
    await expect.poll(() => textsOf(0), { timeout: 15_000 }).toContain('ones([4, 20])');
    expect(await cell(0).locator('.jp-OutputArea-output').count()).toBe(0);
    const style = await underlined(0)
      .first()
      .evaluate(node => getComputedStyle(node).textDecoration);
    expect(style).toContain('wavy');
  });

  it('names that a cell above will make are no mistakes', async () => {
    expect(await underlined(2).count()).toBe(0);
  });

  it('the pointer on it shows the sentence, and what the compiler says below', async () => {
    await underlined(0).first().hover();
    await tooltip().waitFor();
    expect(await tooltip().locator('.jp-tsteps-Mistake-sentence').innerText()).toBe(SENTENCE);
    expect(await tooltip().locator('.jp-tsteps-Mistake-details').innerText()).toContain('Argument');
    await page.mouse.move(5, 5);
    await tooltip().waitFor({ state: 'detached' });
  });

  it('F8 puts the caret on it: the tooltip opens, is announced, and Escape closes it', async () => {
    await cell(3).locator('.cm-content').click();
    await page.keyboard.press('F8');
    await tooltip().waitFor();
    await expect
      .poll(() => page.locator('.jp-NotebookPanel > .jp-tsteps-Announcer').innerText())
      .toBe(SENTENCE);
    await page.keyboard.press('Escape');
    await tooltip().waitFor({ state: 'detached' });
  });

  it('after the cell above has run, the shape of its name is known', async () => {
    await cell(1).locator('.cm-content').click();
    await execute('notebook:run-cell');
    await expect.poll(() => textsOf(2), { timeout: 10_000 }).toBe('x');
  });

  it('fixing it takes the line away', async () => {
    await write(0, MISTAKE.replace('[4, 20]', '[4, 20, 1]'));
    await expect.poll(() => underlined(0).count(), { timeout: 10_000 }).toBe(0);
  });

  it('where it was run nevertheless, the reason behind the line stands alone', async () => {
    await cell(2).locator('.cm-content').click();
    await execute('notebook:run-cell');
    await cell(2).locator('.jp-tsteps-Hint.jp-mod-error').waitFor();
    await expect.poll(() => underlined(2).count()).toBe(0);
  });

  it('while a cell runs, what is typed in another is checked', async () => {
    await write(1, 'while (true) {}');
    void execute('notebook:run-cell');
    await page.locator('.jp-Notebook-ExecutionIndicator[data-status="busy"]').waitFor();
    await write(3, 'Dense(4, { activation: "rely" });');
    await expect.poll(() => textsOf(3), { timeout: 10_000 }).toContain('rely');
    await execute('notebook:interrupt-kernel');
    await waitForKernel(page);
  });

  it('a setting turns it off and on', async () => {
    await execute('tsteps:toggle-mistakes');
    await expect.poll(() => underlined(3).count()).toBe(0);
    await execute('tsteps:toggle-mistakes');
    await underlined(3).first().waitFor({ timeout: 10_000 });
  });
});
