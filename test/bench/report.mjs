import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

export const MACHINE = `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores`;

/** Rows of texts as lines with aligned columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows.map(row => row.map((cell, i) => cell.padEnd(widths[i])).join('  '));
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
