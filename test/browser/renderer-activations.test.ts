import { expect, it } from 'vitest';
import { encodeValue, toBase64 } from '../../kernel/src/contract/index.js';
import {
  activationsPayload,
  cardPayload,
  packCodes,
  tileOf,
  wave
} from '../unit/contract/payloads.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

describeRenderer('activations in Chromium', blank => {
  it('the header and the cursor are there before plotly, and drawing does not change the height', async () => {
    const page = await blank.open({ holdPlotly: true });
    await add(page, activationsPayload());
    const view = viewOf(page);
    await view.locator('.jp-tsteps-ReadOut-value:not(:empty)').waitFor();
    expect((await view.locator('header').innerText()).replace(/\s+/g, ' ')).toContain(
      'timesteps 40'
    );
    await view.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    expect(await view.getByRole('slider').getAttribute('aria-valuenow')).toBe('1');
    expect(await view.getAttribute('data-drawn')).toBe('false');
    const before = await view.boundingBox();
    blank.releasePlotly();
    await drawn(view);
    expect(await view.locator('.heatmaplayer image').count()).toBe(1);
    expect(await view.boundingBox()).toEqual(before);
  });

  it('no request leaves the page but the chunk of plotly, once for all views', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    await add(page, activationsPayload());
    await drawn(viewOf(page, 0));
    await drawn(viewOf(page, 1));
    expect(blank.requests.filter(path => path.startsWith('/plotly'))).toHaveLength(1);
    expect(blank.requests.filter(path => !path.startsWith('/'))).toEqual([]);
    expect(blank.errors).toEqual([]);
  });

  it('a key moves the cursor in every view of the axis and in no other', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    await add(page, activationsPayload({ units: 3 }));
    await add(page, activationsPayload({ timesteps: 30 }));
    await add(page, activationsPayload(), 'another notebook');
    for (const index of [0, 1, 2, 3]) await drawn(viewOf(page, index));
    const sliders = page.getByRole('slider');
    await sliders.first().focus();
    const moves: [string, number][] = [
      ['ArrowRight', 1],
      ['Shift+ArrowRight', 11],
      ['PageUp', 13],
      ['PageDown', 11],
      ['ArrowLeft', 10],
      ['End', 39],
      ['ArrowRight', 39],
      ['Home', 0],
      ['ArrowLeft', 0],
      ['End', 39]
    ];
    for (const [key, timestep] of moves) {
      await page.keyboard.press(key);
      const now = await sliders.evaluateAll(nodes =>
        nodes.map(node => Number(node.getAttribute('aria-valuenow')))
      );
      expect(now, key).toEqual([timestep, timestep, 0, 0]);
    }
    expect(await viewOf(page, 1).getAttribute('data-cursor')).toBe('39');
  });

  it('units and samples follow their keys, and every read-out lies within the stated error', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    const view = viewOf(page);
    await drawn(view);
    await view.getByRole('slider').focus();
    const read = async () => {
      const data = await view.evaluate(node => ({ ...(node as HTMLElement).dataset }));
      const [sample, unit, cursor] = [data.sample, data.unit, data.cursor].map(Number);
      const distance = Math.abs(Number(data.value) - wave(sample ?? 0, unit ?? 0, cursor ?? 0));
      expect(distance).toBeLessThanOrEqual(Number(data.error) * (1 + 1e-9));
      return [sample, unit, cursor];
    };
    expect(await read()).toEqual([0, 0, 0]);
    for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowRight'])
      await page.keyboard.press(key);
    expect(await read()).toEqual([0, 2, 10]);
    expect(await view.getByRole('slider').getAttribute('aria-valuetext')).toMatch(
      /^t 10 of 40, unit 2: ≈ −?0\.\d{3} ±0\.004$/
    );
    await page.keyboard.press(']');
    await view.and(page.locator('[data-sample="1"]')).waitFor();
    expect(await read()).toEqual([1, 2, 10]);
    await page.keyboard.press('ArrowUp');
    expect(await read()).toEqual([1, 1, 10]);
    await page.keyboard.press('Escape');
    expect(await view.evaluate(node => node.contains(document.activeElement))).toBe(false);
  });

  it('the sample with the first tile is drawn first, whichever others are stored', async () => {
    const page = await blank.open();
    const tiles = [1, 0].map(sample => ({
      ...tileOf(() => sample, { rows: 6, columns: 40 }),
      sample
    }));
    await add(page, activationsPayload({ tiles }));
    await drawn(viewOf(page));
    expect(await viewOf(page).getAttribute('data-sample')).toBe('1');
  });

  it('samples that are not stored are disabled and say how to get them', async () => {
    const page = await blank.open();
    const data = toBase64(Uint8Array.from({ length: 12 }, (_, i) => encodeValue(i / 12, 0, 1)));
    const strip = { samples: 4, columns: 3, low: 0, high: 1, data };
    await add(page, activationsPayload({ batch: 4, strip }));
    const samples = viewOf(page).locator('.jp-tsteps-Sample');
    expect(await samples.allInnerTexts()).toEqual(['0', '1', '2', '3']);
    expect(await samples.locator('polyline').count()).toBe(4);
    expect(await samples.nth(3).isDisabled()).toBe(true);
    expect(await samples.nth(3).getAttribute('title')).toBe('re-run the cell to see this sample');
    await samples.nth(1).click();
    await viewOf(page).and(page.locator('[data-sample="1"]')).waitFor();
  });

  it('clipped cells read exactly, and NaN, infinities and clipped cells are counted and marked', async () => {
    const page = await blank.open();
    const values = [0.5, 37.5, NaN, Infinity, -2];
    const tile = tileOf((_, column) => values[column] ?? 0, { rows: 2, columns: 5 });
    await add(page, activationsPayload({ batch: 1, timesteps: 5, units: 2, tiles: [tile] }));
    const view = viewOf(page);
    await drawn(view);
    expect(await view.locator('.jp-tsteps-Notes').innerText()).toBe(
      '× 2 NaN · ▲ 2 +Inf · △ 2 above 1 · ▽ 2 below −1'
    );
    expect(await view.locator('.jp-tsteps-Map .scatterlayer .point').count()).toBe(8);
    await view.getByRole('slider').focus();
    const texts: (string | null)[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('ArrowRight');
      texts.push(await view.getByRole('slider').getAttribute('aria-valuetext'));
    }
    expect(texts).toEqual([
      't 1 of 5, unit 0: 37.5',
      't 2 of 5, unit 0: NaN',
      't 3 of 5, unit 0: ∞',
      't 4 of 5, unit 0: −2'
    ]);
  });

  it('masked timesteps are drawn as a layer of their own and are not read as zeros', async () => {
    const page = await blank.open();
    const codes = Uint8Array.of(129, 200, 3, 3, 129, 60, 3, 3);
    const tile = { ...tileOf(() => 0, { rows: 2, columns: 4 }), data: packCodes(codes, 4) };
    await add(page, activationsPayload({ batch: 1, timesteps: 4, units: 2, tiles: [tile] }));
    const view = viewOf(page);
    await drawn(view);
    expect(await view.locator('.heatmaplayer image').count()).toBe(2);
    await view.getByRole('slider').focus();
    await page.keyboard.press('End');
    expect(await view.locator('.jp-tsteps-ReadOut-value').innerText()).toBe('masked');
  });

  it('a column of several timesteps says what it stands for', async () => {
    const page = await blank.open();
    const tile = tileOf(() => 0.5, { rows: 6, columns: 50, stepsPerColumn: 14 });
    await add(page, activationsPayload({ batch: 1, timesteps: 700, tiles: [tile] }));
    const view = viewOf(page);
    await drawn(view);
    await view.getByRole('slider').focus();
    for (let page_ = 0; page_ < 3; page_++) await page.keyboard.press('PageUp');
    expect(await view.getByRole('slider').getAttribute('aria-valuetext')).toBe(
      't 105 of 700, unit 0: ≈ 0.500 ±0.004 (farthest from 0 in t 98 to 111)'
    );
  });

  it('one unit is drawn as a line without a map', async () => {
    const page = await blank.open();
    await add(page, activationsPayload({ units: 1, lines: [0] }));
    const view = viewOf(page);
    await drawn(view);
    expect(await view.locator('.heatmaplayer image').count()).toBe(0);
    expect(await view.locator('.scatterlayer .js-line').count()).toBe(1);
  });

  it('pressing and dragging on the map moves the cursor to that timestep and unit', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    const view = viewOf(page);
    await drawn(view);
    const map = await view.locator('.jp-tsteps-Hatch').boundingBox();
    if (!map) throw new Error('the map has no box');
    const point = (timestep: number, unit: number): [number, number] => [
      map.x + ((timestep + 0.5) / 40) * map.width,
      map.y + ((unit + 0.5) / 6) * map.height
    ];
    await page.mouse.move(...point(7, 4));
    expect(await view.locator('.jp-tsteps-HoverLabel').innerText()).toContain(
      't 7 of 40, unit 4: ≈'
    );
    await page.mouse.down();
    expect(await view.getAttribute('data-cursor')).toBe('7');
    await page.mouse.move(...point(30, 1));
    await page.mouse.up();
    expect(await view.getAttribute('data-cursor')).toBe('30');
    expect(await view.getAttribute('data-unit')).toBe('1');
    expect(await view.getByRole('slider').evaluate(node => node === document.activeElement)).toBe(
      true
    );
    const line = await view.getByRole('slider').boundingBox();
    expect(Math.abs((line?.x ?? 0) + 0.5 - point(30, 1)[0])).toBeLessThan(1);
  });

  it('a dark theme is redrawn with a dark map', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    const view = viewOf(page);
    await drawn(view);
    const picture = () => view.locator('.heatmaplayer image').getAttribute('href');
    const light = await picture();
    await page.evaluate(() => window.renderers.setAppearance({ isDark: true }));
    await page.waitForFunction(
      before => document.querySelector('.heatmaplayer image')?.getAttribute('href') !== before,
      light
    );
    expect(await view.locator('.jp-tsteps-ColourBar-strip').getAttribute('style')).toContain(
      'rgb(25, 12, 9)'
    );
  });

  it('a wider page is drawn wider, without another map', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    const view = viewOf(page);
    await drawn(view);
    await page.setViewportSize({ width: 600, height: 900 });
    await page.evaluate(() => window.renderers.resize());
    await page.waitForFunction(
      () => document.querySelector('.jp-tsteps-Map .main-svg')?.clientWidth === 600 - 32
    );
    expect(await view.locator('.heatmaplayer image').count()).toBe(1);
  });

  it('new data for a view that is there keep its node, its unit and the cursor', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    const view = viewOf(page);
    await drawn(view);
    await view.getByRole('slider').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const tiles = [tileOf(() => -0.5, { rows: 6, columns: 40 })];
    await page.evaluate(json => window.renderers.update(0, json), activationsPayload({ tiles }));
    await view.and(page.locator('[data-drawn="true"][data-value^="-0.5"]')).waitFor();
    expect(await view.getAttribute('data-cursor')).toBe('2');
    expect(await view.getAttribute('data-unit')).toBe('1');
    expect(await view.locator('.heatmaplayer image').count()).toBe(1);
  });

  it('a view can turn into another kind, into an error and back', async () => {
    const page = await blank.open();
    await add(page, activationsPayload());
    const view = viewOf(page);
    for (const payload of [cardPayload(), { format: 9 }, activationsPayload()]) {
      await page.evaluate(json => window.renderers.update(0, json), payload as object);
    }
    await drawn(view);
    expect(await view.getAttribute('data-view')).toBe('activations');
    expect(await view.locator('.jp-tsteps-Problem').count()).toBe(0);
    expect(blank.errors).toEqual([]);
  });

  it('a view disposed while plotly is on its way leaves no node, no drawing and no error', async () => {
    const page = await blank.open({ holdPlotly: true });
    const view = await add(page, activationsPayload());
    await viewOf(page).locator('.jp-tsteps-ReadOut-value:not(:empty)').waitFor();
    const map = await viewOf(page).locator('.jp-tsteps-Map').elementHandle();
    await page.evaluate(index => window.renderers.remove(index), view);
    blank.releasePlotly();
    await add(page, activationsPayload());
    await drawn(viewOf(page));
    expect(await page.locator('.jp-tsteps-View').count()).toBe(1);
    expect(await map?.evaluate(node => node.childElementCount)).toBe(0);
    expect(blank.errors).toEqual([]);
  });
});
