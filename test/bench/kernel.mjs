/**
 * `npm run bench:kernel`: our notebook kernel beside ipykernel, tslab and Deno, through the same sockets; they take turns, a
 * round each. Every kernel is started as its kernelspec says, ours through its Python launcher.
 */
import { join } from 'node:path';
import { measureRound } from './kernel-round.mjs';
import { kernelNode } from './library.mjs';
import { comparedKernels, importTestModule, platforms } from './peer-kernels.mjs';
import { MACHINE, medianOf, saveResults, table } from './report.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);

const client = await importTestModule('test/kernel/kernelspec.ts');
const kernels = comparedKernels();
const direct = { ...kernels[0], name: 'tsteps, no launcher', argv: directStart() };
const measured = Object.fromEntries(kernels.map(({ name }) => [name, []]));
const withoutLauncher = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const kernel of rotated(kernels, round)) {
    process.stdout.write(`round ${round + 1} of ${ROUNDS}: ${kernel.name}\n`);
    measured[kernel.name].push(await measureRound(client, kernel));
  }
  withoutLauncher.push(await measureRound(client, direct, { onlyStart: true }));
}
report();
process.exit();

/** The launcher's last step by itself: Node with the bundle that the wheel has. */
function directStart() {
  const packages = join(kernelNode(), '..', '..', '..');
  const bundle = join(packages, 'tsteps', 'bundle', 'node', 'kernel.cjs');
  return [kernelNode(), bundle, '{connection_file}'];
}

/** Nobody is always the first, when the machine has just rested. */
function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function report() {
  const rows = [
    row('spawn to kernel_info reply', 'infoMs', ms),
    row('spawn to first result', 'firstResultMs', ms),
    row('1+1, warm: sent to idle', 'onePlusOneMs', ms1),
    row('completion asked 0.3 s into a 5 s loop', 'busyCompletionMs', ms),
    row('20,000 printed lines: sent to idle', 'printMs', ms),
    row('… lines there at idle', 'linesAtIdle', count),
    row('… lines in the end', 'linesInTheEnd', count),
    row('restart: shutdown, spawn, first result', 'restartMs', ms),
    row('resident memory, 3 s after the first cell', 'residentMb', mb)
  ];
  const { tsteps } = measured;
  const launcherMs =
    medianOf(values(tsteps, 'infoMs')) - medianOf(values(withoutLauncher, 'infoMs'));
  const versions = Object.fromEntries(kernels.map(({ name, version }) => [name, version]));
  const head = kernels.map(({ name, version }) => `${name} ${version}`);
  const lines = [
    `${MACHINE}; ${platforms()}`,
    `Medians of ${ROUNDS} interleaved rounds, smallest to largest in brackets.`,
    '',
    ...table([['', ...head], ...rows]),
    '',
    `Our launcher, Python that becomes Node, takes ${ms(launcherMs)} of the first row: without it ${spread(values(withoutLauncher, 'infoMs'), ms)}.`
  ];
  console.log(lines.join('\n'));
  saveResults(
    { machine: MACHINE, platforms: platforms(), versions, measured, withoutLauncher },
    'kernel-'
  );
}

function row(label, field, text) {
  return [label, ...kernels.map(({ name }) => spread(values(measured[name], field), text))];
}

function values(rounds, field) {
  return rounds.map(round => round[field]);
}

/** Median and range; what did not end within its limit is `null` and sorts last. */
function spread(list, text) {
  const sorted = list.map(value => value ?? Infinity).sort((a, b) => a - b);
  const [median, low, high] = [medianOf(sorted), sorted[0], sorted.at(-1)].map(value =>
    value === Infinity ? 'never' : text(value)
  );
  return low === high ? median : `${median} (${low}–${high})`;
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function ms1(value) {
  return `${value.toFixed(1)} ms`;
}

function count(value) {
  return value.toLocaleString('en');
}

function mb(value) {
  return `${value.toFixed(0)} MB`;
}
