import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import type { Renderers } from './renderer-page.js';

const ORIGIN = 'http://tsteps.test';
const HERE = new URL('.', import.meta.url).pathname;
const STYLE = `${HERE}../../extension/style`;
/** Every sheet that the extension loads, in its order. */
const STYLES = [...readFileSync(`${STYLE}/index.css`, 'utf8').matchAll(/url\('\.\/(.+)'\)/g)].map(
  ([, name]) => `${STYLE}/${name}`
);

declare global {
  interface Window {
    renderers: Renderers;
  }
}

/** A page with nothing but the renderer. */
export interface BlankPage {
  page: Page;
  /** Requests of the page, by path. */
  requests: string[];
  /** Uncaught errors and console errors. */
  errors: string[];
  /** Answers the requests for plotly that were held back. */
  releasePlotly(): void;
}

let bundled: Promise<Map<string, string>> | null = null;

/** The renderer's own bundle: its entry, and plotly as a chunk of its own as in the labextension. */
function bundle(): Promise<Map<string, string>> {
  bundled ??= build({
    entryPoints: [`${HERE}renderer-page.ts`],
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['tsteps-source'],
    write: false,
    outdir: '/',
    chunkNames: '[name]-[hash]'
  }).then(result => new Map(result.outputFiles.map(file => [file.path, file.text])));
  return bundled;
}

export interface BlankPageOptions {
  /** Let the request for plotly wait for `releasePlotly`. */
  holdPlotly?: boolean;
  width?: number;
}

/** Opens the page and waits for the renderer. */
export async function openBlankPage(
  browser: Browser,
  options: BlankPageOptions = {}
): Promise<BlankPage> {
  const files = await bundle();
  const page = await browser.newPage({ viewport: { width: options.width ?? 900, height: 900 } });
  const requests: string[] = [];
  const errors: string[] = [];
  let release = () => {};
  const held = new Promise<void>(resolve => (release = resolve));
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  await page.route('**/*', async route => {
    const url = new URL(route.request().url());
    requests.push(url.origin === ORIGIN ? url.pathname : url.href);
    const script = files.get(url.pathname);
    if (script === undefined) return route.fulfill({ contentType: 'text/html', body: html() });
    if (options.holdPlotly && url.pathname.startsWith('/plotly')) await held;
    return route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'renderers' in window);
  return { page, requests, errors, releasePlotly: release };
}

function html(): string {
  const styles = [`${HERE}theme.css`, ...STYLES].map(path => readFileSync(path, 'utf8')).join('\n');
  return `<!doctype html><html lang="en"><title>renderer</title><link rel="icon" href="data:,">
    <style>${styles}</style><body data-jp-theme-light="true">
    <script type="module" src="/renderer-page.js"></script></body></html>`;
}
