/** What everyone can see and reach of the views: every theme, forced colours, less motion, narrow panels. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './acceptance/axe.js';
import { EXAMPLE_NAMES, VIEW_NAMES, cellOf, exampleView } from './acceptance/examples.js';
import type { ExampleName } from './acceptance/examples.js';
import { openLiveNotebook } from './acceptance/live-notebook.js';
import type { LiveNotebook } from './acceptance/live-notebook.js';
import { colourCount, greysOf, misplacedTexts } from './acceptance/view-checks.js';
import { hasChromium } from './chromium.js';
import { hasFrontEnds, hasKernel } from './lab.js';
import { setTheme } from './notebook-page.js';
import type { Theme } from './notebook-page.js';
import { drawn } from './renderer-suite.js';

/** Folder for pictures of every view in every theme; without it none are kept. */
const SCREENSHOTS = process.env.TSTEPS_SCREENSHOTS;
/** WCAG 2.2, 1.4.3, for text of ordinary size. */
const MIN_CONTRAST = 4.5;

const ready = hasChromium() && hasFrontEnds() && hasKernel();

describe.skipIf(!ready)('views for everyone', () => {
  let live: LiveNotebook;
  let page: Page;

  beforeAll(async () => {
    live = await openLiveNotebook('lab');
    live.releasePlotly();
    page = live.page;
  });

  afterAll(() => live?.stop());

  afterEach(async () => {
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: null });
    await page.setViewportSize({ width: 1280, height: 1400 });
  });

  /** The view of an example on the screen, drawn. */
  async function shown(name: ExampleName): Promise<Locator> {
    const view = exampleView(page, name);
    await view.scrollIntoViewIfNeeded();
    await drawn(view);
    return view;
  }

  function violationsIn(name: ExampleName): Promise<string[]> {
    return axeViolations(
      page,
      `[data-windowed-list-index="${EXAMPLE_NAMES.indexOf(name)}"] .jp-OutputArea`
    );
  }

  describe.each<Theme>(['JupyterLab Light', 'JupyterLab Dark', 'JupyterLab Dark High Contrast'])(
    '%s',
    theme => {
      beforeAll(async () => {
        await setTheme(page, theme);
        const isLight = String(theme === 'JupyterLab Light');
        await page.waitForFunction(light => document.body.dataset.jpThemeLight === light, isLight);
      });

      it.each(EXAMPLE_NAMES)(
        '%s: no text on another, and nothing axe-core objects to',
        async name => {
          const view = await shown(name);
          expect(await misplacedTexts(view)).toEqual([]);
          expect(await violationsIn(name)).toEqual([]);
          const picture = await view.screenshot(pictureOf(theme, name));
          expect(await colourCount(page, picture)).toBeGreaterThan(2);
        }
      );

      it('table, range and copy menu are as accessible as what they belong to', async () => {
        const view = await shown('holes');
        await view.locator('.jp-tsteps-TimeCursor').focus();
        for (const key of ['Home', 't', 'b', 'Shift+ArrowRight']) await page.keyboard.press(key);
        expect(await misplacedTexts(view)).toEqual([]);
        await view.locator('.jp-tsteps-Copy > button').click();
        expect(await view.getByRole('menuitem').count()).toBe(4);
        expect(await violationsIn('holes')).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await view.getByRole('menuitem').count()).toBe(0);
        await view.locator('.jp-tsteps-TimeCursor').focus();
        for (const key of ['t', 'b', 'b']) await page.keyboard.press(key);
      });

      it('shapes in the code have the contrast of text', async () => {
        const hints = cellOf(page, 'x').locator('.jp-tsteps-Hint');
        expect(await hints.count()).toBe(1);
        expect(await contrastOf(hints.first())).toBeGreaterThanOrEqual(MIN_CONTRAST);
      });
    }
  );

  it('the checks find pale text, and text on other text', async () => {
    await setTheme(page, 'JupyterLab Light');
    const view = await shown('odd');
    await view.evaluate(node => {
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.color = '#ccc';
      const onHeader = document.createElement('p');
      onHeader.textContent = 'on the header';
      onHeader.style.cssText = 'position: absolute; top: 10px; left: 4px; margin: 0';
      node.append(pale, onHeader);
    });
    const [violations, misplaced] = [await violationsIn('odd'), await misplacedTexts(view)];
    await view.evaluate(node => node.querySelectorAll(':scope > p').forEach(p => p.remove()));
    expect(violations.join()).toMatch(/color-contrast: <p style="color[^>]*>pale/);
    expect(misplaced.join()).toContain('on the header');
    expect(await misplacedTexts(view)).toEqual([]);
  });

  it('forced colours leave every text legible and the time cursor visible', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const name of VIEW_NAMES) {
      const view = await shown(name);
      expect(await violationsIn(name), name).toEqual([]);
      const [cursor, canvas] = await view.evaluate(node => {
        const line = node.querySelector('.jp-tsteps-TimeCursor');
        const sample = document.createElement('i');
        sample.style.background = 'Canvas';
        node.append(sample);
        const colours = [line, sample].map(at => at && getComputedStyle(at).backgroundColor);
        sample.remove();
        return colours;
      });
      if (cursor) expect(cursor, name).not.toBe(canvas);
    }
  });

  it('with less motion, play takes a single step', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of ['holes', 'flow'] as const) {
      const view = await shown(name);
      await view.locator('.jp-tsteps-TimeCursor').focus();
      await page.keyboard.press('Home');
      const step = name === 'holes' ? 60 / 100 : 1;
      await page.keyboard.press('p');
      expect(await view.getAttribute('data-cursor')).toBe(String(Math.max(1, Math.round(step))));
      expect(await view.getByRole('button', { name: 'play' }).count()).toBe(1);
    }
  });

  it('NaN is hatched: without colour too it is no value', async () => {
    const view = await shown('holes');
    await view.locator('.jp-tsteps-TimeCursor').focus();
    await page.keyboard.press('Home');
    const map = await view.locator('.jp-tsteps-Hatch').boundingBox();
    if (!map) throw new Error('the map has no box');
    const clip = { x: map.x, y: map.y, width: map.width, height: map.height };
    const { width, greys } = await greysOf(page, await page.screenshot({ clip }));
    /** Distance of the darkest from the brightest grey in the middle of a cell of 60 × 8. */
    const contrastIn = (timestep: number, unit: number) => {
      const inCell: number[] = [];
      for (let y = unit + 0.2; y < unit + 0.8; y += 0.05) {
        for (let x = timestep + 0.2; x < timestep + 0.8; x += 0.05) {
          const [column, row] = [
            Math.floor((x / 60) * map.width),
            Math.floor((y / 8) * map.height)
          ];
          inCell.push(greys[row * width + column] ?? 0);
        }
      }
      return Math.max(...inCell) - Math.min(...inCell);
    };
    expect(contrastIn(20, 3)).toBeGreaterThan(80);
    for (const [timestep, unit] of [
      [18, 3],
      [22, 3],
      [20, 1]
    ] as const) {
      expect(contrastIn(timestep, unit)).toBeLessThan(10);
    }
  });

  it.each([640, 516])(
    'in a window %i pixels wide nothing overlaps, overflows or is cut off',
    async width => {
      await page.setViewportSize({ width, height: 1400 });
      for (const name of EXAMPLE_NAMES) {
        const view = await shown(name);
        await expect
          .poll(async () => (await view.boundingBox())?.width, { message: name })
          .toBeLessThan(width);
        await expect.poll(() => misplacedTexts(view), { message: name }).toEqual([]);
        await view.screenshot(pictureOf(`${width} pixels`, name));
      }
    }
  );
});

function pictureOf(folder: string, name: ExampleName): { path?: string } {
  if (!SCREENSHOTS) return {};
  const path = join(SCREENSHOTS, folder.toLowerCase().replaceAll(' ', '-'));
  mkdirSync(path, { recursive: true });
  return { path: join(path, `${name}.png`) };
}

/** Contrast of a text with what lies behind it (WCAG); axe-core leaves out what is hidden from screen readers. */
function contrastOf(text: Locator): Promise<number> {
  return text.evaluate(node => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) =>
      channels(colour)
        .slice(0, 3)
        .map(value => value / 255)
        .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
    let behind: Element | null = node;
    const isClear = (at: Element) => channels(getComputedStyle(at).backgroundColor)[3] === 0;
    while (behind && isClear(behind)) behind = behind.parentElement;
    const background = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
    const [dark = 0, light = 0] = [getComputedStyle(node).color, background]
      .map(luminance)
      .sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
}
