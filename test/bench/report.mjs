import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

export const MACHINE = `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores`;

/** Rows of texts as lines with aligned columns. A text may have lines of its own, the last of which is in the row's last. */
export function table(rows) {
  const lines = rows.flatMap(linesOf);
  const widths = lines[0].map((_, column) => Math.max(...lines.map(line => line[column].length)));
  return lines.map(line => line.map((cell, i) => cell.padEnd(widths[i])).join('  '));
}

function linesOf(row) {
  const cells = row.map(cell => cell.split('\n'));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells.map(cell => cell[line - height + cell.length] ?? '')
  );
}

/** A contender's name on two lines, the second its number of threads. */
export function columnName(name) {
  return name.replace(', ', ',\n');
}

/** A case's name, on two lines if it is long. */
export function rowName(name) {
  return name.length > 54 ? name.replace('], ', '],\n  ') : name;
}

/** Keeps what was measured in a file of its own in `results`, and a picture of it beside it if there is one. */
export function saveResults(results, prefix = '', svg = null) {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(folder, `${prefix}${time}`);
  writeFileSync(`${file}.json`, `${JSON.stringify(results, null, 2)}\n`);
  if (svg) writeFileSync(`${file}.svg`, svg);
}

export function medianOf(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
