// `npm test`: sets up what is missing, runs every check and every test, and ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../kernel/packaging/fail.mjs';
import { ROOT, venvProgram } from '../kernel/packaging/paths.mjs';
import { setUp } from '../kernel/packaging/setup.mjs';

/** What `npm test` runs when no project is named; `long` is for `npm run test:long`. */
const PROJECTS = ['unit', 'engines', 'golden', 'golden-gpu', 'kernel', 'browser'];

const node = process.execPath;
const tsc = join('node_modules', 'typescript', 'lib', 'tsc.js');
const bin = (name, file) => [node, join('node_modules', name, file)];

const CHECKS = [
  ['format', ...bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['lint', ...bin('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.'],
  ['types of the kernel', node, tsc, '-p', 'kernel'],
  ['types of the extension', node, tsc, '-p', 'extension', '--noEmit'],
  ['types of the tests', node, tsc, '-p', 'test'],
  ['unused files, exports and dependencies', ...bin('knip', 'bin/knip.js')],
  ['Python lint', venvProgram('python'), '-m', 'ruff', 'check', '.'],
  ['Python format', venvProgram('python'), '-m', 'ruff', 'format', '--check', '.']
];

await runCommand(async () => {
  const named = process.argv.slice(2);
  const only = named.length > 0 ? named : PROJECTS;
  await setUp('test');
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (named.length === 0) runChecks(counts);
  runVitest(only, counts);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  if (counts.failed > 0) process.exitCode = 1;
});

function runChecks(counts) {
  for (const [name, program, ...args] of CHECKS) {
    const started = Date.now();
    const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
    counts[status === 0 ? 'passed' : 'failed']++;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  }
}

/** Runs the vitest projects named, or all of them, and adds up their report. */
function runVitest(projects, counts) {
  const folder = mkdtempSync(join(tmpdir(), 'tsteps-test-'));
  const report = join(folder, 'report.json');
  const args = [
    ...['run', '--config', 'test/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...projects.flatMap(project => ['--project', project])
  ];
  const [program, vitest] = bin('vitest', 'vitest.mjs');
  const { status } = spawnSync(program, [vitest, ...args], { cwd: ROOT, stdio: 'inherit' });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
    counts.skipped += result.numPendingTests;
    const isUncounted = status !== 0 && result.numFailedTests === 0;
    if (isUncounted || result.numTotalTests === 0) counts.failed++;
  } catch {
    console.error('vitest left no report: it did not get as far as running the tests.');
    counts.failed++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
