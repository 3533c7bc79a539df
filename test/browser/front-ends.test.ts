import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TENSOR_MIME } from '../../kernel/src/contract/index.js';
import { activationsPayload, cardPayload } from '../unit/contract/payloads.js';
import { hasChromium, launchChromium } from './chromium.js';
import { hasFrontEnds, startFrontEnd } from './lab.js';
import type { FrontEnd, FrontEndName } from './lab.js';
import { setTheme, withoutKernel } from './notebook-page.js';
import { drawn, viewOf } from './renderer-suite.js';

/** A notebook as it comes from another machine: outputs, and a kernel that is not installed here. */
function storedNotebook(payloads: object[]): object {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: 'not-installed', display_name: 'Not installed', language: 'typescript' }
    },
    cells: payloads.map((payload, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: index + 1,
      metadata: {},
      source: `h${index}`,
      outputs: [
        {
          output_type: 'execute_result',
          execution_count: index + 1,
          metadata: {},
          data: { [TENSOR_MIME]: payload, 'text/plain': 'the text beside it' }
        }
      ]
    }))
  };
}

const ready = hasChromium() && hasFrontEnds();

describe.skipIf(!ready).each<FrontEndName>(['lab', 'notebook'])('jupyter %s', name => {
  let browser: Browser;
  let frontEnd: FrontEnd;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    const notebook = storedNotebook([
      activationsPayload(),
      activationsPayload({ units: 3, name: 'y' }),
      cardPayload()
    ]);
    browser = await launchChromium();
    frontEnd = await startFrontEnd(name, {
      notebooks: { 'a.ipynb': notebook, 'b.ipynb': notebook }
    });
    page = await frontEnd.open(browser, 'a.ipynb');
    page.on('pageerror', error => errors.push(error.message));
    await withoutKernel(page);
    // Some front ends add a detail of their own to the metadata of a notebook they open.
    await page.evaluate(() => {
      const model = window.jupyterapp.shell.currentWidget?.context?.model;
      if (model) model.dirty = false;
    });
  });

  afterAll(async () => {
    await browser?.close();
    await frontEnd?.stop();
  });

  it('draws stored outputs without their kernel', async () => {
    for (const index of [0, 1, 2]) await drawn(viewOf(page, index));
    expect(await viewOf(page).locator('.heatmaplayer image').count()).toBe(1);
    expect(await viewOf(page, 2).getAttribute('aria-label')).toContain('features 3');
    expect(errors).toEqual([]);
  });

  it('arrows move the cursor of every view, and neither the cell nor the page', async () => {
    await viewOf(page).getByRole('slider').focus();
    const top = await page.locator('.jp-Notebook').evaluate(node => node.scrollTop);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    expect(await viewOf(page, 0).getAttribute('data-cursor')).toBe('2');
    expect(await viewOf(page, 1).getAttribute('data-cursor')).toBe('2');
    expect(await viewOf(page, 0).getAttribute('data-unit')).toBe('1');
    expect(await page.locator('.jp-Notebook').evaluate(node => node.scrollTop)).toBe(top);
    expect(
      await page.locator('.jp-Cell.jp-mod-active').getAttribute('data-windowed-list-index')
    ).toBe('0');
  });

  it('pressing on a map takes the cursor there and leaves the focus on it', async () => {
    const map = await viewOf(page, 1).locator('.jp-tsteps-Hatch').boundingBox();
    if (!map) throw new Error('the map has no box');
    await page.mouse.click(map.x + (20.5 / 40) * map.width, map.y + map.height / 2);
    expect(await viewOf(page, 0).getAttribute('data-cursor')).toBe('20');
    await page.keyboard.press('ArrowRight');
    expect(await viewOf(page, 0).getAttribute('data-cursor')).toBe('21');
  });

  it('escape gives the focus back to the cell', async () => {
    await viewOf(page).getByRole('slider').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('jp-Cell'))).toBe(
      true
    );
  });

  it('looking does not change the notebook', async () => {
    const isDirty = await page.evaluate(
      () => window.jupyterapp.shell.currentWidget?.context?.model.dirty
    );
    expect(isDirty).toBe(false);
  });

  it('shortcuts of the notebook stay away from a view, those of the application do not', async () => {
    await viewOf(page).getByRole('slider').focus();
    for (const key of ['b', 'x', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('.jp-Notebook .jp-Cell').count()).toBe(3);
    expect(await page.locator('.jp-Notebook.jp-mod-editMode').count()).toBe(0);
    const saved = page.waitForRequest(
      request => request.method() === 'PUT' && request.url().includes('/api/contents/')
    );
    await page.keyboard.press('Control+s');
    await saved;
  });

  it('the dark theme redraws the map', async () => {
    const strip = viewOf(page).locator('.jp-tsteps-ColourBar-strip');
    await setTheme(page, 'JupyterLab Dark');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLElement>('.jp-tsteps-ColourBar-strip')
        ?.style.background.includes('rgb(25, 12, 9)')
    );
    expect(await strip.count()).toBe(1);
  });

  // Notebook 7 has one notebook to a page.
  if (name === 'lab') {
    it('another notebook has a cursor of its own', async () => {
      const before = await viewOf(page).getAttribute('data-cursor');
      await page.evaluate(() =>
        window.jupyterapp.commands.execute('docmanager:open', { path: 'b.ipynb' })
      );
      await withoutKernel(page);
      const inOther = page
        .locator('.jp-NotebookPanel:not(.lm-mod-hidden)')
        .getByRole('slider')
        .first();
      await inOther.focus();
      await page.keyboard.press('End');
      expect(await inOther.getAttribute('aria-valuenow')).toBe('39');
      expect(before).not.toBe('39');
      expect(await viewOf(page).getAttribute('data-cursor')).toBe(before);
    });
  }

  it('settings choose the colour map', async () => {
    await page.evaluate(async () => {
      const address = new URL('/lab/api/settings/@tsteps/jupyterlab:renderer', location.href);
      const raw = JSON.stringify({ colourMap: 'cividis' });
      const answer = await fetch(address, { method: 'PUT', body: JSON.stringify({ raw }) });
      if (!answer.ok) throw new Error(await answer.text());
    });
    await page.reload();
    // The notebook in front draws; one behind it waits until it is shown.
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.jp-tsteps-ColourBar-strip')).some(strip =>
        strip.style.background.includes('rgb(0, 34, 78)')
      )
    );
  });
});
