import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { toBase64 } from '../../kernel/src/contract/index.js';
import { fuzzedPayloads } from '../unit/contract/fuzz-payloads.js';
import type { FuzzedPayload } from '../unit/contract/fuzz-payloads.js';
import { activationsPayload, cardPayload, tileOf } from '../unit/contract/payloads.js';
import { flowPayload, flowTile } from '../unit/contract/view-payloads.js';
import { heldBytes } from './held-bytes.js';
import { add, describeRenderer, drawn, viewOf } from './renderer-suite.js';

const FUZZED = 200;
const SEED = 20261124;
/** For one payload, drawn and walked through; on a busy machine a draw takes a second. */
const HANG_MS = 5_000;
/** The page keeps plotly and its first figures; payloads that are gone must leave nothing. */
const MAX_GROWTH_BYTES = 60e6;
/** What keys ask of a view: read, walk, other unit, other sample, next odd value, table, end. */
const KEYS = ['ArrowRight', 'ArrowDown', ']', 'n', 't', 'b', 'End', 'Home'];

/** How a payload ended: in a picture, or in a text about it. */
interface Ending {
  outcome: 'drawn' | 'problem';
  text: string;
  /** Elements that no view makes, so that they came out of a text. */
  foreign: string[];
}

/** Draws one payload as an output of its own, uses it with the keyboard, and takes it away again. */
async function meet(page: Page, { name, json }: FuzzedPayload): Promise<Ending> {
  const index = await page.evaluate(
    text => window.renderers.add(JSON.parse(text) as unknown, 'hostile'),
    json
  );
  const view = viewOf(page);
  const ended = view.and(
    page.locator('[data-view="error"], [data-drawn="true"], [data-drawn="error"]')
  );
  await ended.waitFor({ state: 'attached', timeout: HANG_MS }).catch(() => {
    throw new Error(`${name} neither draws nor says why`);
  });
  const slider = view.getByRole('slider').filter({ visible: true });
  if ((await slider.count()) > 0) {
    await slider.first().focus();
    for (const key of KEYS) await page.keyboard.press(key);
  }
  const ending = await view.evaluate((node): Ending => {
    const isProblem = node.querySelector('.jp-tsteps-Problem') !== null;
    const foreign = node.querySelectorAll(
      'script, iframe, object, embed, base, form, link, meta, img, a, ' +
        '[onerror], [onload], [onclick], [onmouseover], [src], [href], [srcdoc]'
    );
    return {
      outcome: isProblem ? 'problem' : 'drawn',
      text: (node as HTMLElement).innerText,
      foreign: Array.from(foreign, ({ outerHTML }) => outerHTML.slice(0, 200))
    };
  });
  await page.evaluate(number => window.renderers.remove(number), index);
  return ending;
}

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

  it(`none of ${FUZZED} fuzzed payloads runs, hangs, throws or leaves something behind`, async () => {
    const page = await blank.open();
    const dialogs: string[] = [];
    page.on('dialog', dialog => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    // What stays anyway: plotly, its fonts, the code.
    await meet(page, { name: 'a valid one', json: JSON.stringify(activationsPayload()) });
    const before = await heldBytes(page);
    const outcomes: Record<Ending['outcome'], number> = { drawn: 0, problem: 0 };
    for (const payload of fuzzedPayloads(FUZZED, SEED)) {
      const started = performance.now();
      const { outcome, text, foreign } = await meet(page, payload);
      expect(performance.now() - started, payload.name).toBeLessThan(HANG_MS);
      expect(text, payload.name).not.toBe('');
      expect(foreign, payload.name).toEqual([]);
      expect(blank.errors, payload.name).toEqual([]);
      outcomes[outcome]++;
    }
    expect(outcomes.drawn).toBeGreaterThan(FUZZED / 10);
    expect(outcomes.problem).toBeGreaterThan(FUZZED / 4);
    expect(await page.evaluate(() => 'hacked' in window || 'hacked' in {})).toBe(false);
    expect(dialogs).toEqual([]);
    expect(blank.requests.filter(path => !path.startsWith('/'))).toEqual([]);
    expect((await heldBytes(page)) - before).toBeLessThan(MAX_GROWTH_BYTES);
  });

  it('a model of 256 stages cannot ask for a gigabyte', async () => {
    const page = await blank.open();
    const tile = flowTile(1_000_000, 1, 1);
    const [stage] = flowPayload({ timesteps: 1_000_000 }).stages;
    const stages = Array.from({ length: 256 }, () => ({ ...stage, tile }));
    const before = await heldBytes(page);
    await add(page, flowPayload({ stages, variantStage: null, variants: [] }));
    expect(await viewOf(page).innerText()).toContain('more than 65536');
    expect((await heldBytes(page)) - before).toBeLessThan(MAX_GROWTH_BYTES);
  });
});
