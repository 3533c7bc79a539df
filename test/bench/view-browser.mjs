/* global document, requestAnimationFrame, window */
/** The browser's side: how long payloads, steps, hints and the peers' outputs take in Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { ROOT } from './library.mjs';
import { medianOf } from './report.mjs';

const ORIGIN = 'http://tsteps.test';
const ROUNDS = 7;
const STEPS = 100;
const LINKED_VIEWS = 10;
const HINT_LINES = 500;
const STYLE = join(ROOT, 'extension', 'style');

export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env.TSTEPS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  });
}

/** Measures everything; `read` gives the text of a file that the makers of outputs left. */
export async function measureInBrowser(browser, read) {
  const files = await bundlePage();
  const payloads = Object.fromEntries(
    ['activations', 'flow', 'influence', 'compare'].map(view => [
      view,
      JSON.parse(read(`${view}.json`))
    ])
  );
  const fresh = () => openPage(browser, files);
  return {
    ...(await firstViews(fresh, payloads)),
    ...(await warmViews(await fresh(), payloads, read)),
    ...(await steps(await fresh(), payloads)),
    ...(await rerenders(await fresh(), payloads.activations)),
    hints: await hints(await fresh())
  };
}

/** In a page of its own each: plotly is loaded by the first of them, nothing by the others. */
async function firstViews(fresh, payloads) {
  const first = {};
  for (const [view, payload] of Object.entries(payloads)) {
    const drawn = [];
    const header = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await fresh();
      const times = await page.evaluate(json => window.timers.timeView(json, 'one'), payload);
      drawn.push(times.drawnMs);
      header.push(times.headerMs);
      await page.close();
    }
    first[view] = { drawnMs: medianOf(drawn), headerMs: medianOf(header) };
  }
  return { first };
}

/** Ours and the peers' in turns, on one page that has drawn before. */
async function warmViews(page, payloads, read) {
  const outputs = { treescope: read('treescope.html'), 'lovely plot': read('lovely.svg') };
  const times = { 'h header': [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [view, payload] of Object.entries(payloads)) {
      const time = await page.evaluate(async json => {
        const spent = await window.timers.timeView(json, 'warm');
        window.renderers.remove(spent.index);
        return spent;
      }, payload);
      if (round > 0) (times[view] ??= []).push(time.drawnMs);
      if (round > 0 && view === 'activations') times['h header'].push(time.headerMs);
    }
    for (const [name, html] of Object.entries(outputs)) {
      const time = await page.evaluate(text => window.timers.timeHtml(text), html);
      if (round > 0) (times[name] ??= []).push(time);
    }
  }
  await page.close();
  return { warm: mapValues(times, medianOf) };
}

async function steps(page, { activations, flow }) {
  await page.evaluate(json => window.timers.timeView(json, 'flow'), flow);
  const walk = await page.evaluate(count => window.timers.timeSteps(count), STEPS);
  for (let view = 0; view < LINKED_VIEWS; view++) {
    await page.evaluate(json => window.timers.timeView(json, 'linked'), activations);
  }
  const linked = await page.evaluate(count => window.timers.timeSteps(count), STEPS);
  await page.close();
  const summary = times => ({ medianMs: medianOf(times), maxMs: Math.max(...times) });
  return { linked: summary(linked), walk: summary(walk) };
}

/** What the page holds after 10 and after 100 new payloads in one view, each with other statistics. */
async function rerenders(page, payload) {
  const held = async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
  };
  const { index } = await page.evaluate(json => window.timers.timeView(json, 'one'), payload);
  const updates = count =>
    page.evaluate(
      async ({ json, view, times }) => {
        const node = document.querySelector('.jp-tsteps-View');
        for (let time = 0; time < times; time++) {
          await window.renderers.update(view, { ...json, name: `h${time}` });
          while (node.dataset.drawn !== 'true') await new Promise(requestAnimationFrame);
        }
      },
      { json: payload, view: index, times: count }
    );
  await updates(10);
  const after10 = await held();
  await updates(90);
  const after100 = await held();
  await page.close();
  return { heap: { after10, after100 } };
}

async function hints(page) {
  const times = [];
  let shown = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const found = await page.evaluate(count => window.timers.timeHints(count), HINT_LINES);
    times.push(found.spent);
    shown = found.shown;
  }
  await page.close();
  return { lines: HINT_LINES, shown, medianMs: medianOf(times) };
}

async function bundlePage() {
  const { outputFiles } = await build({
    // CodeMirror beside it, so that the page has the same copy as the hints.
    entryPoints: {
      'view-page': join(import.meta.dirname, 'view-page.mjs'),
      'codemirror-view': '@codemirror/view'
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    conditions: ['tsteps-source'],
    write: false,
    outdir: '/',
    chunkNames: '[name]-[hash]'
  });
  return new Map(outputFiles.map(file => [file.path, file.text]));
}

async function openPage(browser, files) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const sheets = [...read('index.css').matchAll(/url\('\.\/(.+)'\)/g)].map(([, name]) =>
    read(name)
  );
  const theme = readFileSync(join(ROOT, 'test', 'browser', 'theme.css'), 'utf8');
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    <style>${[theme, ...sheets].join('\n')}</style><body data-jp-theme-light="true">
    <script type="module">
      import { EditorView } from '/codemirror-view.js';
      Object.assign(window, { EditorView });
    </script>
    <script type="module" src="/view-page.js"></script></body>`;
  await page.route('**/*', route => {
    const script = files.get(new URL(route.request().url()).pathname);
    return script === undefined
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'timers' in window);
  return page;
}

function read(name) {
  return readFileSync(join(STYLE, name), 'utf8');
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
