/** A notebook from a stranger: nobody trusts it, its kernel is not here, and it has an output of every view. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TENSOR_MIME } from '../../kernel/src/contract/index.js';
import type { MimeBundle } from '../../kernel/src/contract/index.js';
import { codeCells } from '../notebook-file.js';
import { hasChromium, launchChromium } from './chromium.js';
import { viewsOf } from './drawn-views.js';
import type { DrawnView } from './drawn-views.js';
import { SHOWN, everyBundle, everyViewNotebook } from './every-view.js';
import { hasFrontEnds, startFrontEnd } from './lab.js';
import type { FrontEnd, FrontEndName } from './lab.js';
import { isTrusted, notebookModel, withoutKernel } from './notebook-page.js';

/** Notebook 7.6.5 throws this by itself, in its own code and on every start, also where our extension is switched off. */
const NOTEBOOKS_OWN = "Cannot read properties of undefined (reading 'schema')";

const ready = hasChromium() && hasFrontEnds();

describe.skipIf(!ready).each<FrontEndName>(['lab', 'notebook'])(
  'an untrusted notebook without its kernel in jupyter %s',
  name => {
    let browser: Browser;
    let frontEnd: FrontEnd;
    let page: Page;
    let bundles: MimeBundle[];
    let drawn: DrawnView[];
    const errors: string[] = [];
    const requests: string[] = [];

    beforeAll(async () => {
      bundles = await everyBundle();
      browser = await launchChromium();
      frontEnd = await startFrontEnd(name, {
        notebooks: { 'a.ipynb': everyViewNotebook(bundles) },
        allowedKernels: ['none-of-ours']
      });
      page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => message.type() === 'error' && errors.push(message.text()));
      page.on('request', request => requests.push(request.url()));
      page.on('websocket', socket => requests.push(socket.url().replace(/^ws/, 'http')));
      await page.goto(frontEnd.url('a.ipynb'));
      await withoutKernel(page);
      await page.locator('.jp-Notebook .jp-Cell').first().waitFor();
      // Some front ends add a detail of their own to the metadata of a notebook they open.
      await page.evaluate(() => {
        const model = window.jupyterapp.shell.currentWidget?.context?.model;
        if (model) model.dirty = false;
      });
      drawn = await viewsOf(page, SHOWN.length);
    });

    afterAll(async () => {
      await browser?.close();
      await frontEnd?.stop();
    });

    it('draws every view, none of them trusted', async () => {
      expect(await isTrusted(page)).toBe(false);
      expect(drawn.map(({ data }) => data.view)).toEqual([
        'card',
        'activations',
        'activations',
        'flow',
        'influence',
        'compare',
        'training'
      ]);
      expect(drawn.every(({ data }) => data.drawn === 'true')).toBe(true);
    });

    it('asks nobody but its own server, and there for its own chunks', () => {
      const { origin } = new URL(frontEnd.url(''));
      const elsewhere = requests.filter(url => /^https?:/.test(url) && !url.startsWith(origin));
      expect(elsewhere).toEqual([]);
      const ours = requests.filter(url => url.includes('@tsteps'));
      expect(ours.length).toBeGreaterThan(1);
      for (const url of ours) {
        expect(new URL(url).pathname).toMatch(
          /^\/lab\/(extensions\/@tsteps\/jupyterlab\/static\/[\w.]+\.js|api\/settings\/@tsteps\/jupyterlab:renderer)$/
        );
      }
    });

    it('shows the stored sample, and says how to get the others', async () => {
      const view = page.locator('.jp-tsteps-View').nth(SHOWN.indexOf('activations'));
      await view.scrollIntoViewIfNeeded();
      const samples = view.locator('.jp-tsteps-Sample');
      expect(await samples.count()).toBe(32);
      expect(await samples.first().isEnabled()).toBe(true);
      expect(await samples.last().isEnabled()).toBe(false);
      const disabled = view.locator('.jp-tsteps-Sample:disabled');
      const titles = await disabled.evaluateAll(buttons =>
        buttons.map(button => (button as HTMLElement).title)
      );
      expect(titles.length).toBeGreaterThan(0);
      expect(new Set(titles)).toEqual(new Set(['re-run the cell to see this sample']));
    });

    it('marks every value as approximate, at the cursor and under the pointer', async () => {
      const view = page.locator('.jp-tsteps-View').nth(SHOWN.indexOf('activations'));
      await view.scrollIntoViewIfNeeded();
      await view.getByRole('slider').focus();
      for (const key of ['ArrowRight', 'PageUp', 'ArrowDown']) {
        await page.keyboard.press(key);
        expect(await view.locator('.jp-tsteps-ReadOut-value').innerText()).toMatch(/^≈ /);
      }
      await view
        .locator('.jp-tsteps-Surface')
        .first()
        .hover({ position: { x: 200, y: 60 } });
      expect(await view.locator('.jp-tsteps-HoverLabel').innerText()).toMatch(/: ≈ /);
    });

    it('looking and walking leave the notebook as it was', async () => {
      for (const slider of await page.getByRole('slider').filter({ visible: true }).all()) {
        await slider.focus();
        for (const key of ['End', 'ArrowLeft', 'ArrowUp']) await page.keyboard.press(key);
      }
      await page.setViewportSize({ width: 1100, height: 1000 });
      await viewsOf(page, SHOWN.length);
      const isDirty = await page.evaluate(
        () => window.jupyterapp.shell.currentWidget?.context?.model.dirty
      );
      expect(isDirty).toBe(false);
      const outputs = codeCells(await notebookModel(page)).map(cell => cell.outputs[0]?.data);
      expect(outputs.map(data => data?.[TENSOR_MIME])).toEqual(
        bundles.map(({ data }) => data[TENSOR_MIME])
      );
      await page.setViewportSize({ width: 1280, height: 1400 });
    });

    it('leaves the console free of errors', () => {
      const known = name === 'notebook' ? [NOTEBOOKS_OWN] : [];
      expect(errors.filter(error => !known.includes(error))).toEqual([]);
    });

    it('draws the same once it is trusted', async () => {
      const saved = page.waitForResponse(
        answer => answer.request().method() === 'PUT' && answer.url().includes('/api/contents/')
      );
      const trusted = page.evaluate(() => window.jupyterapp.commands.execute('notebook:trust'));
      await page.locator('.jp-Dialog .jp-mod-accept').click();
      await Promise.all([trusted, saved]);
      await page.reload();
      await withoutKernel(page);
      const again = await viewsOf(page, SHOWN.length);
      expect(await isTrusted(page)).toBe(true);
      expect(again).toEqual(drawn);
    });
  }
);
