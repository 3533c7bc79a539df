/**
 * `npm run conformance`: jupyter_kernel_test and the checks of kernel-testbed, once against our kernel and the kernels it is
 * compared with. Prints a Markdown table.
 */
import { join } from 'node:path';
import {
  comparedKernels,
  importTestModule,
  JUPYTER_PATH,
  PYTHON,
  platforms,
  workFolder
} from './peer-kernels.mjs';
import { conformanceTable } from './conformance-table.mjs';
import { ROOT } from './library.mjs';
import { MACHINE, saveResults } from './report.mjs';

/** A test or check that has not ended by then has failed. */
const LIMIT_SECONDS = 20;

const { runSuite } = await importTestModule('test/kernel/conformance/run-suite.ts');
const { runChecks } = await importTestModule('test/kernel/conformance/run-checks.ts');
const kernels = comparedKernels();
const results = [];
for (const { name, spec } of kernels) {
  process.stderr.write(`${name} …\n`);
  const suite = await runSuite({
    python: PYTHON,
    folder: join(ROOT, 'test', 'kernel', 'conformance'),
    name,
    limitSeconds: LIMIT_SECONDS,
    cwd: workFolder(name),
    env: { JUPYTER_PATH, HOME: workFolder(name) }
  });
  const checks = await runChecks(spec, {
    name,
    workFolder: workFolder(name),
    limitMs: 1000 * LIMIT_SECONDS,
    restMs: 300
  });
  results.push({ name, suite, checks });
}
const versions = Object.fromEntries(kernels.map(({ name, version }) => [name, version]));
console.log(
  [
    `${platforms()}; ${LIMIT_SECONDS} s for each test.`,
    'Tests that every kernel passes have no line of their own.',
    '',
    ...conformanceTable({ versions, results }),
    '',
    ...results.flatMap(reasons)
  ].join('\n')
);
saveResults({ machine: MACHINE, platforms: platforms(), versions, results }, 'conformance-');
process.exit();

/** Why a kernel failed, a line each. */
function reasons({ name, suite, checks }) {
  const failed = [
    ...suite.filter(({ outcome }) => outcome !== 'passed'),
    ...checks.filter(({ score }) => score < 1)
  ];
  return failed.map(test => `${name}: ${test.name}: ${test.why}`);
}
