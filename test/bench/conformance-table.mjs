/** What `npm run conformance` found, as a Markdown table: totals, and the tests that not every kernel passes. */
export function conformanceTable({ versions, results }) {
  const [{ suite, checks }] = results;
  const rows = [
    ['**jupyter_kernel_test 0.7.0**', ...results.map(suiteTotal)],
    ...rowsThatDiffer(
      suite.map(({ name }, index) => [
        name.replace('test_', ''),
        ...results.map(one => (one.suite[index].outcome === 'passed' ? 'yes' : 'no'))
      ])
    ),
    ['**kernel-testbed**', ...results.map(checksTotal)],
    ...rowsThatDiffer(
      checks.map(({ name, tier }, index) => [
        `${name} (tier ${tier})`,
        ...results.map(one => MARKS.get(one.checks[index].score))
      ])
    )
  ];
  const names = results.map(({ name }) => `${name} ${versions[name]}`);
  return [line(['', ...names]), line(['---', ...names.map(() => '---')]), ...rows.map(line)];
}

const MARKS = new Map([
  [1, 'yes'],
  [0.5, 'half'],
  [0, 'no']
]);

function rowsThatDiffer(rows) {
  return rows.filter(([, ...marks]) => marks.some(mark => mark !== 'yes'));
}

function line(cells) {
  return `| ${cells.join(' | ')} |`;
}

function suiteTotal({ suite }) {
  const passed = suite.filter(({ outcome }) => outcome === 'passed');
  return `**${passed.length} of ${suite.length}**`;
}

function checksTotal({ checks }) {
  const sum = checks.reduce((total, { score }) => total + score, 0);
  return `**${sum} of ${checks.length}**`;
}
