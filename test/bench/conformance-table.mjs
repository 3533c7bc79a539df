/**
 * What `npm run conformance` found, as a Markdown table: totals, and the tests that not every kernel passes. A test counts
 * when it passed in every round: several kernels send idle before the output is out, and fail now and then.
 */
export function conformanceTable({ versions, results }) {
  const suite = marksByTest(results, ({ suite }) => suite, scoreOfTest);
  const checks = marksByTest(results, ({ checks }) => checks, scoreOfCheck);
  const rows = [
    ['**jupyter_kernel_test 0.7.0**', ...totals(suite)],
    ...suite.map(({ name, scores }) => [name.replace('test_', ''), ...scores.map(mark)]),
    ['**kernel-testbed**', ...totals(checks)],
    ...checks.map(({ name, scores }) => [name, ...scores.map(mark)])
  ].filter(([, ...marks]) => marks.some(text => text !== 'yes'));
  const names = results.map(({ name }) => `${name} ${versions[name]}`);
  return [line(['', ...names]), line(['---', ...names.map(() => '---')]), ...rows.map(line)];
}

/** Why a kernel failed, a line each; of several rounds the last failure. */
export function conformanceReasons({ results }) {
  const lines = results.flatMap(({ name, rounds }) =>
    rounds.flatMap(({ suite, checks }) =>
      [
        ...suite.filter(test => scoreOfTest(test) < 1),
        ...checks.filter(check => scoreOfCheck(check) < 1)
      ].map(test => [`${name}: ${test.name}`, test.why])
    )
  );
  return [...new Map(lines)].map(([test, why]) => `${test}: ${why}`);
}

function scoreOfTest({ outcome }) {
  return outcome === 'passed' ? 1 : 0;
}

function scoreOfCheck({ score }) {
  return score;
}

/** For each test the scores of all rounds, a list for each kernel. */
function marksByTest(results, testsOf, scoreOf) {
  const tests = testsOf(results[0].rounds[0]);
  return tests.map(({ name }, index) => ({
    name,
    scores: results.map(({ rounds }) => rounds.map(round => scoreOf(testsOf(round)[index])))
  }));
}

function totals(tests) {
  const [{ scores }] = tests;
  return scores.map((_, kernel) => {
    const sum = tests.reduce((total, test) => total + Math.min(...test.scores[kernel]), 0);
    return `**${sum} of ${tests.length}**`;
  });
}

/** `half` is the testbed's own mark for what is optional and missing. */
function mark(scores) {
  if (new Set(scores).size === 1) return scores[0] === 1 ? 'yes' : scores[0] === 0 ? 'no' : 'half';
  return `${scores.filter(score => score === 1).length} of ${scores.length}`;
}

function line(cells) {
  return `| ${cells.join(' | ')} |`;
}
