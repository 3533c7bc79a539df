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
  versionsOfNode,
  workFolder
} from './peer-kernels.mjs';
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
    env: { JUPYTER_PATH }
  });
  const checks = await runChecks(spec, {
    name,
    workFolder: workFolder(name),
    limitMs: 1000 * LIMIT_SECONDS,
    restMs: 300
  });
  results.push({ name, suite, checks });
}
const node = versionsOfNode();
console.log(markdown().join('\n'));
const versions = Object.fromEntries(kernels.map(({ name, version }) => [name, version]));
saveResults({ machine: MACHINE, node, versions, results }, 'conformance-');
process.exit();

function markdown() {
  const head = kernels.map(({ name, version }) => `${name} ${version}`);
  const [{ suite, checks }] = results;
  return [
    `tsteps on Node ${node.tsteps}, tslab on Node ${node.tslab}; 20 s for each test.`,
    '',
    line(['', ...head]),
    line(['---', ...head.map(() => '---')]),
    line(['**jupyter_kernel_test 0.7.0**', ...results.map(suiteTotal)]),
    ...suite.map(({ name }, index) =>
      line([name.replace('test_', ''), ...results.map(one => suiteMark(one.suite[index]))])
    ),
    line(['**kernel-testbed**', ...results.map(checksTotal)]),
    ...checks.map(({ name, tier }, index) =>
      line([`${name} (tier ${tier})`, ...results.map(one => checkMark(one.checks[index]))])
    )
  ];
}

function line(cells) {
  return `| ${cells.join(' | ')} |`;
}

function suiteTotal({ suite }) {
  const passed = suite.filter(({ outcome }) => outcome === 'passed');
  return `**${passed.length} of ${suite.length}**`;
}

function suiteMark({ outcome }) {
  return outcome === 'passed' ? 'yes' : 'no';
}

function checksTotal({ checks }) {
  const sum = checks.reduce((total, { score }) => total + score, 0);
  return `**${sum} of ${checks.length}**`;
}

function checkMark({ score }) {
  return score === 1 ? 'yes' : score === 0.5 ? 'half' : 'no';
}
