/** JupyterLab may take cells off the page while they are out of sight; their views come back as they were. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, exampleView } from './acceptance/examples.js';
import type { ExampleName } from './acceptance/examples.js';
import { openLiveNotebook } from './acceptance/live-notebook.js';
import type { LiveNotebook } from './acceptance/live-notebook.js';
import { hasChromium } from './chromium.js';
import { hasFrontEnds, hasKernel } from './lab.js';
import { waitForKernel } from './notebook-page.js';
import { drawn } from './renderer-suite.js';

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('windowing', () => {
  let live: LiveNotebook;
  let page: Page;

  beforeAll(async () => {
    live = await openLiveNotebook('lab');
    live.releasePlotly();
    page = live.page;
  });

  afterAll(() => live?.stop());

  it.each(['full', 'defer', 'none', 'contentVisibility'])(
    'in mode %s every output is drawn when it is scrolled to, and again after it was out of sight',
    async mode => {
      await setWindowingMode(page, mode);
      for (const name of EXAMPLE_NAMES) await expectDrawn(page, name);
      await expectDrawn(page, 'h');
      const slider = exampleView(page, 'h').locator('.jp-tsteps-TimeCursor');
      await slider.focus();
      for (const key of ['Home', 'PageUp', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      for (const name of ['figure', 'scalar', 'rounded', 'x'] as const)
        await expectDrawn(page, name);
      expect(await exampleView(page, 'x').getAttribute('data-cursor')).toBe('71');
      await expectDrawn(page, 'h');
      expect(await slider.getAttribute('aria-valuenow')).toBe('71');
      expect(await exampleView(page, 'h').locator('.heatmaplayer image').count()).toBe(1);
      expect(live.errors).toEqual([]);
    }
  );
});

async function setWindowingMode(page: Page, windowingMode: string): Promise<void> {
  await page.evaluate(async mode => {
    const id = '@jupyterlab/notebook-extension:tracker';
    const address = new URL(`/lab/api/settings/${id}`, location.href);
    const raw = JSON.stringify({ windowingMode: mode });
    const answer = await fetch(address, { method: 'PUT', body: JSON.stringify({ raw }) });
    if (!answer.ok) throw new Error(await answer.text());
  }, windowingMode);
  await page.reload();
  await page.locator('.jp-Notebook .jp-Cell').first().waitFor();
  await waitForKernel(page);
}

/** A cell that is not on the page can be scrolled to by the notebook only. */
async function expectDrawn(page: Page, name: ExampleName): Promise<void> {
  const index = EXAMPLE_NAMES.indexOf(name);
  await page.evaluate(at => {
    const panel = window.jupyterapp.shell.currentWidget as unknown as {
      content: { scrollToItem(index: number, align: string): Promise<void> };
    };
    return panel.content.scrollToItem(at, 'start');
  }, index);
  const view = exampleView(page, name);
  await view.waitFor();
  await drawn(view);
}
