/**
 * `npm run conformance`: jupyter_kernel_test and the checks of kernel-testbed against our kernel and the kernels it is
 * compared with, three rounds. Prints a Markdown table.
 */
import { join } from 'node:path';
import { conformanceReasons, conformanceTable } from './conformance-table.mjs';
import { ROOT } from './library.mjs';
import {
  comparedKernels,
  importTestModule,
  JUPYTER_PATH,
  platforms,
  PYTHON,
  workFolder
} from './peer-kernels.mjs';
import { MACHINE, saveResults } from './report.mjs';

const ROUNDS = Number(process.argv[2] ?? 3);
/** A test or check that has not ended by then has failed. */
const LIMIT_SECONDS = 20;
const REST_MS = 300;

const { runSuite } = await importTestModule('test/kernel/conformance/run-suite.ts');
const { runChecks } = await importTestModule('test/kernel/conformance/run-checks.ts');
const kernels = comparedKernels();
const results = kernels.map(({ name }) => ({ name, rounds: [] }));
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, kernel] of kernels.entries()) {
    process.stderr.write(`round ${round + 1} of ${ROUNDS}: ${kernel.name}\n`);
    results[index].rounds.push(await measureRound(kernel));
  }
}
const versions = Object.fromEntries(kernels.map(({ name, version }) => [name, version]));
console.log(
  [
    `${platforms()}; ${ROUNDS} rounds, ${LIMIT_SECONDS} s for each test.`,
    'Tests that every kernel passes have no line of their own.',
    '',
    ...conformanceTable({ versions, results }),
    '',
    ...conformanceReasons({ results })
  ].join('\n')
);
saveResults({ machine: MACHINE, platforms: platforms(), versions, results }, 'conformance-');
process.exit();

async function measureRound({ name, spec }) {
  const folder = workFolder(name);
  const suite = await runSuite({
    python: PYTHON,
    folder: join(ROOT, 'test', 'kernel', 'conformance'),
    name,
    limitSeconds: LIMIT_SECONDS,
    cwd: folder,
    // A history of its own, and nothing of ours in the user's.
    env: { JUPYTER_PATH, HOME: folder }
  });
  const limitMs = 1000 * LIMIT_SECONDS;
  const checks = await runChecks(spec, { name, workFolder: folder, limitMs, restMs: REST_MS });
  return { suite, checks };
}
