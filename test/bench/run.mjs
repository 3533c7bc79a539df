/**
 * `npm run bench`: our CPU engine, through the public library, against TensorFlow.js and jax-js on WebAssembly, which have
 * one thread in Node. `npm run bench -- LSTM` measures the cases of that name. For orientation, native code takes turns with
 * ours where somebody has installed it: onnxruntime, torch, Keras on JAX; no ratio to those is asked for.
 * Runs on the Node that the kernel ships with where there is one (.venv), else on this one, and says on which.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chartOf } from './chart.mjs';
import { bundleForNode, kernelNode } from './library.mjs';
import { largest, orientationTable } from './orientation-table.mjs';
import { columnName, MACHINE, rowName, saveResults, table } from './report.mjs';

/** Most that a timestep may take longer among 10,000 than among 100. */
const GROWTH_LIMIT = 1.3;

const here = import.meta.dirname;
const peers = join(here, 'peers');

const node = kernelNode();
installPeers();
const folder = mkdtempSync(join(tmpdir(), 'tsteps-bench-'));
const library = join(folder, 'library.mjs');
await bundleForNode({
  source: "export * from './kernel/src/index.ts'",
  from: 'kernel/src/index.ts',
  outfile: library
});
const script = join(here, 'measure.mjs');
const measured = jsonOf(node, [script, pathToFileURL(library).href, ...process.argv.slice(2)]);
rmSync(folder, { recursive: true });
report(measured);

/** The peers are 100 MB that nobody else needs, so they are no dependency of the workspace. */
function installPeers() {
  if (existsSync(join(peers, 'node_modules', '@jax-js'))) return;
  console.log('Installing what to compare with (once) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: peers, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The last line of a program's output, which is JSON. */
function jsonOf(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 24
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function report({ versions, missing, threads, rows, growth }) {
  const below = [...rows.flatMap(shortcomingsOf), ...shortcomingsOfGrowth(growth)];
  const lines = [
    `${MACHINE}; Node ${versions.node}${node === process.execPath ? '' : " (the kernel's)"}`,
    `tsteps ${versions.tsteps} (${versions.engine}); tfjs-backend-wasm ${versions.tfjs}, jax-js ${versions.jaxJs}, 1 thread`,
    ...peerLines(versions, missing),
    'Medians of warm calls that take turns; the result stays in the library. GFLOP/s and % of the FMA limit: best call, 1 thread.',
    '',
    ...table(comparison(rows, threads)),
    '',
    ...(growth.length > 0 ? [...growthTable(growth), ''] : []),
    ...orientationTable(rows, threads),
    ...below.map(text => `BELOW ${text}`)
  ];
  console.log(lines.join('\n'));
  const ratios = rows.map(row => ({ name: row.name, ratios: allRatiosOf(row) }));
  const title = 'How many times as long others take as tsteps on one thread';
  saveResults(
    { machine: MACHINE, versions, missing, threads, rows, growth, below },
    '',
    chartOf(title, ratios)
  );
  if (below.length > 0) process.exitCode = 1;
}

/** Which native code is here, a line for each. */
function peerLines(versions, missing) {
  return ['onnxruntime', 'torch', 'keras'].map(name =>
    missing.includes(name)
      ? `${name}: not installed here, see CONTRIBUTING.md`
      : `${name} ${versions[name]}`
  );
}

function comparison(rows, threads) {
  const names = [...new Set(rows.flatMap(({ ms }) => Object.keys(ms)))];
  const others = names.filter(name => !name.startsWith('tsteps'));
  return [
    [
      `case (${threads} threads at most)`,
      ...names.map(columnName),
      ...others.map(name => `vs\n${name}`),
      'GFLOP/s',
      'of limit',
      'largest\ndifference'
    ],
    ...rows.map(row => [
      rowName(row.name),
      ...names.map(name => (name in row.ms ? inMs(row.ms[name]) : '')),
      ...others.map(name => (name in row.ms ? `${timesOf(row, name).toFixed(1)}x` : '')),
      row.flop ? (row.flop / row.best / 1e6).toFixed(1) : '',
      row.flop ? `${(100 * shareOf(row)).toFixed(0)} %` : '',
      largest(row.differences)
    ])
  ];
}

function growthTable(growth) {
  return table([
    ['how our time grows, 1 thread', 'time', 'GFLOP/s'],
    ...growth.map(row => [row.name, inMs(ownOf(row)), (row.flop / ownOf(row) / 1e6).toFixed(1)])
  ]);
}

/** What of the accepted ratios a case does not reach. */
function shortcomingsOf(row) {
  const texts = Object.keys(row.ms)
    .filter(name => !name.startsWith('tsteps'))
    .filter(name => timesOf(row, name) < leastOf(row, name))
    .map(name => `the accepted ${leastOf(row, name)}x of ${name}: ${row.name}`);
  if (row.limit && shareOf(row) < row.limit) {
    texts.push(`the accepted ${100 * row.limit} % of the FMA limit: ${row.name}`);
  }
  const torch = row.native && timesOfTorch(row.native.ms);
  if (row.torch && torch > row.torch) {
    texts.push(
      `the accepted speed: ${torch.toFixed(2)} times as long as torch, not ${row.torch}, ${row.name}`
    );
  }
  return texts;
}

/** How many times as long as torch our engine takes, both on the most threads that both had. */
function timesOfTorch(ms) {
  const last = kind => Object.entries(ms).findLast(([name]) => name.startsWith(kind))?.[1];
  return last('tsteps') / last('torch');
}

function leastOf({ atLeast = 1 }, name) {
  return name === 'tfjs-wasm' ? atLeast : 1;
}

function shortcomingsOfGrowth(growth) {
  const perTimestep = growth
    .filter(({ of }) => of === 'timesteps')
    .map(row => ownOf(row) / row.shape[1]);
  const ratio = perTimestep.at(-1) / perTimestep[0];
  return ratio > GROWTH_LIMIT
    ? [
        `the accepted growth: a timestep takes ${ratio.toFixed(2)} times as long among 10,000 as among 100`
      ]
    : [];
}

function ownOf({ ms }) {
  return Object.values(ms)[0];
}

function timesOf(row, name) {
  return row.ms[name] / ownOf(row);
}

function shareOf(row) {
  return row.flop / row.best / 1e6 / row.machine;
}

/** Ours on several threads is in both. */
function allRatiosOf({ ms, native }) {
  const ratios = ratiosOf(ms);
  return { ...ratios, ...(native && ratiosOf(native.ms)), ...ratios };
}

function ratiosOf(ms) {
  const [own, ...others] = Object.entries(ms);
  return Object.fromEntries(others.map(([name, time]) => [name, time / own[1]]));
}

function inMs(ms) {
  return `${ms.toFixed(ms < 1 ? 4 : 2)} ms`;
}
