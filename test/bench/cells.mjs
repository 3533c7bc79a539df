/**
 * `npm run bench:cells`: how long the compiler of cells takes for each cell of the tutorials, once it is warm (each notebook
 * is compiled twice, and the second time counts), on the Node that the kernel ships with. Needs `npm run build:kernel`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { kernelNode, ROOT } from './library.mjs';
import { MACHINE, medianOf, saveResults, table } from './report.mjs';

/** What a cell may take before typing feels it, in ms. */
const LIMIT_MS = 100;

if (process.execPath !== kernelNode()) {
  const { status } = spawnSync(kernelNode(), [import.meta.filename], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const dist = join(ROOT, 'kernel', 'dist');
const { TslabCompiler } = createRequire(import.meta.url)(join(dist, 'node', 'language.code.cjs'));
const folder = mkdtempSync(join(tmpdir(), 'tsteps-bench-'));
process.chdir(folder);
const compiler = new TslabCompiler({ typesFolder: join(dist, 'types') });
const rows = [];
for (const name of readdirSync(join(ROOT, 'notebooks')).filter(file => file.endsWith('.ipynb'))) {
  const { cells } = JSON.parse(readFileSync(join(ROOT, 'notebooks', name), 'utf8'));
  const sources = cells.filter(cell => cell.cell_type === 'code').map(cell => cell.source.join(''));
  compileAll(sources);
  const times = compileAll(sources);
  const longest = sources.reduce(
    (best, source, i) => (source.length > sources[best].length ? i : best),
    0
  );
  rows.push({
    name,
    cells: sources.length,
    longest: times[longest],
    slowest: Math.max(...times),
    median: medianOf(times)
  });
}
compiler.close();
process.chdir(ROOT);
rmSync(folder, { recursive: true });

const ms = value => `${value.toFixed(0)} ms`;
console.log(
  [
    `${MACHINE}; Node ${process.versions.node}`,
    '',
    ...table([
      ['notebook', 'cells', 'longest cell', 'slowest cell', 'median'],
      ...rows.map(row => [
        row.name,
        String(row.cells),
        ms(row.longest),
        ms(row.slowest),
        ms(row.median)
      ])
    ])
  ].join('\n')
);
saveResults({ machine: MACHINE, rows }, 'cells-');
if (rows.some(row => row.longest > LIMIT_MS)) {
  console.log(`ABOVE ${LIMIT_MS} ms for the longest cell of a tutorial`);
  process.exitCode = 1;
}

function compileAll(sources) {
  compiler.restore('');
  return sources.map(source => {
    const started = performance.now();
    const result = compiler.compile(source);
    const took = performance.now() - started;
    if (!result.ok) throw new Error(result.problems.map(problem => problem.headline).join('\n'));
    compiler.commit(result.ticket);
    return took;
  });
}
