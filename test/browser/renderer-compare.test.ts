import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { activationsPayload } from '../unit/contract/payloads.js';
import { brokenTile, comparePayload, comparedTensor } from '../unit/contract/view-payloads.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

async function open(blank: { open(): Promise<Page> }, payload: unknown) {
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

/** The colours of the difference map, each once. */
function differenceColours(page: Page): Promise<string[]> {
  return page
    .locator('canvas')
    .last()
    .evaluate(node => {
      const canvas = node as HTMLCanvasElement;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      const colours = new Set<string>();
      for (let i = 0; i < (pixels?.length ?? 0); i += 4) {
        colours.add([...(pixels?.slice(i, i + 4) ?? [])].join());
      }
      return [...colours];
    });
}

describeRenderer('compare in Chromium', blank => {
  it('the verdict and both tensors stand before any map is decoded, at the final height', async () => {
    const page = await blank.open();
    const before = await page.evaluate(async json => {
      await window.renderers.add(json);
      const view = document.querySelector<HTMLElement>('.jp-tsteps-View');
      return { text: view?.innerText, height: view?.offsetHeight, drawn: view?.dataset.drawn };
    }, comparePayload());
    expect(before.drawn).toBe('false');
    expect(before.text).toContain('bit-identical: 480 of 480 elements are the same');
    expect(before.text).toContain('timeDistributed(h)');
    await drawn(viewOf(page));
    expect((await viewOf(page).boundingBox())?.height).toBe(before.height);
    expect(blank.requests.filter(path => path.startsWith('/plotly'))).toEqual([]);
  });

  it.each([
    [false, '247,247,247,255'],
    [true, '25,12,9,255']
  ])('equal tensors leave the difference map blank (dark: %s)', async (isDark, neutral) => {
    const { page, view } = await open(blank, comparePayload());
    await page.evaluate(dark => window.renderers.setAppearance({ isDark: dark }), isDark);
    expect(await differenceColours(page)).toEqual([neutral]);
    expect(await view.getAttribute('data-verdict')).toBe('bit-identical');
    expect(await view.getAttribute('data-differing')).toBe('0');
    expect(await view.locator('.jp-tsteps-Verdict-sign').innerText()).toBe('=');
    expect(await view.getByRole('button', { name: 'next difference' }).count()).toBe(0);
  });

  it('one changed element is one mark, and n goes to it and names it', async () => {
    const { page, view, slider, readOut } = await open(
      blank,
      comparePayload({ changed: [[2, 17]] })
    );
    expect(await view.locator('.jp-tsteps-Ring').count()).toBe(1);
    expect(await differenceColours(page)).toHaveLength(2);
    expect(await view.locator('.jp-tsteps-Verdict-sign').innerText()).toBe('≠');
    await slider.focus();
    await page.keyboard.press('n');
    expect(await readOut.innerText()).toMatch(
      /^difference 1 of 1, \[0, 17, 2\]: a −?0\.\d+, b −?0\.\d+, a − b −0\.5$/
    );
    expect(await slider.getAttribute('aria-valuenow')).toBe('17');
    expect(await view.getAttribute('data-row')).toBe('2');
    expect(await view.locator('.jp-tsteps-Ring.jp-mod-current').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await readOut.innerText()).toMatch(/^timesteps 18, features 2: a ≈ .*, a − b 0$/);
    expect(await view.locator('.jp-tsteps-Ring.jp-mod-current').count()).toBe(0);
  });

  it('next difference goes through all places and starts over', async () => {
    const changed: [number, number][] = [
      [2, 17],
      [5, 30]
    ];
    const { view, readOut } = await open(blank, comparePayload({ changed }));
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await view.getByRole('button', { name: 'next difference' }).click();
      seen.push(/\[.*\]/.exec(await readOut.innerText())?.[0] ?? '');
    }
    expect(seen).toEqual(['[0, 17, 2]', '[0, 30, 5]', '[0, 17, 2]']);
  });

  it('a place in a sample that is not drawn is listed and not marked', async () => {
    const [place] = comparePayload({ changed: [[2, 17]] }).places;
    const payload = comparePayload({ changed: [[2, 17]] });
    const elsewhere = { ...place, index: [1, 3, 4] };
    const { view } = await open(blank, { ...payload, places: [elsewhere], differing: 1 });
    expect(await view.locator('.jp-tsteps-Ring').count()).toBe(0);
    expect(await view.innerText()).toContain('1 of 1 listed places lie elsewhere');
  });

  it('tensors of other shapes have their differing axes marked, and no maps', async () => {
    const a = comparedTensor('y', 40, 6);
    const axes = a.axes.filter(({ name }) => name !== 'timesteps');
    const b = { ...a, axes, statistics: { ...a.statistics, count: 12 } };
    const payload = comparePayload({ a, b, verdict: 'shapes-differ', maps: null, places: [] });
    const { view } = await open(blank, {
      ...payload,
      sentence: 'shapes differ: y is [2, 40, 6], z is [2, 6]',
      maxDifference: null,
      maxUlp: null
    });
    expect(await view.locator('.jp-tsteps-Axis.jp-mod-differs').allInnerTexts()).toEqual([
      '≠ timesteps 40',
      '≠ features 6',
      '≠ features 6'
    ]);
    expect(await view.locator('canvas').count()).toBe(0);
    expect(await view.innerText()).toContain('nothing was compared');
  });

  it('the cursor is the one of an activations view of the same axis', async () => {
    const { page, view, slider } = await open(blank, comparePayload());
    await add(page, activationsPayload());
    await slider.focus();
    await page.keyboard.press('End');
    expect(await viewOf(page, 1).getByRole('slider').getAttribute('aria-valuenow')).toBe('39');
    const lines = await view
      .locator('.jp-tsteps-TimeCursor, .jp-tsteps-ColumnCursor')
      .evaluateAll(nodes => nodes.map(node => (node as HTMLElement).style.transform));
    expect(new Set(lines).size).toBe(1);
  });

  it('two scalars are compared without maps or axes', async () => {
    const scalar = { ...comparedTensor('a', 1, 1), axes: [], sizeBytes: 4 };
    const a = { ...scalar, statistics: { ...scalar.statistics, count: 1 } };
    const { view } = await open(blank, {
      ...comparePayload({ a, b: a, rowAxis: null, columnAxis: null, maps: null }),
      count: 1
    });
    expect(await view.locator('.jp-tsteps-Compared').first().innerText()).toContain('scalar');
  });

  it('nothing overflows 360 pixels, and the maps stand one above another', async () => {
    const page = await blank.open({ width: 360 });
    await add(page, comparePayload({ changed: [[2, 17]] }));
    await drawn(viewOf(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const verdict = await page.locator('.jp-tsteps-Verdict').boundingBox();
    const copy = await page.locator('.jp-tsteps-Copy').boundingBox();
    expect((verdict?.x ?? 0) + (verdict?.width ?? 0)).toBeLessThanOrEqual(copy?.x ?? 0);
    const lefts = await page
      .locator('canvas')
      .evaluateAll(nodes => nodes.map(node => node.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(1);
  });

  it('a map that cannot be decoded becomes a text under the verdict', async () => {
    const page = await blank.open();
    const payload = comparePayload();
    const maps = payload.maps && { ...payload.maps, b: brokenTile(payload.maps.b) };
    await add(page, { ...payload, maps });
    await viewOf(page).and(page.locator('[data-drawn="error"]')).waitFor();
    expect(await viewOf(page).innerText()).toContain('This picture cannot be drawn');
    expect(await viewOf(page).locator('header').innerText()).toContain('bit-identical');
    expect(blank.errors).toEqual([]);
  });

  it('names full of HTML stay text', async () => {
    const name = '<img src=x onerror="window.hacked=1">';
    const a = { ...comparedTensor(name, 40, 6), device: name };
    const { view } = await open(blank, comparePayload({ a, sentence: name }));
    expect(await view.locator('img').count()).toBe(0);
    expect(await view.locator('header').innerText()).toContain(name);
  });
});
