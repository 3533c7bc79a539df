import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { activationsPayload, wave } from '../unit/contract/payloads.js';
import { brokenTile, flowPayload } from '../unit/contract/view-payloads.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

const DENSE = '[data-weight="dense"]';
const LIT = '.jp-mod-lit';

async function open(blank: { open(): Promise<Page> }, payload: unknown = flowPayload()) {
  const page = await blank.open();
  await add(page, payload);
  const view = viewOf(page);
  await drawn(view);
  return { page, view, slider: view.getByRole('slider') };
}

describeRenderer('flow in Chromium', blank => {
  it('layers, weights and shapes stand as text before any value is decoded, at the final height', async () => {
    const page = await blank.open();
    const before = await page.evaluate(async json => {
      await window.renderers.add(json);
      const view = document.querySelector<HTMLElement>('.jp-tsteps-View');
      return { text: view?.innerText, height: view?.offsetHeight, drawn: view?.dataset.drawn };
    }, flowPayload());
    expect(before.drawn).toBe('false');
    for (const text of [
      'TimeDistributed(Dense(64))',
      '12,864 weights, used 700 times',
      '8,960,064'
    ]) {
      expect(before.text).toContain(text);
    }
    await drawn(viewOf(page));
    expect((await viewOf(page).boundingBox())?.height).toBe(before.height);
  });

  it('the picture has a title, a description and nothing that is not drawn by us', async () => {
    const { view } = await open(blank);
    const picture = view.locator('.jp-tsteps-FlowPicture svg[role="img"]');
    expect(await picture.locator('title').first().textContent()).toBe('shape flow of model');
    expect(await picture.locator('desc').textContent()).toContain(
      'TimeDistributed(Dense(64)) with one set of 12864 weights, used 700 times'
    );
    expect(blank.requests.filter(path => path.startsWith('/plotly'))).toEqual([]);
    expect(blank.errors).toEqual([]);
  });

  it('one weight box and one lit wire while the cursor walks from the first timestep to the last', async () => {
    const { page, view } = await open(blank);
    const box = await view.locator(DENSE).boundingBox();
    const counts = await page.evaluate(
      ({ dense, lit }) => {
        const seen = new Set<string>();
        const slider = document.querySelector<HTMLElement>('[role="slider"]');
        slider?.focus();
        for (let t = 0; t < 700; t++) {
          const all = (selector: string) => document.querySelectorAll(selector).length;
          seen.add(
            `${all(dense)} ${all(lit)} ${slider?.getAttribute('aria-valuenow') === String(t)}`
          );
          const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
          slider?.dispatchEvent(key);
        }
        return [...seen];
      },
      { dense: DENSE, lit: LIT }
    );
    expect(counts).toEqual(['1 1 true']);
    expect(await view.locator(DENSE).boundingBox()).toEqual(box);
  });

  it('a step builds nothing anew: box, wires and columns stay the elements they were', async () => {
    const { page, slider } = await open(blank);
    await slider.focus();
    await page.keyboard.press('PageUp');
    const kept = await page.evaluateHandle(() => [...document.querySelectorAll('svg *')]);
    for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft', 'PageUp']) {
      await page.keyboard.press(key);
    }
    const isSame = await page.evaluate(before => {
      const now = [...document.querySelectorAll('svg *')];
      return now.length === before.length && now.every((node, index) => node === before[index]);
    }, kept);
    expect(isSame).toBe(true);
  });

  it('columns show the timesteps of the tensor, and the read-out its values', async () => {
    const { page, view, slider } = await open(blank);
    await slider.focus();
    for (const key of ['End', 'PageDown', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await view.getAttribute('data-cursor')).toBe('662');
    expect(await view.locator('.jp-tsteps-SlotTime:visible').allTextContents()).toEqual([
      ...['0', '1', '2', '661', '662', '663', '697', '698', '699'],
      ...['…', '…']
    ]);
    const text = (await slider.getAttribute('aria-valuetext')) ?? '';
    expect(text).toContain('t 662 of 700: x₆₆₂');
    const [, second = ''] = /h₆₆₂ ≈ \([^,]+, ([^,]+),/.exec(text) ?? [];
    const error = Math.abs(Number(second.replace('−', '-')) - wave(0, 1, 662));
    expect(error).toBeLessThan(0.005);
  });

  it('shared, flattened and last timestep: pattern, counters, wires and box follow the switch', async () => {
    const { page, view, slider } = await open(blank);
    const patterns = await view
      .locator('[data-pattern]')
      .evaluateAll(nodes => nodes.map(node => node.getAttribute('data-pattern')));
    expect(patterns).toEqual(['diagonal', 'row', 'cell']);
    const layer = view.locator('.jp-tsteps-StageLabel.jp-mod-layer').last();
    expect(await layer.innerText()).toContain('12,864 weights, used 700 times');
    await view.getByRole('radio', { name: 'Flatten + Dense' }).check();
    expect(await view.getAttribute('data-variant')).toBe('flatten');
    expect(await layer.innerText()).toContain('8,960,064 weights, used once');
    expect(await view.locator(DENSE).textContent()).toBe('140,000×64');
    expect(await view.locator(LIT).count()).toBe(1);
    await view.getByRole('radio', { name: 'last timestep + Dense' }).check();
    expect(await view.locator(LIT).count()).toBe(0);
    await slider.focus();
    await page.keyboard.press('End');
    expect(await view.locator(LIT).count()).toBe(1);
    expect(await view.locator(DENSE).count()).toBe(1);
  });

  it('arrows on the switch choose a variant and leave the cursor alone', async () => {
    const { page, view } = await open(blank);
    await view.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await view.getAttribute('data-variant')).toBe('flatten');
    expect(await view.getAttribute('data-cursor')).toBe('0');
  });

  it('a poke without a kernel tells the kind of layer, and marks what it says', async () => {
    const { page, view, slider } = await open(blank);
    const result = view.locator('.jp-tsteps-PokeResult');
    await slider.focus();
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect
      .poll(() => result.innerText())
      .toBe('from the kind of layer, not measured: 1 of 700 output timesteps changes (1)');
    expect(await view.locator('.jp-mod-changed').count()).toBe(1);
    expect(await page.evaluate(() => window.renderers.pokes())).toEqual([]);
    await view.getByRole('radio', { name: 'Flatten + Dense' }).check();
    await view.getByRole('button', { name: 'Poke timestep 1' }).click();
    await expect
      .poll(() => result.innerText())
      .toBe('from the kind of layer, not measured: all 64 outputs change');
    await view.getByRole('radio', { name: 'last timestep + Dense' }).check();
    await view.getByRole('button', { name: 'Poke timestep 1' }).click();
    await expect.poll(() => result.innerText()).toContain('no output changes');
    expect(await view.locator('.jp-mod-changed').count()).toBe(0);
  });

  it('a poke of a live kernel is measured, and a busy one is not taken for an answer', async () => {
    const { page, view, slider } = await open(blank, flowPayload({ fingerprint: 'f1' }));
    const result = view.locator('.jp-tsteps-PokeResult');
    await page.evaluate(() =>
      window.renderers.answerPokes({ status: 'ok', outputs: 700, changed: [[2, 2]] })
    );
    await slider.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect
      .poll(() => result.innerText())
      .toBe('measured: 1 of 700 output timesteps changed (2)');
    expect(await page.evaluate(() => window.renderers.pokes())).toEqual([
      { fingerprint: 'f1', variant: 'shared', timestep: 2 }
    ]);
    await page.evaluate(() => window.renderers.answerPokes({ status: 'busy' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => result.innerText()).toContain('not measured');
  });

  it('play walks by itself until it is paused, and steps once under reduced motion', async () => {
    const { page, view } = await open(blank, flowPayload({ timesteps: 20 }));
    const cursor = async () => Number(await view.getAttribute('data-cursor'));
    await view.getByRole('button', { name: 'play' }).click();
    await expect.poll(cursor).toBeGreaterThan(1);
    await view.getByRole('button', { name: 'pause' }).press('p');
    const paused = await cursor();
    expect(await view.getByRole('button', { name: 'play' }).count()).toBe(1);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('p');
    expect(await cursor()).toBe(paused + 1);
    await page.keyboard.press('End');
    await page.keyboard.press('p');
    expect(await cursor()).toBe(0);
    expect(await view.getByRole('button', { name: 'play' }).count()).toBe(1);
  });

  it('the cursor is the one of an activations view of the same axis', async () => {
    const { page, view } = await open(blank);
    await add(page, activationsPayload({ batch: 1, timesteps: 700 }));
    await viewOf(page, 1).getByRole('slider').focus();
    await page.keyboard.press('End');
    expect(await view.getAttribute('data-cursor')).toBe('699');
    expect(await view.locator('.jp-tsteps-SlotTime.jp-mod-current').textContent()).toBe('699');
  });

  it.each([360, 450, 900])(
    'at %i pixels nothing overflows and no label leaves its row',
    async width => {
      const page = await blank.open({ width });
      await add(page, flowPayload());
      await drawn(viewOf(page));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await viewOf(page)
        .locator('.jp-tsteps-StageLabel')
        .evaluateAll(labels => labels.filter(label => label.scrollHeight > label.clientHeight + 1));
      expect(cut).toEqual([]);
    }
  );

  it('a tile that cannot be decoded becomes a text under its header', async () => {
    const payload = flowPayload();
    const [input, ...rest] = payload.stages;
    if (!input?.tile) throw new Error('the input has a tile');
    const page = await blank.open();
    await add(page, { ...payload, stages: [{ ...input, tile: brokenTile(input.tile) }, ...rest] });
    await viewOf(page).and(page.locator('[data-drawn="error"]')).waitFor();
    expect(await viewOf(page).innerText()).toContain('This picture cannot be drawn');
    expect(await viewOf(page).locator('header').innerText()).toContain('53,264 weights');
    expect(blank.errors).toEqual([]);
  });

  it('names full of HTML stay text', async () => {
    const name = '<img src=x onerror="window.hacked=1">';
    const payload = flowPayload({ name });
    const stages = payload.stages.map(stage => ({
      ...stage,
      layer: stage.layer && name,
      axes: stage.axes.map(axis => ({ ...axis, name }))
    }));
    const { view } = await open(blank, { ...payload, stages });
    expect(await view.locator('img').count()).toBe(0);
    expect(await view.locator('header').innerText()).toContain(name);
  });
});
