/** The notebook of all views, run by the kernel in a real front end, with plotly held back at first. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Notebook } from '../../notebook-file.js';
import { ROOT } from '../../venv.js';
import { launchChromium } from '../chromium.js';
import { startFrontEnd } from '../lab.js';
import type { FrontEnd, FrontEndName } from '../lab.js';
import { runAllCells } from '../notebook-page.js';
import { acceptanceNotebook } from './examples.js';

export const NOTEBOOK = 'views.ipynb';

/** A folder of the checkout's build; its largest script is plotly. */
const SCRIPTS = join(ROOT, 'extension', 'labextension', 'static');

export interface LiveNotebook {
  browser: Browser;
  page: Page;
  frontEnd: FrontEnd;
  /** Uncaught errors of the page, and where it asked for something. */
  errors: string[];
  origins: Set<string>;
  /** Answers the request for plotly. */
  releasePlotly: () => void;
  /** The notebook as it was saved last. */
  saved(): Notebook;
  stop(): Promise<void>;
}

/** Opens the notebook and runs it; what needs plotly waits for `releasePlotly`. */
export async function openLiveNotebook(name: FrontEndName): Promise<LiveNotebook> {
  const browser = await launchChromium();
  const frontEnd = await startFrontEnd(name, { notebooks: { [NOTEBOOK]: acceptanceNotebook() } });
  const page = await frontEnd.open(browser, NOTEBOOK);
  const errors: string[] = [];
  const origins = new Set<string>();
  let release = () => {};
  const held = new Promise<void>(resolve => (release = resolve));
  page.on('pageerror', error => errors.push(error.message));
  page.on('request', request => origins.add(new URL(request.url()).origin));
  await page.route(`**/${plotlyScript()}*`, async route => {
    await held;
    await route.continue();
  });
  if (name === 'lab') await run(page, 'application:toggle-left-area');
  await runAllCells(page);
  await run(page, 'docmanager:save');
  return {
    browser,
    page,
    frontEnd,
    errors,
    origins,
    releasePlotly: () => release(),
    saved: () => frontEnd.read(NOTEBOOK),
    stop: async () => {
      await browser.close();
      await frontEnd.stop();
    }
  };
}

function run(page: Page, command: string): Promise<unknown> {
  return page.evaluate(id => window.jupyterapp.commands.execute(id), command);
}

function plotlyScript(): string {
  const bySize = readdirSync(SCRIPTS).sort((a, b) => sizeOf(b) - sizeOf(a));
  return bySize[0] ?? '';
}

function sizeOf(file: string): number {
  return statSync(join(SCRIPTS, file)).size;
}
