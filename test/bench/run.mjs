/**
 * `npm run bench`: our CPU engine, through the public library, against TensorFlow.js on WebAssembly; one thread each.
 * Runs on the Node that the kernel ships with where there is one (.venv), else on this one, and says on which.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode, kernelNode } from './library.mjs';
import { MACHINE, saveResults, table } from './report.mjs';

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

/** The peers are 96 MB that nobody else needs, so they are no dependency of the workspace. */
function installPeers() {
  if (existsSync(join(peers, 'node_modules'))) return;
  console.log('Installing what to compare with (once) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: peers, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function report({ versions, threads, rows }) {
  const lines = [
    `${MACHINE}; Node ${versions.node}${node === process.execPath ? '' : " (the kernel's)"}`,
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
  saveResults({ machine: MACHINE, versions, threads, rows });
  for (const row of rows.filter(row => row.tfjs / row.tsteps < row.atLeast)) {
    console.log(`BELOW the accepted ratio of ${row.atLeast}: ${row.name}`);
    process.exitCode = 1;
  }
}
