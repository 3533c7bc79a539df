import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { payloadCode } from '../../../extension/src/figures/payload-code.js';
import type { Payload } from '../../../kernel/src/contract/index.js';
import { exampleView } from './examples.js';
import type { ExampleName } from './examples.js';
import type { LiveNotebook } from './live-notebook.js';
import { savedPayload } from './payloads.js';

/** Narrower pictures are of no use on a page. */
const MIN_WIDTH = 350;
/** On the clipboard before anything is copied. */
const NOTHING = 'nothing yet';

/** One view of each kind, a text of its header, and the line of code that shows it again. */
const COPIED: [ExampleName, Payload['view'], string, string][] = [
  ['odd', 'card', 'odd', 'odd'],
  ['h', 'activations', 'timesteps', 'activations(h, { sample: 0 })'],
  ['lines', 'activations', 'timesteps', 'plotTimesteps(h, { sample: 1, units: [0, 5, 9] })'],
  ['reading', 'activations', 'reading', 'activations(reading, { sample: 0 })'],
  ['training', 'training', 'valLoss', 'await model.fit(x, y, { epochs: 40 })'],
  ['flow', 'flow', 'sequential', 'trace(model, x).flow'],
  ['influence', 'influence', 'triangle', 'influence(model, x)'],
  ['changed', 'compare', '[2, 351, 12]', 'compare(y, moved)']
];

/** Lines of a table: a head, and one per timestep, row, place, layer or element. */
function linesOf(payload: Payload): number {
  switch (payload.view) {
    case 'card':
      return 1 + payload.head.length;
    case 'activations':
      // A line before the head says how exact the values are.
      return 2 + (payload.tiles[0]?.columns ?? 0);
    case 'influence':
      return 1 + payload.tile.rows;
    case 'compare':
      return 1 + payload.places.length;
    case 'training':
      return 1 + payload.curve.count;
    case 'flow':
      return 1 + payload.stages.length;
  }
}

/** What the copy menu puts on the clipboard. */
export function copying(live: () => LiveNotebook): void {
  it.each(COPIED)('%s is copied as PNG, SVG, CSV and code', async (name, kind, words, code) => {
    const { page } = live();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const payload = savedPayload(live(), name, kind);
    const copy = (format: string) => copyAs(page, name, format);

    await copy('PNG');
    expect(await copiedImageWidth(page)).toBeGreaterThan(MIN_WIDTH);

    await copy('SVG');
    const svg = await parseSvg(page, await copiedText(page));
    expect(svg.root).toBe('svg');
    expect(svg.text).toContain(words);
    expect(svg.foreign).toEqual([]);

    await copy('CSV');
    const table = await copiedText(page);
    expect(table.trimEnd().split('\r\n')).toHaveLength(linesOf(payload));

    await copy('code');
    expect(await copiedText(page)).toBe(code);
    expect(payloadCode(payload, Number(await sampleOf(page, name)))).toBe(code);
  });
}

async function copyAs(page: Page, name: ExampleName, format: string): Promise<void> {
  const menu = exampleView(page, name).locator('.jp-tsteps-Copy');
  // The menu still says "copied" of the format before.
  await page.evaluate(nothing => navigator.clipboard.writeText(nothing), NOTHING);
  await menu.locator('> button').click();
  await menu.getByRole('menuitem', { name: format }).click();
  await expect.poll(() => copiedText(page)).not.toBe(NOTHING);
}

async function sampleOf(page: Page, name: ExampleName): Promise<string> {
  return (await exampleView(page, name).getAttribute('data-sample')) ?? '0';
}

function copiedText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function copiedImageWidth(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return picture.width;
  });
}

/** What another program would see in the SVG: its root, its texts, and what it could not draw or must not run. */
function parseSvg(page: Page, svg: string) {
  return page.evaluate(source => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const foreign = 'script, foreignObject, parsererror';
    return {
      root: root.tagName,
      text: root.textContent ?? '',
      foreign: Array.from(root.querySelectorAll(foreign), node => node.tagName)
    };
  }, svg);
}
