/** The tutorial as a reader meets it: run from a clean start in a real front end, then opened without its kernel. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLOTLY_MIME, TENSOR_MIME } from '../../kernel/src/contract/index.js';
import type { Notebook } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, hasKernel, startFrontEnd } from './lab.js';
import type { FrontEnd, FrontEndName } from './lab.js';
import {
  notebookModel,
  printedByKernel,
  restartAndRunAll,
  setTheme,
  withoutKernel
} from './notebook-page.js';
import { drawn } from './renderer-suite.js';

const TUTORIAL = new URL('../../notebooks/01-dense-and-time-distributed.ipynb', import.meta.url);
/** Folder for pictures of the run; without it none are taken. */
const SCREENSHOTS = process.env.TSTEPS_SCREENSHOTS;

const VIEWS = ['x', 'h', 'y'].map(name => `.jp-tsteps-View[aria-label^="${name}, "]`);
const KEYS = ['PageUp', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'End'];

function withoutOutputs(notebook: Notebook): Notebook {
  const cells = notebook.cells.map(cell =>
    cell.cell_type === 'code' ? { ...cell, execution_count: null, outputs: [] } : cell
  );
  return { ...notebook, cells };
}

/** Every output of ours in the file is drawn by its renderer, and none is left to its PNG. */
async function expectAllDrawn(page: Page, notebook: Notebook): Promise<void> {
  for (const [index, { outputs = [] }] of notebook.cells.entries()) {
    const cell = page.locator('.jp-Notebook .jp-Cell').nth(index);
    // Cells outside the window are built when they come into it.
    await cell.scrollIntoViewIfNeeded();
    for (const [mime, renderer] of [
      [TENSOR_MIME, '.jp-tsteps-View'],
      [PLOTLY_MIME, '.jp-tsteps-Figure-view']
    ] as const) {
      const stored = outputs.filter(({ data }) => data?.[mime] !== undefined).length;
      for (let nth = 0; nth < stored; nth++) await drawn(cell.locator(renderer).nth(nth));
      expect(await cell.locator(renderer).count()).toBe(stored);
    }
    expect(await cell.locator('[data-mime-type="image/png"]').count()).toBe(0);
  }
}

interface ReadOut {
  sample: number;
  timestep: number;
  unit: number;
  value: number;
  error: number;
}

async function readOutOf(page: Page, view: string): Promise<ReadOut> {
  const data = await page.locator(view).evaluate(node => ({ ...(node as HTMLElement).dataset }));
  const [sample = NaN, timestep = NaN, unit = NaN, value = NaN, error = NaN] = [
    data.sample,
    data.cursor,
    data.unit,
    data.value,
    data.error
  ].map(Number);
  return { sample, timestep, unit, value, error };
}

/** Every output by itself, then the page with one view and its cell, the cursor in the middle. */
async function takePictures(page: Page, name: string): Promise<void> {
  if (!SCREENSHOTS) return;
  const folder = join(SCREENSHOTS, name);
  mkdirSync(folder, { recursive: true });
  const outputs = page.locator('.jp-tsteps-View, .jp-tsteps-Figure-view');
  for (let index = 0; index < (await outputs.count()); index++) {
    await outputs.nth(index).scrollIntoViewIfNeeded();
    await outputs.nth(index).screenshot({ path: join(folder, `output-${index}.png`) });
  }
  await page.setViewportSize({ width: 1100, height: 985 });
  await page.locator(VIEWS[2]).evaluate(node => node.scrollIntoView({ block: 'end' }));
  await page.locator(VIEWS[2]).getByRole('slider').focus();
  await page.keyboard.press('Home');
  for (let pressed = 0; pressed < 10; pressed++) await page.keyboard.press('PageUp');
  await drawn(page.locator(VIEWS[2]));
  await page.screenshot({ path: join(folder, 'page.png') });
}

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready).each<FrontEndName>(['lab', 'notebook'])(
  'the tutorial in jupyter %s',
  name => {
    let browser: Browser;
    let frontEnd: FrontEnd;
    let page: Page;
    let notebook: Notebook;
    const errors: string[] = [];

    beforeAll(async () => {
      const tutorial = JSON.parse(readFileSync(TUTORIAL, 'utf8')) as Notebook;
      browser = await launchChromium();
      frontEnd = await startFrontEnd(name, {
        notebooks: { 'tutorial.ipynb': withoutOutputs(tutorial) }
      });
      page = await frontEnd.open(browser, 'tutorial.ipynb');
      page.on('pageerror', error => errors.push(error.message));
      if (name === 'lab') {
        await page.evaluate(() =>
          window.jupyterapp.commands.execute('application:toggle-left-area')
        );
      }
      await restartAndRunAll(page);
      notebook = await notebookModel(page);
    });

    afterAll(async () => {
      await browser?.close();
      await frontEnd?.stop();
    });

    it('every cell runs after a restart, none with an error', () => {
      const code = notebook.cells.filter(cell => cell.cell_type === 'code');
      expect(code.map(cell => cell.execution_count)).toEqual(code.map((_, index) => index + 1));
      const outputs = code.flatMap(cell => cell.outputs ?? []);
      expect(outputs.filter(output => output.output_type === 'error')).toEqual([]);
      expect(errors).toEqual([]);
    });

    it('every tensor and every figure is drawn, none is left to its picture', async () => {
      await expectAllDrawn(page, notebook);
    });

    it('an arrow key in one view moves the cursor of every view of these timesteps', async () => {
      for (const used of VIEWS) {
        const before = (await readOutOf(page, used)).timestep;
        await page.locator(used).getByRole('slider').focus();
        await page.keyboard.press('ArrowRight');
        for (const view of VIEWS) {
          const slider = page.locator(view).getByRole('slider');
          expect(await slider.getAttribute('aria-valuenow')).toBe(String(before + 1));
          expect((await readOutOf(page, view)).timestep).toBe(before + 1);
        }
      }
    });

    it.each(['h', 'y'])('the value read out of %s is the one in the tensor', async tensor => {
      const view = `.jp-tsteps-View[aria-label^="${tensor}, "]`;
      await page.locator(view).getByRole('slider').focus();
      await page.keyboard.press('Home');
      const places: ReadOut[] = [];
      for (const key of KEYS) {
        await page.keyboard.press(key);
        places.push(await readOutOf(page, view));
      }
      const indices = places.map(({ sample, timestep, unit }) => [sample, timestep, unit]);
      expect(new Set(indices.map(String)).size).toBe(KEYS.length);
      const printed = await printedByKernel(
        page,
        `{ const values = await ${tensor}.data(), [, steps, units] = ${tensor}.shape;
      console.log(JSON.stringify(${JSON.stringify(indices)}.map(([n, t, u]) => values[(n * steps + t) * units + u]))); }`
      );
      const values = JSON.parse(printed) as number[];
      for (const [index, { value, error }] of places.entries()) {
        expect(error).toBeLessThan(0.01);
        expect(Math.abs(value - values[index])).toBeLessThanOrEqual(error * (1 + 1e-6));
      }
    });

    it('what it saves is drawn again where its kernel is not installed', async () => {
      await page.evaluate(() => window.jupyterapp.commands.execute('docmanager:save'));
      const saved = frontEnd.read('tutorial.ipynb');
      const elsewhere = await startFrontEnd(name, {
        notebooks: { 'saved.ipynb': saved },
        allowedKernels: ['python3']
      });
      try {
        const other = await elsewhere.open(browser, 'saved.ipynb');
        await withoutKernel(other);
        await expectAllDrawn(other, saved);
        await other.close();
      } finally {
        await elsewhere.stop();
      }
    });

    it('is drawn anew in the colours of each theme', async () => {
      const backgrounds = new Set<string>();
      for (const theme of ['Light', 'Dark'] as const) {
        await setTheme(page, `JupyterLab ${theme}`);
        await page.waitForFunction(
          isLight => document.body.dataset.jpThemeLight === String(isLight),
          theme === 'Light'
        );
        for (const view of VIEWS) {
          await page.locator(view).scrollIntoViewIfNeeded();
          await drawn(page.locator(view));
        }
        backgrounds.add(
          await page
            .locator(VIEWS[1])
            .locator('.jp-tsteps-ColourBar-strip')
            .evaluate(strip => strip.style.background)
        );
        await takePictures(page, `${name}-${theme.toLowerCase()}`);
      }
      expect(backgrounds.size).toBe(2);
    });
  }
);
