/**
 * `npm run bench:training`: Keras's addition example, 55 epochs with three seeds, here and in Keras on JAX's CPU, which take
 * turns on the same data. Keras runs in the environment of the golden values, which `npm run golden` makes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode, kernelNode, ROOT } from './library.mjs';
import { MACHINE, saveResults, table } from './report.mjs';

/** What the example promises for two digits. */
const PROMISED = 0.99;

const here = import.meta.dirname;
const bin = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
const python = join(ROOT, 'test', 'golden', '.venv', ...bin);
const folder = mkdtempSync(join(tmpdir(), 'tsteps-bench-'));
const library = join(folder, 'library.mjs');
await bundleForNode({
  source: "export * from './kernel/src/index.ts'",
  from: 'kernel/src/index.ts',
  outfile: library
});
const rows = [];
for (const seed of [1, 2, 3]) {
  const data = join(folder, `data-${seed}.npz`);
  const script = join(here, 'training-measure.mjs');
  const ours = run(kernelNode(), [script, pathToFileURL(library).href, String(seed), data]);
  const keras = existsSync(python)
    ? run(python, [join(here, 'peers-python', 'addition.py'), data, String(seed)])
    : null;
  rows.push({ seed, ours, keras });
}
rmSync(folder, { recursive: true });
report();

function run(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8'
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function report() {
  const [{ ours, keras }] = rows;
  const seconds = run => (run ? `${run.seconds.toFixed(0)} s` : 'not there');
  const best = run => (run ? `${(100 * run.best).toFixed(2)} %` : '');
  const peer = keras ? `Keras ${keras.keras} on JAX ${keras.jax}, ${keras.threads} threads` : '';
  const lines = [
    MACHINE,
    `tsteps: ${ours.engine}; ${peer || 'Keras is not there: npm run golden installs it'}`,
    'addition_rnn: two digits reversed, 5,000 examples, LSTM 128, batch 32, Adam 0.001, 55 epochs',
    'best validation accuracy per character; wall time of fit, compilation included',
    '',
    ...table([
      ['seed', 'tsteps', 'best', 'Keras', 'best'],
      ...rows.map(row => [
        String(row.seed),
        seconds(row.ours),
        best(row.ours),
        seconds(row.keras),
        best(row.keras)
      ])
    ])
  ];
  console.log(lines.join('\n'));
  saveResults({ machine: MACHINE, rows }, 'training-');
  if (rows.some(row => row.ours.best < PROMISED)) {
    console.log(`BELOW the ${100 * PROMISED} % that the example promises`);
    process.exitCode = 1;
  }
}
