/** What is left of an output where our extension is not: its picture, and its text where pictures are off too. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MimeBundle } from '../../kernel/src/contract/index.js';
import { venvProgram } from '../venv.js';
import { hasChromium, launchChromium } from './chromium.js';
import { SHOWN, everyBundle, everyViewNotebook } from './every-view.js';
import { hasFrontEnds, startFrontEnd } from './lab.js';
import type { FrontEnd } from './lab.js';
import { withoutKernel } from './notebook-page.js';

const MIN_WIDTH = 350;
/** Shape, dtype, range and the number of NaN: what a tensor's text says. */
const FACTS: Record<(typeof SHOWN)[number], RegExp[]> = {
  'a card': [/batch 2 × features 3/, /float32/, /-2 … 5/, /1 NaN/],
  activations: [/batch 32 × timesteps 700 × features 200/, /float32/, /-\d[\d.]* … \d/, /0 NaN/],
  lines: [/batch 4 × timesteps 60 × features 16/, /float32/, /-\d[\d.]* … \d/, /0 NaN/],
  'a flow': [/\[4, 60, 1\]/, /SimpleRNN\(16/, /\[4, 60, 3\]/],
  'an influence map': [/triangle/, /1 % of its largest after \d+ timesteps/],
  'a comparison': [/differs/, /of 3,840/],
  'a training': [/3 epochs/, /best valLoss/, /accuracy 0\.75/]
};
/** What a front end says of a type that it cannot show. */
const UNKNOWN = /unknown mime|unsupported|cannot be displayed|no renderer|vnd\.tsteps/i;

const ready = hasChromium() && hasFrontEnds();

describe.skipIf(!ready)('a saved notebook with every view, without our extension', () => {
  let folder: string;
  let browser: Browser;
  let bundles: MimeBundle[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tsteps-no-extension-'));
    bundles = await everyBundle();
    writeFileSync(join(folder, 'a.ipynb'), JSON.stringify(everyViewNotebook(bundles)));
    [browser] = await Promise.all([
      launchChromium(),
      convert('--to=html', '--output=plain'),
      // nbconvert's other templates leave out the text that a picture carries.
      convert('--to=html', '--template=classic', '--output=classic'),
      convert('--to=markdown', '--output=markdown')
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function convert(...args: string[]): Promise<void> {
    await promisify(execFile)(venvProgram('jupyter'), ['nbconvert', ...args, 'a.ipynb'], {
      cwd: folder,
      env: { ...process.env, HOME: folder }
    });
  }

  /** Opens a file with every request to another machine refused: what it links to is not needed to see the outputs. */
  async function openFile(name: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
    await page.route(/^https?:/, route => route.abort());
    await page.goto(pathToFileURL(join(folder, name)).href, { waitUntil: 'load' });
    return page;
  }

  it('each output has a text that says what the picture shows', () => {
    for (const [index, view] of SHOWN.entries()) {
      const text = String(bundles[index]?.data['text/plain']);
      for (const fact of FACTS[view]) expect(text, view).toMatch(fact);
    }
  });

  it('nbconvert to HTML shows the picture of each output, wide enough to read', async () => {
    const page = await openFile('plain.html');
    const pictures = await shownPictures(page);
    expect(pictures).toHaveLength(SHOWN.length);
    for (const picture of pictures) {
      expect(picture.width).toBeGreaterThanOrEqual(MIN_WIDTH);
      expect(picture.isVisible).toBe(true);
    }
    expect(await page.locator('body').innerText()).not.toMatch(UNKNOWN);
    await page.close();
  });

  it('with images off, alternative texts say shape, dtype, range and NaN', async () => {
    const page = await openFile('classic.html');
    const texts = await page
      .locator('.output_png img')
      .evaluateAll(images => images.map(image => image.getAttribute('alt') ?? ''));
    for (const [index, view] of SHOWN.entries()) {
      for (const fact of FACTS[view]) expect(texts[index], view).toMatch(fact);
    }
    await page.close();
  });

  it('nbconvert to Markdown has a picture for each output', () => {
    const markdown = readFileSync(join(folder, 'markdown.md'), 'utf8');
    const pictures = [...markdown.matchAll(/!\[png\]\((.+?)\)/g)].map(([, path]) => path ?? '');
    expect(pictures).toHaveLength(SHOWN.length);
    for (const path of pictures)
      expect(pngWidth(join(folder, path))).toBeGreaterThanOrEqual(MIN_WIDTH);
  });

  describe('in JupyterLab', () => {
    let frontEnd: FrontEnd;
    let page: Page;

    beforeAll(async () => {
      frontEnd = await startFrontEnd('lab', {
        notebooks: { 'a.ipynb': everyViewNotebook(bundles) },
        hasNoExtension: true
      });
      page = await frontEnd.open(browser, 'a.ipynb');
      await withoutKernel(page);
    });

    afterAll(() => frontEnd?.stop());

    it('each output is its picture, and no text about an unknown type hides it', async () => {
      await page.waitForFunction(
        count => document.querySelectorAll('.jp-OutputArea-output img').length === count,
        SHOWN.length
      );
      expect(await page.locator('.jp-tsteps-View').count()).toBe(0);
      for (const picture of await shownPictures(page)) {
        expect(picture.width).toBeGreaterThanOrEqual(MIN_WIDTH);
        expect(picture.isVisible).toBe(true);
      }
      for (const text of await page.locator('.jp-OutputArea-output').allInnerTexts()) {
        expect(text).not.toMatch(UNKNOWN);
      }
    });
  });
});

function shownPictures(page: Page): Promise<{ width: number; isVisible: boolean }[]> {
  return page.locator('.jp-OutputArea-output img').evaluateAll(images =>
    (images as HTMLImageElement[]).map(image => ({
      width: image.naturalWidth,
      isVisible: image.checkVisibility() && image.getBoundingClientRect().width >= 300
    }))
  );
}

function pngWidth(path: string): number {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return png.readUInt32BE(16);
}
