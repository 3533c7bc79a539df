import { formatNumber } from '../format.js';
import type { Bundles } from '../join-bundles.js';
import { isPlainObject } from './data-property.js';
import { printValue } from './print-value.js';
import { formatCount } from './shorten.js';
import type { ShownTable } from './shown-table.js';
import { tableHtml } from './table-html.js';
import { tableText } from './table-text.js';

const MAX_ROWS = 20;
const MAX_COLUMNS = 20;
/** Significant digits of a number that is not whole. */
const DIGITS = 6;
/** With more fields an object is no row. */
const MAX_FIELDS = 1000;
/** Characters of a cell or a heading. */
const MAX_CELL = 60;
/** Records that are looked at, to know whether all are alike; of more, evenly chosen ones. */
const MAX_LOOKED_AT = 1000;

/** A list of records with the same fields, as a table. */
export function recordTable(value: object): Bundles | null {
  if (!Array.isArray(value)) return null;
  const names = commonFields(value);
  if (!names) return null;
  const table = shownTable(value, names);
  const data = { 'text/html': tableHtml(table), 'text/plain': tableText(table) };
  return [{ data, metadata: {} }];
}

/** The fields of all records in order of appearance, where every record has most of them; null otherwise. */
function commonFields(list: readonly unknown[]): string[] | null {
  const records: object[] = [];
  const names = new Set<string>();
  const step = Math.max(1, Math.floor(list.length / MAX_LOOKED_AT));
  for (let index = 0; index < list.length; index += step) {
    const record = Reflect.getOwnPropertyDescriptor(list, index)?.value;
    if (!isPlainObject(record)) return null;
    records.push(record);
    for (const name of Object.keys(record)) names.add(name);
    if (names.size > MAX_FIELDS) return null;
  }
  // Records that share little are no rows of one table.
  const isAlike = records.every(record => 2 * Object.keys(record).length > names.size);
  return names.size > 0 && isAlike ? [...names] : null;
}

function shownTable(records: readonly object[], names: readonly string[]): ShownTable {
  const kept = names.slice(0, MAX_COLUMNS);
  const values = records
    .slice(0, MAX_ROWS)
    .map(record =>
      kept.map(name => Reflect.getOwnPropertyDescriptor(record, name)?.value as unknown)
    );
  return {
    columns: kept.map((name, column) => ({
      name: oneLine(name),
      isNumeric: values.every(row => isNumberOrMissing(row[column]))
    })),
    rows: values.map(row => row.map(printCell)),
    caption: captionOf(records.length, names.length)
  };
}

function isNumberOrMissing(value: unknown): boolean {
  return /^(number|bigint|undefined)$/.test(typeof value) || value === null;
}

function printCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' && !Number.isInteger(value)) return formatNumber(value, DIGITS);
  return oneLine(typeof value === 'string' ? value : printValue(value));
}

function oneLine(text: string): string {
  // No more is looked at than can be shown: a cell may hold a book.
  const line = text
    .slice(0, 4 * MAX_CELL)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_CELL ? `${line.slice(0, MAX_CELL - 1)}…` : line;
}

function captionOf(rows: number, columns: number): string {
  const size = `${count(rows, 'row')} × ${count(columns, 'column')}`;
  const left = [
    ...(rows > MAX_ROWS ? [`${formatCount(rows - MAX_ROWS)} more rows`] : []),
    ...(columns > MAX_COLUMNS ? [`${formatCount(columns - MAX_COLUMNS)} more columns`] : [])
  ];
  return left.length === 0 ? size : `${size}  (… ${left.join(' and ')})`;
}

function count(number: number, what: string): string {
  return `${formatCount(number)} ${what}${number === 1 ? '' : 's'}`;
}
