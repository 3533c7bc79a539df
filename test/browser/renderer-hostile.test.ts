import { expect, it } from 'vitest';
import { toBase64 } from '../../kernel/src/contract/index.js';
import { activationsPayload, cardPayload, tileOf } from '../unit/contract/payloads.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

describeRenderer('hostile payloads in Chromium', blank => {
  it.each([
    ['no object', 'text', 'payload is not an object'],
    ['rank 9', { ...cardPayload(), axes: Array(9).fill(cardPayload().axes[0]) }, '9 entries'],
    [
      'a tile of 1e9 columns',
      activationsPayload({
        tiles: [{ ...tileOf(() => 0, { rows: 6, columns: 40 }), columns: 1e9 }]
      }),
      'columns is 1000000000'
    ]
  ])('%s becomes a text in the node', async (_, payload, problem) => {
    const page = await blank.open();
    await add(page, payload);
    expect(await viewOf(page).innerText()).toContain(problem);
    expect(blank.errors).toEqual([]);
  });

  it('a tile that cannot be inflated becomes a text under its header', async () => {
    const page = await blank.open();
    const tile = {
      ...tileOf(() => 0, { rows: 6, columns: 40 }),
      data: toBase64(new Uint8Array(9))
    };
    await add(page, activationsPayload({ batch: 1, tiles: [tile] }));
    await viewOf(page).and(page.locator('[data-drawn="error"]')).waitFor();
    expect(await viewOf(page).innerText()).toContain('This picture cannot be drawn');
    expect(await viewOf(page).locator('header').innerText()).toContain('float32');
    expect(blank.errors).toEqual([]);
  });

  it('names full of HTML stay text everywhere', async () => {
    const page = await blank.open();
    const name = '<img src=x onerror="window.hacked=1"><a href="http://elsewhere.test">h</a>';
    const axes = activationsPayload().axes.map(axis => ({ ...axis, name }));
    await add(page, activationsPayload({ name, axes }));
    await add(page, cardPayload({ name, device: name }));
    await drawn(viewOf(page));
    expect(await page.locator('.jp-tsteps-View img, .jp-tsteps-View a').count()).toBe(0);
    expect(await viewOf(page).locator('header').innerText()).toContain(name);
    expect(await viewOf(page).locator('.ytitle').textContent()).toBe(name);
    expect(blank.requests.filter(path => !path.startsWith('/'))).toEqual([]);
  });
});
