/**
 * `npm run bench:view`: an output of a recurrent layer, [32, 700, 200], here and in treescope and lovely-tensors: bytes in
 * the notebook, time to make it, time until it is drawn in Chromium; then what using a view costs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode, kernelNode } from './library.mjs';
import { MACHINE, saveResults, table } from './report.mjs';
import { launchBrowser, measureInBrowser } from './view-browser.mjs';
import { measureExactValue } from './view-lab.mjs';

const TIMESTEPS = 700;
const PEERS = join(import.meta.dirname, 'peers-python');
const PYTHON = join(PEERS, '.venv', 'bin', 'python');
const SOURCE = `
export * from './kernel/src/index.ts';
export { toMimeBundles } from './kernel/src/display/index.ts';`;

installPeers();
const folder = mkdtempSync(join(tmpdir(), 'tsteps-bench-view-'));
try {
  const library = join(folder, 'library.mjs');
  await bundleForNode({ source: SOURCE, from: 'kernel/src/index.ts', outfile: library });
  const outputs = join(import.meta.dirname, 'view-outputs.mjs');
  const ours = lastLine(kernelNode(), [outputs, pathToFileURL(library).href, folder]);
  const peers = lastLine(PYTHON, [join(PEERS, 'measure.py'), join(folder, 'h.f32'), folder]);
  const browser = await launchBrowser();
  const drawn = await measureInBrowser(browser, name => readFileSync(join(folder, name), 'utf8'));
  const exactMs = await measureExactValue(browser, folder);
  const chromium = browser.version();
  await browser.close();
  report({ ours, peers, drawn, exactMs, chromium });
} finally {
  rmSync(folder, { recursive: true });
}

/** The peers are 1 GB that nobody else needs, so they have an environment of their own. */
function installPeers() {
  if (existsSync(join(PEERS, '.venv', 'installed'))) return;
  console.log('Installing what to compare with (once) …');
  run('python3', ['-m', 'venv', join(PEERS, '.venv')]);
  run(PYTHON, ['-m', 'pip', 'install', '--quiet', '-r', join(PEERS, 'requirements.txt')]);
  run(PYTHON, ['-c', `open(r"${join(PEERS, '.venv', 'installed')}", "w").close()`]);
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ended with ${status}`, { cause: error });
}

/** What a program prints last, as JSON. */
function lastLine(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8'
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function report({ ours, peers, drawn, exactMs, chromium }) {
  const { first, warm, linked, walk, heap, hints } = drawn;
  const peer = name => [
    name,
    kB(peers.rows[name].bytes),
    ms(peers.rows[name].ms),
    warm[name] === undefined ? 'text' : ms(warm[name]),
    `${peers.rows[name].timesteps} of ${TIMESTEPS}`
  ];
  const { activations } = ours.rows;
  const columns = activations.columns === TIMESTEPS ? TIMESTEPS : `${activations.columns} columns`;
  const limits = [
    ['activations, first view of a page (plotly is loaded)', first.activations.drawnMs, 1500],
    ['activations, next view', warm.activations, 300],
    ['header after attaching, first view', first.activations.headerMs, 50],
    ['header after attaching, next view', warm['h header'], 50],
    ['step over 10 linked views, median', linked.medianMs, 16],
    ['step over 10 linked views, largest', linked.maxMs, 16],
    ['influence map, first view of a page', first.influence.drawnMs, null],
    ['flow, first view of a page', first.flow.drawnMs, null],
    ['comparison, first view of a page', first.compare.drawnMs, null],
    ['step through a flow, median', walk.medianMs, 16],
    ['step through a flow, largest', walk.maxMs, 16],
    ['exact value from the kernel, in JupyterLab', exactMs, 500],
    [`${hints.lines} hint lines in an editor, ${hints.shown} of them in view`, hints.medianMs, null]
  ];
  const versions = Object.entries(peers.versions).map(([name, version]) => `${name} ${version}`);
  const lines = [
    `${MACHINE}; kernel on Node ${ours.node}; Chromium ${chromium}`,
    versions.join(', '),
    `One output of [32, ${TIMESTEPS}, 200]; medians, in the browser taken in turns.`,
    '',
    ...table([
      ['output', 'in the notebook', 'made in', 'drawn in', 'timesteps to be seen'],
      [
        'tsteps',
        kB(activations.bytes),
        ms(activations.ms),
        ms(warm.activations),
        `${columns} of ${TIMESTEPS}`
      ],
      ...Object.keys(peers.rows).map(peer)
    ]),
    '',
    ...table([
      ['tsteps', 'made in', 'in the notebook', 'drawn in'],
      ...['flow', 'influence', 'compare'].map(view => [
        view,
        ms(ours.rows[view].ms),
        kB(ours.rows[view].bytes),
        ms(warm[view])
      ])
    ]),
    '',
    ...table([
      ['use', 'time', 'asked'],
      ...limits.map(([name, time, most]) => [name, ms(time), most === null ? '' : `<= ${most} ms`])
    ]),
    '',
    `heap after 10 new payloads in one view ${MB(heap.after10)}, after 100 ${MB(heap.after100)}`
  ];
  console.log(lines.join('\n'));
  saveResults({ machine: MACHINE, chromium, ours, peers, drawn, exactMs }, 'view-');
  for (const [name, time, most] of limits.filter(
    ([, time, most]) => most !== null && time > most
  )) {
    console.log(`ABOVE the accepted ${most} ms: ${name}, ${ms(time)}`);
    process.exitCode = 1;
  }
}

function ms(time) {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function MB(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
