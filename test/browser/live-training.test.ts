/** A training seen in JupyterLab while it runs. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_OUTPUT_BYTES, TENSOR_MIME, validatePayload } from '../../kernel/src/contract/index.js';
import { notebookOf, storedBytes } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { waitForKernel } from './notebook-page.js';
import { drawn, viewOf } from './renderer-suite.js';

const NOTEBOOK = 'training.ipynb';
const SCREENSHOTS = process.env.TSTEPS_SCREENSHOTS;
/** From one epoch to the next. */
const EPOCH_MS = 50;
const EPOCHS = 200;
/** A drawing that the page is late with is followed by one that is on time. */
const LATE_MS = 100;

const CELLS = [
  `const x = randomNormal([32, 60, 2]);
const model = Sequential([SimpleRNN(24, { returnSequences: true }), Dense(2)]);
model.compile({ optimizer: 'adam', loss: 'meanSquaredError', metrics: ['meanAbsoluteError'] });
let next = 0;
/** 20 epochs a second, whatever the machine. */
const steady = { onEpochEnd: async () => {
  next = Math.max(next, Date.now() - ${EPOCH_MS}) + ${EPOCH_MS};
  await new Promise(resolve => setTimeout(resolve, Math.max(0, next - Date.now())));
} };`,
  `const history = await model.fit(x, x, { epochs: ${EPOCHS}, validationSplit: 0.25, callbacks: [steady] });`,
  'const stopped = await model.fit(x, x, { epochs: 100000, callbacks: [steady] });'
];

/** What a view was seen to do while it changed. */
interface Seen {
  /** When its sentence changed, in ms. */
  times: number[];
  heights: number[];
  sentences: string[];
}

declare global {
  interface Window {
    seen: Seen;
    first: Element | null;
  }
}

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('a training in JupyterLab', () => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    frontEnd = await startFrontEnd('lab', { notebooks: { [NOTEBOOK]: notebookOf(CELLS) } });
    page = await frontEnd.open(browser, NOTEBOOK);
    await waitForKernel(page);
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  const command = (name: string) =>
    page.evaluate(id => window.jupyterapp.commands.execute(id), name);
  const sentence = (index: number) =>
    viewOf(page, index).locator('.jp-tsteps-TrainingSentence').innerText();

  it('of 200 epochs at 20 a second is one node that changes 4 times a second at most', async () => {
    await page.evaluate(() => {
      const seen: Seen = { times: [], heights: [], sentences: [] };
      Object.assign(window, { seen, first: null });
      const look = () => {
        const view = document.querySelector<HTMLElement>('.jp-tsteps-View');
        const text = view?.querySelector('.jp-tsteps-TrainingSentence')?.textContent ?? '';
        if (!view || text === '' || text === seen.sentences.at(-1)) return;
        window.first ??= view;
        seen.times.push(performance.now());
        seen.heights.push(view.offsetHeight);
        seen.sentences.push(text);
      };
      const notebook = document.querySelector('.jp-Notebook') ?? document.body;
      new MutationObserver(look).observe(notebook, {
        childList: true,
        subtree: true,
        characterData: true
      });
    });
    const running = command('notebook:run-cell-and-select-next').then(() =>
      command('notebook:run-cell-and-select-next')
    );
    await expect
      .poll(() => page.evaluate(() => window.seen.sentences.length), { timeout: 60_000 })
      .toBeGreaterThan(12);
    if (SCREENSHOTS) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, 'training-running.png') });
    }
    await running;
    await expect.poll(() => sentence(0), { timeout: 60_000 }).toMatch(/^200 epochs · /);
    const { times, heights, sentences } = await page.evaluate(() => window.seen);
    expect(sentences[0]).toMatch(/^epoch 1 \/ 200 · batch 0 \/ 1/);
    expect(times.length).toBeGreaterThan(15);
    // The last one is never held back.
    for (const [i, time] of times.slice(0, -1).entries()) {
      const within = times.slice(i, -1).filter(other => other < time + 1000 - LATE_MS);
      expect(within.length).toBeLessThanOrEqual(4);
    }
    expect(new Set(heights.map(Math.round)).size).toBe(1);
    const isSame = await page.evaluate(
      () => window.first === document.querySelector('.jp-tsteps-View')
    );
    expect(isSame).toBe(true);
  });

  it('lies in the file with its first epoch, its last and the sample before it, within 256 KiB', async () => {
    await command('docmanager:save');
    const saved = frontEnd.read(NOTEBOOK);
    const outputs = saved.cells[1]?.outputs ?? [];
    expect(outputs.map(({ output_type }) => output_type)).toEqual(['display_data']);
    const [output] = outputs;
    const result = validatePayload(output?.data?.[TENSOR_MIME]);
    if ('problem' in result || result.payload.view !== 'training') throw new Error('no training');
    const { curve, probe, state } = result.payload;
    const epochs = curve.epochs.split(' ');
    expect([epochs[0], epochs.at(-1), state]).toEqual(['1', String(EPOCHS), 'done']);
    expect(probe?.frames.map(({ epoch }) => epoch)).toEqual(expect.arrayContaining([0, EPOCHS]));
    expect(storedBytes(saved, output)).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
    expect(String(output?.data?.['text/plain'])).toContain('200 epochs');
  });

  it('that is stopped says so, and can be walked through', async () => {
    const running = command('notebook:run-cell');
    await expect.poll(() => viewOf(page, 1).count()).toBe(1);
    await expect.poll(() => sentence(1)).toMatch(/^epoch ([3-9]|\d\d)/);
    await page.evaluate(() =>
      window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.interrupt()
    );
    await expect.poll(() => sentence(1)).toMatch(/^stopped after epoch \d+ · /);
    await running;
    const view = viewOf(page, 1);
    await drawn(view);
    expect(await view.getAttribute('data-state')).toBe('stopped');
    await view.getByRole('slider', { name: 'epoch' }).focus();
    await page.keyboard.press('Home');
    expect(await view.getAttribute('data-epoch')).toBe('0');
    if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, 'training-stopped.png') });
  });
});
