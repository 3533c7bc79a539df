import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { decodeTile } from '../../kernel/src/contract/index.js';
import { activationsPayload } from '../unit/contract/payloads.js';
import {
  brokenTile,
  influencePayload,
  influenceTile,
  maskColumns
} from '../unit/contract/view-payloads.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

async function open(blank: { open(): Promise<Page> }, payload: unknown = influencePayload()) {
  const page = await blank.open();
  await add(page, payload);
  const view = viewOf(page);
  await drawn(view);
  return {
    page,
    view,
    slider: view.getByRole('slider'),
    readOut: view.locator('.jp-tsteps-Sentence')
  };
}

/** Red, green, blue and opacity of the canvas at shares of its sides. */
function pixelAt(view: Locator, x: number, y: number): Promise<number[]> {
  return view.locator('canvas').evaluate(
    (node, at) => {
      const canvas = node as HTMLCanvasElement;
      const pixel = [Math.floor(at.x * canvas.width), Math.floor(at.y * canvas.height)] as const;
      return [...(canvas.getContext('2d')?.getImageData(...pixel, 1, 1).data ?? [])];
    },
    { x, y }
  );
}

describeRenderer('influence in Chromium', blank => {
  it('sentence and pattern stand before the map is decoded, at the final height', async () => {
    const page = await blank.open();
    const before = await page.evaluate(async json => {
      await window.renderers.add(json);
      const view = document.querySelector<HTMLElement>('.jp-tsteps-View');
      return { text: view?.innerText, height: view?.offsetHeight, drawn: view?.dataset.drawn };
    }, influencePayload());
    expect(before.drawn).toBe('false');
    expect(before.text).toContain('output timestep t sees input timesteps 0 to t');
    expect(before.text).toContain('influence: triangle');
    const view = viewOf(page);
    await drawn(view);
    expect((await view.boundingBox())?.height).toBe(before.height);
    expect(await view.getAttribute('data-pattern')).toBe('triangle');
    expect(blank.requests.filter(path => path.startsWith('/plotly'))).toEqual([]);
  });

  it('what has no effect is the page itself, what has one is opaque', async () => {
    const { view } = await open(blank);
    expect((await pixelAt(view, 0.9, 0.1))[3]).toBe(0);
    expect((await pixelAt(view, 0.1, 0.9))[3]).toBe(255);
    expect(await view.locator('.jp-tsteps-Legend').innerText()).toContain('no effect');
    expect(await view.locator('.jp-tsteps-ColourKey-labels').innerText()).toContain('10⁻³');
  });

  it('row and column move together until a row is chosen, which then stays', async () => {
    const { page, view, slider, readOut } = await open(blank);
    const place = async () => [
      await view.getAttribute('data-row'),
      await view.getAttribute('data-cursor')
    ];
    await slider.focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await place()).toEqual(['10', '10']);
    expect(await readOut.innerText()).toMatch(
      /^output 10 changes by ≈ 0\.096 when input 10 is nudged by 0\.01$/
    );
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await place()).toEqual(['20', '9']);
    await page.keyboard.press('End');
    expect(await readOut.innerText()).toBe(
      'output 20 does not change at all when input 39 is nudged'
    );
    expect(await slider.getAttribute('aria-valuetext')).toBe(await readOut.innerText());
    await view.getByRole('button', { name: 'output = input timestep' }).click();
    expect(await place()).toEqual(['39', '39']);
  });

  it('the pointer chooses a place, and its label says what is there', async () => {
    const { view } = await open(blank);
    const area = view.locator('.jp-tsteps-CanvasMap-area');
    const { width = 0, height = 0 } = (await area.boundingBox()) ?? {};
    const position = { x: (5.5 / 40) * width, y: (30.5 / 40) * height };
    await area.hover({ position });
    expect(await view.locator('.jp-tsteps-HoverLabel').innerText()).toContain('output 30 changes');
    await area.click({ position });
    expect(await view.getAttribute('data-row')).toBe('30');
    expect(await view.getAttribute('data-cursor')).toBe('5');
  });

  it('masked input timesteps are striped and said to be so', async () => {
    const tile = influenceTile(40, 40, () => -2);
    const masked = maskColumns(tile, (await decodeTile(tile)).codes, [38, 39]);
    const { page, view, slider, readOut } = await open(
      blank,
      influencePayload({ tile: masked, masked: 2 })
    );
    await slider.focus();
    await page.keyboard.press('End');
    expect(await readOut.innerText()).toBe('input 39 is masked: it was not nudged');
    expect(await view.locator('.jp-tsteps-Legend').innerText()).toContain('masked');
    const alphas = new Set<number | undefined>();
    for (let x = 0.96; x < 0.99; x += 0.003) alphas.add((await pixelAt(view, x, 0.5))[3]);
    expect([...alphas].sort()).toEqual([0, 255]);
  });

  it('rows that share a cell are named together, with the largest change', async () => {
    const tile = { ...influenceTile(20, 40, () => -2), unitsPerRow: 2 };
    const { readOut } = await open(blank, influencePayload({ tile }));
    expect(await readOut.innerText()).toMatch(
      /^output 0 to 1 change by at most ≈ 0\.0\d+ when input 0 is nudged by 0\.01$/
    );
  });

  it('an output without timesteps is one row without a row cursor', async () => {
    const payload = influencePayload({
      output: { name: 'features', size: 1, key: 'one' },
      pattern: 'row',
      tile: influenceTile(1, 40, () => -2)
    });
    const { view, readOut } = await open(blank, payload);
    expect(await view.getByRole('button', { name: 'output = input' }).count()).toBe(0);
    expect(await view.locator('.jp-tsteps-RowCursor').isVisible()).toBe(false);
    expect(await readOut.innerText()).toContain('the output changes by');
  });

  it('the cursor is the one of an activations view of the same axis', async () => {
    const { page, view } = await open(blank);
    await add(page, activationsPayload());
    await viewOf(page, 1).getByRole('slider').focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect(await view.getByRole('slider').getAttribute('aria-valuenow')).toBe('10');
  });

  it('a dark page keeps what has no effect dark and turns the colours around', async () => {
    const { page, view } = await open(blank);
    const light = await pixelAt(view, 0.5, 0.52);
    await page.evaluate(() => window.renderers.setAppearance({ isDark: true }));
    const dark = await pixelAt(view, 0.5, 0.52);
    const brightness = (pixel: number[]) => pixel.slice(0, 3).reduce((a, b) => a + b, 0);
    expect(brightness(dark)).toBeGreaterThan(brightness(light));
    expect((await pixelAt(view, 0.9, 0.1))[3]).toBe(0);
  });

  it('nothing overflows 360 pixels', async () => {
    const page = await blank.open({ width: 360 });
    await add(page, influencePayload());
    await drawn(viewOf(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('a map that cannot be decoded becomes a text under its header', async () => {
    const page = await blank.open();
    const payload = influencePayload();
    await add(page, { ...payload, tile: brokenTile(payload.tile) });
    await viewOf(page).and(page.locator('[data-drawn="error"]')).waitFor();
    expect(await viewOf(page).innerText()).toContain('This picture cannot be drawn');
    expect(await viewOf(page).locator('header').innerText()).toContain('influence: triangle');
    expect(blank.errors).toEqual([]);
  });

  it('names full of HTML stay text', async () => {
    const name = '<img src=x onerror="window.hacked=1">';
    const input = { ...influencePayload().input, name };
    const { view } = await open(blank, influencePayload({ name, sentence: name, input }));
    expect(await view.locator('img').count()).toBe(0);
    expect(await view.locator('.jp-tsteps-ColumnName').innerText()).toBe(`input ${name}`);
  });
});
