/** A saved notebook on a site of plain files: no Jupyter server, no kernel, no other machine. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VENV, venvProgram } from '../venv.js';
import { hasChromium, launchChromium } from './chromium.js';
import { viewsOf } from './drawn-views.js';
import type { DrawnView } from './drawn-views.js';
import { SHOWN, everyBundle, everyViewNotebook } from './every-view.js';
import { hasFrontEnds } from './lab.js';
import { withoutKernel } from './notebook-page.js';
import { serveFolder } from './static-server.js';
import type { StaticServer } from './static-server.js';

const ready = hasChromium() && hasFrontEnds();

describe.skipIf(!ready)('a saved notebook in JupyterLite', () => {
  let folder: string;
  let site: StaticServer;
  let browser: Browser;
  let page: Page;
  let drawn: DrawnView[];
  const errors: string[] = [];
  const elsewhere: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tsteps-lite-'));
    await buildSite(folder);
    site = await serveFolder(join(folder, 'site'));
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
    page.on('pageerror', error => errors.push(error.message));
    page.on('request', request => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !/^(data|blob):/.test(url)) elsewhere.push(url);
    });
    await page.goto(`${site.origin}/lab/index.html?path=a.ipynb`);
    await page.locator('.jp-Notebook .jp-Cell').first().waitFor({ timeout: 60_000 });
    await withoutKernel(page);
    drawn = await viewsOf(page, SHOWN.length);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is drawn by our views', () => {
    expect(drawn.map(({ data }) => data.view)).toEqual([
      'card',
      'activations',
      'activations',
      'flow',
      'influence',
      'compare',
      'training'
    ]);
    expect(drawn.every(({ data }) => data.drawn === 'true')).toBe(true);
    expect(errors).toEqual([]);
  });

  it('one cursor walks through the views of the same timesteps', async () => {
    const lines = page.locator('.jp-Notebook .jp-Cell').nth(SHOWN.indexOf('lines'));
    await lines.scrollIntoViewIfNeeded();
    await lines.getByRole('slider').focus();
    await page.keyboard.press('End');
    const again = await viewsOf(page, SHOWN.length);
    const last = again.filter(({ data }) => data.timeKey === drawn[2]?.data.timeKey);
    expect(last.length).toBeGreaterThan(2);
    expect(new Set(last.map(({ data }) => data.cursor))).toEqual(new Set(['59']));
  });

  it('no request leaves the site', () => {
    expect(elsewhere).toEqual([]);
  });
});

/** Builds `site` from the files of jupyterlite-core and this checkout's extension; nothing is downloaded. */
async function buildSite(folder: string): Promise<void> {
  const contents = join(folder, 'contents');
  mkdirSync(contents);
  const notebook = everyViewNotebook(await everyBundle());
  writeFileSync(join(contents, 'a.ipynb'), JSON.stringify(notebook));
  await promisify(execFile)(
    venvProgram('jupyter'),
    [
      ...['lite', 'build', '--lite-dir', folder, '--contents', contents],
      ...['--output-dir', join(folder, 'site'), '--apps', 'lab', '--no-sourcemaps'],
      // The environment's own labextensions would come too, ours of an older build among them.
      '--ignore-sys-prefix',
      `--LiteBuildConfig.federated_extensions=${join(ROOT, 'extension', 'labextension')}`
    ],
    {
      cwd: folder,
      env: { ...process.env, HOME: folder, PATH: `${join(VENV, 'bin')}:${process.env.PATH ?? ''}` }
    }
  );
}
