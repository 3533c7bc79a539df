/* global document, KeyboardEvent, performance, requestAnimationFrame */
/** In real JupyterLab with the real kernel: how long it takes until the value under the cursor is the exact one. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './library.mjs';
import { medianOf } from './report.mjs';

const VALUES = 5;
const CELLS = [
  `const x = randomNormal([32, 700, 1]);
const h = SimpleRNN(200, { returnSequences: true })(x).name('h');
h`
];
const SOURCE = `
export { startFrontEnd } from './test/browser/lab.ts';
export { runAllCells } from './test/browser/notebook-page.ts';
export { notebookOf } from './test/notebook-file.ts';`;

/** Milliseconds from a key to the exact value, the 150 of rest that a view waits for included. */
export async function measureExactValue(browser, folder) {
  const outfile = join(folder, 'lab.mjs');
  await bundleForNode({ source: SOURCE, from: 'test/venv.ts', outfile });
  const { startFrontEnd, runAllCells, notebookOf } = await import(pathToFileURL(outfile).href);
  const times = [];
  const frontEnd = await startFrontEnd('lab', { notebooks: { 'a.ipynb': notebookOf(CELLS) } });
  try {
    const page = await frontEnd.open(browser, 'a.ipynb');
    for (let value = 0; value < VALUES; value++) {
      // A view that has just been made knows no exact value yet.
      await runAllCells(page);
      await page.locator('.jp-tsteps-View[data-drawn="true"]').waitFor();
      times.push(await page.evaluate(timeExactValue));
    }
    await page.close();
  } finally {
    await frontEnd.stop();
  }
  return medianOf(times);
}

/** Runs in the page. */
async function timeExactValue() {
  const view = document.querySelector('.jp-tsteps-View');
  const value = () => view.querySelector('.jp-tsteps-ReadOut-value').textContent;
  if (!value().startsWith('≈')) throw new Error(`exact before it was asked for: ${value()}`);
  const slider = view.querySelector('[role="slider"]');
  slider.focus();
  const started = performance.now();
  slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  while (value().startsWith('≈')) {
    if (performance.now() - started > 10_000) throw new Error(`no exact value: ${value()}`);
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - started;
}
