import { formatNumber } from './format.js';
import { poolMeans, sparkLine } from './spark-line.js';
import { thinned } from './training-frames.js';
import type { TrainingRecord } from './training-record.js';
import { trainingSentence } from './training-sentence.js';

/** Rows and columns of the table, and marks of a spark line. */
const MAX_ROWS = 8;
const MAX_SERIES = 6;
const SPARK_WIDTH = 40;

/** Where training stands, its losses as spark lines, and a table of some epochs: first, best and last among them. */
export function printTraining(record: TrainingRecord): string {
  const { start, epochs } = record;
  const title = `${start.model}: ${trainingSentence(record)}`;
  return epochs.length === 0 ? title : [title, ...sparkLines(record), ...table(record)].join('\n');
}

function sparkLines({ series, lossNames }: TrainingRecord): string[] {
  const width = Math.max(...lossNames.map(name => name.length));
  return lossNames.slice(0, MAX_SERIES).map(name => {
    const means = poolMeans(Float32Array.from(series.get(name) ?? []), SPARK_WIDTH);
    const finite = means.filter(value => value - value === 0);
    const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
    const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
    const range = low <= high ? `${formatNumber(low)} … ${formatNumber(high)}` : 'not finite';
    return `  ${name.padEnd(width)}  ${sparkLine(means, low, high)}  ${range}`;
  });
}

function table({ epochs, series, best, judge }: TrainingRecord): string[] {
  const names = [...series.keys()].slice(0, MAX_SERIES);
  const rows = thinned([...epochs.keys()], MAX_ROWS, i => i === best);
  const cells = [
    ['epoch', ...names],
    ...rows.map(i => [
      String(epochs[i]),
      ...names.map(name => formatNumber(series.get(name)?.[i] ?? NaN))
    ])
  ];
  const widths = cells[0]?.map((_, column) =>
    Math.max(...cells.map(row => row[column]?.length ?? 0))
  );
  return cells.map((row, i) => {
    const mark = rows[i - 1] === best && i > 0 ? `  best ${judge}` : '';
    return `  ${row.map((cell, column) => cell.padStart(widths?.[column] ?? 0)).join('  ')}${mark}`;
  });
}
