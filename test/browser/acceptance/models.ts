import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { exampleView } from './examples.js';
import type { ExampleName } from './examples.js';
import type { LiveNotebook } from './live-notebook.js';

const DENSE = '[data-weight="dense"]';
const LIT = '.jp-mod-lit';
/** A Flatten of 700 × 200 has 9 million weights to run through. */
const POKE_TIMEOUT_MS = 30_000;

/** Models and comparisons: what is measured is what is shown. */
export function models(live: () => LiveNotebook): void {
  const view = (name: ExampleName) => exampleView(live().page, name);

  it('a flow is a drawing with a title and a description', async () => {
    const picture = view('flow').locator('svg[role="img"]').first();
    expect(await picture.locator('title').first().textContent()).toBe('shape flow of sequential');
    expect(await picture.locator('desc').textContent()).toContain('12864 weights');
  });

  it('one box of shared weights and one lit edge, wherever the cursor is', async () => {
    const { page } = live();
    const slider = view('flow').getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    const counts = new Set<string>();
    for (let pressed = 0; pressed < 20; pressed++) {
      const [boxes, lit] = await Promise.all([
        view('flow').locator(DENSE).count(),
        view('flow').locator(LIT).count()
      ]);
      counts.add(`${boxes} ${lit}`);
      await page.keyboard.press('PageUp');
    }
    expect([...counts]).toEqual(['1 1']);
    expect(await slider.getAttribute('aria-valuenow')).toBe('699');
  });

  it('the three ways to use a Dense have their patterns, weights and multiply-adds', async () => {
    const variants = view('flow').locator('.jp-tsteps-Variant');
    const facts = await variants.evaluateAll(nodes =>
      nodes.map(node => [
        node.querySelector('[data-pattern]')?.getAttribute('data-pattern'),
        ...Array.from(node.querySelectorAll('strong'), count => count.textContent)
      ])
    );
    expect(facts).toEqual([
      ['diagonal', '12,864', '8,960,000'],
      ['row', '8,960,064', '8,960,000'],
      ['cell', '12,864', '12,800']
    ]);
  });

  it('a poke at timestep 351 is measured by the kernel, for each way', async () => {
    const { page } = live();
    const flow = view('flow');
    const result = flow.locator('.jp-tsteps-PokeResult');
    await flow.getByRole('slider').focus();
    await page.keyboard.press('Home');
    for (let pressed = 0; pressed < 10; pressed++) await page.keyboard.press('PageUp');
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect
      .poll(() => result.innerText())
      .toBe('measured: 1 of 700 output timesteps changed (351)');
    for (const [label, sentence] of [
      ['Flatten + Dense', 'measured: 64 of 64 outputs changed'],
      ['last timestep + Dense', 'measured: 0 of 64 outputs changed']
    ] as const) {
      await flow.getByRole('radio', { name: label }).check();
      await flow.getByRole('button', { name: 'Poke timestep 351' }).click();
      await expect.poll(() => result.innerText(), { timeout: POKE_TIMEOUT_MS }).toBe(sentence);
    }
    await flow.getByRole('radio').first().check();
  });

  it('a recurrent model with a Dense on top sees a triangle', async () => {
    expect(await view('influence').getAttribute('data-pattern')).toBe('triangle');
    expect(await view('influence').locator('header').textContent()).toContain('triangle');
  });

  it('equal tensors are bit-identical, and their difference is blank', async () => {
    expect(await view('equal').getAttribute('data-verdict')).toBe('bit-identical');
    expect(await view('equal').textContent()).toContain(
      'bit-identical: 179,200 of 179,200 elements are the same'
    );
    expect(await coloursOfDifference(view('equal'))).toBe(1);
    expect(await view('equal').locator('.jp-tsteps-Ring').count()).toBe(0);
  });

  it('one changed element is named by its index, marked, and one cell of the difference', async () => {
    expect(await view('changed').getAttribute('data-verdict')).toBe('different');
    expect(await view('changed').locator('header').textContent()).toContain('[2, 351, 12]');
    expect(await view('changed').locator('.jp-tsteps-Ring').count()).toBe(1);
    expect(await coloursOfDifference(view('changed'))).toBe(2);
    await view('changed').getByRole('slider').focus();
    await live().page.keyboard.press('n');
    expect(await view('changed').locator('.jp-tsteps-Sentence').innerText()).toContain(
      'difference 1 of 1, [2, 351, 12]'
    );
  });

  it('one unit in the last place is rounding', async () => {
    expect(await view('rounded').getAttribute('data-verdict')).toBe('rounding');
    expect(await view('rounded').textContent()).toContain('1 ULP');
    expect(await view('rounded').locator('.jp-tsteps-Ring').count()).toBe(1);
  });
}

/** How many colours the map of a − b has. */
function coloursOfDifference(view: Locator): Promise<number> {
  return view
    .locator('canvas')
    .last()
    .evaluate(node => {
      const canvas = node as HTMLCanvasElement;
      const context = canvas.getContext('2d');
      const { buffer } = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? {};
      return new Set(new Uint32Array(buffer ?? new ArrayBuffer(0))).size;
    });
}
