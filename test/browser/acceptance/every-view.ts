import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { MAX_OUTPUT_BYTES } from '../../../kernel/src/contract/index.js';
import { storedBytes } from '../../notebook-file.js';
import { setTheme } from '../notebook-page.js';
import { drawn } from '../renderer-suite.js';
import {
  CURSOR_NAMES,
  EXAMPLE_NAMES,
  VIEW_NAMES,
  accessibleNameOf,
  cellOf,
  exampleView,
  mimeOf
} from './examples.js';
import type { ExampleName } from './examples.js';
import type { LiveNotebook } from './live-notebook.js';

/** What stands of an output at one moment. */
interface Look {
  height: number;
  header: string;
  isDrawn: string | undefined;
}

/** Every output before plotly has come, and after it has drawn. */
export interface Looks {
  before: Record<string, Look>;
  after: Record<string, Look>;
}

export async function lookBeforeAndAfterPlotly({
  page,
  releasePlotly
}: LiveNotebook): Promise<Looks> {
  const before = await lookAtAll(page);
  releasePlotly();
  const after: Looks['after'] = {};
  for (const name of EXAMPLE_NAMES) {
    await exampleView(page, name).scrollIntoViewIfNeeded();
    await drawn(exampleView(page, name));
    after[name] = await lookAt(page, name);
  }
  return { before, after };
}

async function lookAtAll(page: Page): Promise<Record<string, Look>> {
  const looks: Record<string, Look> = {};
  for (const name of EXAMPLE_NAMES) looks[name] = await lookAt(page, name);
  return looks;
}

async function lookAt(page: Page, name: ExampleName): Promise<Look> {
  const view = exampleView(page, name);
  await view.scrollIntoViewIfNeeded();
  return view.evaluate(node => {
    const { offsetHeight: height, dataset } = node as HTMLElement;
    const header = node.querySelector('header')?.innerText.replace(/\s+/g, ' ') ?? '';
    return { height, header, isDrawn: dataset.drawn };
  });
}

/** What holds for every output, whatever it shows. */
export function everyView(live: () => LiveNotebook, looks: () => Looks): void {
  it('every output in the file has payload, picture and text, no HTML, and at most 256 KiB', () => {
    const saved = live().saved();
    EXAMPLE_NAMES.forEach((name, index) => {
      const outputs = saved.cells[index]?.outputs ?? [];
      expect(outputs, name).toHaveLength(1);
      for (const output of outputs) {
        const types = Object.keys(output.data ?? {}).sort();
        expect(types, name).toEqual([mimeOf(name), 'image/png', 'text/plain'].sort());
        expect(storedBytes(saved, output), name).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
      }
    });
  });

  it('every view is a group named with what it shows, dtype and every axis included', async () => {
    for (const name of VIEW_NAMES) {
      const view = exampleView(live().page, name);
      expect(await view.getAttribute('role')).toBe('group');
      expect(await view.getAttribute('aria-label')).toBe(accessibleNameOf(name));
    }
  });

  it('headers stand while plotly is on its way, and drawing changes no height', () => {
    const { before, after } = looks();
    for (const name of EXAMPLE_NAMES) {
      expect(after[name]?.height, name).toBe(before[name]?.height);
      expect(after[name]?.isDrawn, name).toBe('true');
    }
    for (const name of VIEW_NAMES) {
      const { header = '' } = before[name] ?? {};
      expect(header, name).not.toBe('');
      expect(after[name]?.header, name).toBe(header);
    }
    for (const name of ['odd', 'x', 'h', 'reading'] as const) {
      const [, ...facts] = accessibleNameOf(name)?.split(', ') ?? [];
      for (const fact of facts) expect(before[name]?.header).toContain(fact);
    }
    expect(before.h?.isDrawn).toBe('false');
    expect(before.figure?.isDrawn).toBe('false');
  });

  it('looking and moving the cursor leave the notebook unchanged', async () => {
    const { page } = live();
    for (const name of CURSOR_NAMES) {
      await exampleView(page, name).getByRole('slider').focus();
      for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    }
    await setTheme(page, 'JupyterLab Dark');
    await drawn(exampleView(page, 'h'));
    await setTheme(page, 'JupyterLab Light');
    const isDirty = await page.evaluate(
      () => window.jupyterapp.shell.currentWidget?.context?.model.dirty
    );
    expect(isDirty).toBe(false);
  });

  it('Tab comes from the cell into every view, and Escape goes back to the cell', async () => {
    const { page } = live();
    for (const name of VIEW_NAMES) {
      await cellOf(page, name).focus();
      const isInside = () =>
        exampleView(page, name).evaluate(view => view.contains(document.activeElement));
      // The cell's own tool bar and editor come first.
      for (let pressed = 0; pressed < 12 && !(await isInside()); pressed++) {
        await page.keyboard.press('Tab');
      }
      expect(await isInside(), name).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isInside(), name).toBe(false);
      const isCell = await cellOf(page, name).evaluate(cell => cell === document.activeElement);
      expect(isCell, name).toBe(true);
    }
  });
}
