import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { decodeTile } from '../../../kernel/src/contract/index.js';
import { waitForKernel } from '../notebook-page.js';
import { drawn } from '../renderer-suite.js';
import { CURSOR_NAMES, exampleView } from './examples.js';
import type { ExampleName } from './examples.js';
import type { LiveNotebook } from './live-notebook.js';
import { numbersOf, savedPayload } from './payloads.js';

/** Views of the 700 timesteps of x and h. */
const LINKED: readonly ExampleName[] = CURSOR_NAMES.filter(
  name => !['holes', 'spike', 'reading'].includes(name)
);
/** The read-out prints exact values with so many digits. */
const EXACT_DIGITS = 6;

interface ReadOut {
  sample: number;
  timestep: number;
  unit: number;
  value: number;
  error: number;
  text: string;
}

async function readOutOf(view: Locator): Promise<ReadOut> {
  const { text, ...data } = await view.evaluate(node => ({
    ...(node as HTMLElement).dataset,
    text: node.querySelector('.jp-tsteps-ReadOut-value')?.textContent ?? ''
  }));
  const [sample = NaN, timestep = NaN, unit = NaN, value = NaN, error = NaN] = [
    ...['sample', 'cursor', 'unit', 'value', 'error'].map(key =>
      Number((data as Record<string, string>)[key])
    )
  ];
  return { sample, timestep, unit, value, error, text };
}

async function press(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Rests until the kernel's own value stands in the read-out. */
async function exactReadOut(view: Locator): Promise<ReadOut> {
  await expect.poll(async () => (await readOutOf(view)).text).not.toContain('≈');
  return readOutOf(view);
}

/** Values over time, read out, linked, looked for and played. */
export function activations(live: () => LiveNotebook): void {
  const view = (name: ExampleName) => exampleView(live().page, name);
  const slider = (name: ExampleName) => view(name).locator('.jp-tsteps-TimeCursor');
  const goTo = async (name: ExampleName, keys: string[]) => {
    await slider(name).focus();
    await press(live().page, ['Home', ...keys]);
  };
  /** The value at a place, as the kernel has it. */
  const valueIn = async (tensor: string, { sample, timestep, unit }: ReadOut) => {
    const [value = NaN] = await numbersOf(
      live(),
      `[(await ${tensor}.data())[(${sample} * ${tensor}.shape[1] + ${timestep}) * ${tensor}.shape[2] + ${unit}]].map(v => v === Infinity ? 1e999 : v)`
    );
    return value;
  };

  it('→ moves every view of the same timesteps by one, and none of others', async () => {
    const { page } = live();
    const positions = async () =>
      Promise.all(
        CURSOR_NAMES.map(async name => Number(await slider(name).getAttribute('aria-valuenow')))
      );
    for (const used of LINKED) {
      await goTo(used, ['PageUp']);
      const before = await positions();
      await page.keyboard.press('ArrowRight');
      const moved = (await positions()).map((now, index) => now - (before[index] ?? 0));
      expect(moved, used).toEqual(CURSOR_NAMES.map(name => (LINKED.includes(name) ? 1 : 0)));
    }
  });

  it.each([
    ['x', 'x'],
    ['h', 'h'],
    ['lines', 'h'],
    ['holes', 'holes']
  ] as const)(
    'what %s reads out is in the tensor, within the stated error',
    async (name, tensor) => {
      await goTo(name, []);
      for (const key of ['PageUp', 'Shift+ArrowRight', 'ArrowDown', 'End']) {
        await live().page.keyboard.press(key);
        const readOut = await readOutOf(view(name));
        const distance = Math.abs(readOut.value - (await valueIn(tensor, readOut)));
        expect(readOut.error).toBeLessThan(0.02);
        expect(distance).toBeLessThanOrEqual(readOut.error * (1 + 1e-6));
      }
    }
  );

  it('the sample asked for is the one drawn', async () => {
    expect((await readOutOf(view('lines'))).sample).toBe(1);
  });

  it('a spike of one timestep in 7,000 is in the column that holds it, and reads 1', async () => {
    const { tiles } = savedPayload(live(), 'spike', 'activations');
    const [tile] = tiles;
    if (!tile) throw new Error('nothing is stored');
    expect(tile.columns).toBeLessThan(7000);
    const column = Math.floor(4321 / tile.stepsPerColumn);
    const decoded = await decodeTile(tile);
    expect(Math.abs(decoded.valueAt(1, column) - 1)).toBeLessThanOrEqual(tile.error);
    await goTo('spike', [
      'Shift+ArrowUp',
      'ArrowDown',
      ...Array<string>(12).fill('PageUp'),
      ...Array<string>(12).fill('Shift+ArrowRight'),
      'ArrowRight'
    ]);
    const readOut = await readOutOf(view('spike'));
    expect([readOut.timestep, readOut.unit]).toEqual([4321, 1]);
    expect(Math.abs(readOut.value - 1)).toBeLessThanOrEqual(readOut.error);
  });

  it('at rest the kernel’s own value stands there, to six digits', async () => {
    await goTo('h', ['PageUp', 'PageUp', 'ArrowRight']);
    const readOut = await exactReadOut(view('h'));
    const value = await valueIn('h', readOut);
    expect(readOut.error).toBe(0);
    expect(readOut.value).toBe(value);
    const printed = Number(readOut.text.replace('−', '-'));
    expect(printed).toBe(Number(value.toPrecision(EXACT_DIGITS)));
  });

  it('another sample is drawn exactly by the kernel, also while a cell runs', async () => {
    const { page } = live();
    const samples = view('h').locator('.jp-tsteps-Sample');
    await samples.nth(3).click();
    await view('h').and(page.locator('[data-sample="3"]')).waitFor();
    await startEndlessCell(page);
    await samples.nth(2).click();
    await view('h').and(page.locator('[data-sample="2"]')).waitFor();
    await goTo('h', ['PageUp', 'PageUp', 'PageUp']);
    const readOut = await exactReadOut(view('h'));
    // The answer just given had an idle of its own, and the cell's busy comes right behind it.
    await expect.poll(() => kernelStatus(page)).toBe('busy');
    await interrupt(page);
    expect(readOut.sample).toBe(2);
    expect(readOut.value).toBe(await valueIn('h', readOut));
    await samples.first().click();
    await view('h').and(page.locator('[data-sample="0"]')).waitFor();
  });

  it('sorting by cluster moves the rows and keeps the unit under the cursor', async () => {
    const menu = view('h').getByLabel('sort by');
    const marker = view('h').locator('.jp-tsteps-UnitMarker');
    await goTo('h', ['PageUp', ...Array<string>(3).fill('Shift+ArrowDown')]);
    const before = await exactReadOut(view('h'));
    const place = await marker.boundingBox();
    await menu.selectOption('cluster');
    await drawn(view('h'));
    expect(await readOutOf(view('h'))).toEqual(before);
    expect((await marker.boundingBox())?.y).not.toBe(place?.y);
    await menu.selectOption('index');
    expect((await marker.boundingBox())?.y).toBe(place?.y);
  });

  it('n goes to the next NaN, then to the next infinity', async () => {
    await goTo('holes', ['n']);
    expect(await readOutOf(view('holes'))).toMatchObject({ timestep: 20, unit: 3, text: 'NaN' });
    await press(live().page, ['n']);
    expect(await readOutOf(view('holes'))).toMatchObject({ timestep: 41, unit: 5, text: '∞' });
  });

  it('t opens a table whose current cell is the read-out', async () => {
    await goTo('h', ['PageUp', 'ArrowDown', 't']);
    const readOut = await exactReadOut(view('h'));
    const table = view('h').getByRole('table');
    expect(await table.locator('[aria-current]').innerText()).toBe(readOut.text);
    expect(await table.locator('tbody tr').count()).toBe(20);
    await press(live().page, ['t']);
    expect(await view('h').getByRole('table').count()).toBe(0);
  });

  it('b begins and ends a range, and the units active in it are listed', async () => {
    await goTo('h', ['PageUp', 'b', 'Shift+ArrowRight', 'b', 'ArrowRight']);
    const summary = view('h').locator('.jp-tsteps-RangeSummary');
    expect(await summary.innerText()).toMatch(
      /^t 35 to 45: \d+ of 200 units on average beyond 50 % of the scale/
    );
    const threshold = summary.getByRole('slider');
    await threshold.fill('10');
    const units = summary.getByRole('button');
    expect(await units.count()).toBeGreaterThan(0);
    const unit = await units.first().innerText();
    await units.first().click();
    expect((await readOutOf(view('h'))).unit).toBe(Number(unit));
    await threshold.fill('50');
    await slider('h').focus();
    await press(live().page, ['b']);
    expect(await summary.isVisible()).toBe(false);
  });

  it('p plays until it is pressed again', async () => {
    const { page } = live();
    await goTo('h', ['p']);
    await expect.poll(async () => (await readOutOf(view('h'))).timestep).toBeGreaterThan(7);
    await press(page, ['p']);
    const { timestep } = await readOutOf(view('h'));
    expect(await view('h').getByRole('button', { name: 'play' }).count()).toBe(1);
    // An exact value needs a rest longer than a step of the player.
    expect((await exactReadOut(view('h'))).timestep).toBe(timestep);
  });
}

async function startEndlessCell(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kernel = window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel;
    kernel?.requestExecute({ code: 'while (true) {}', store_history: false });
  });
  await expect.poll(() => kernelStatus(page)).toBe('busy');
}

function kernelStatus(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status
  );
}

async function interrupt(page: Page): Promise<void> {
  await page.evaluate(() =>
    window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.interrupt()
  );
  await waitForKernel(page);
}
