import Papa from 'papaparse';
import { ArgumentError } from '../tensor/errors.js';
import { textOf } from './csv-text.js';
import { inferType, valueOf, type AnyColumnValue, type ColumnType } from './csv-values.js';
import { printCount, printName, type FileBytes } from './file-bytes.js';
import { openSource, type FileSource } from './source.js';
import { listNames, Table, type ColumnTypes } from './table.js';

/** Options of `readCsv`. */
export interface CsvOptions<C extends ColumnTypes> {
  /**
   * The columns to read with their types: `{ price: 'number', day: 'date' }`. Types are `number`, `string`, `boolean` and
   * `date` (a text in ISO 8601). Default: all columns, each of the narrowest type that all its values have.
   */
  columns?: C;
  /**
   * Whether the first row holds the names. Default true. Without it the names are those of `columns` in order, else
   * `column0`, `column1` …
   */
  header?: boolean;
  /** The character between fields. Default: comma, semicolon, tab or bar, whichever splits the first rows alike. */
  delimiter?: string;
}

const OPTIONS = ['columns', 'header', 'delimiter'];
const TYPES: readonly unknown[] = ['number', 'string', 'boolean', 'date'];
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads a CSV file (RFC 4180) as a table of typed columns.
 *
 * A field that is empty or says NA, N/A, NaN, null or None is missing: NaN in a column of numbers, null in others; in a
 * column of texts only the empty field is. Empty lines are skipped. Of two columns with one name the second becomes
 * `name_1`; one without a name becomes `column` and its number.
 * @throws `FileError` if the file is missing, is no text, has rows of different lengths or quotes that do not close, or
 * if a value is not of the type that `columns` states
 * @example
 * ```ts
 * const text = 'day,price\n2026-11-23,1.5\n2026-11-24,NA';
 * const table = await readCsv(new TextEncoder().encode(text), { columns: { price: 'number' } });
 * table.columns.price; // [1.5, NaN]
 * table.tensor(['price']).shape; // [2, 1]
 * ```
 */
export async function readCsv<const C extends ColumnTypes = ColumnTypes>(
  source: FileSource,
  options: CsvOptions<C> = {}
): Promise<Table<C>> {
  checkOptions(options);
  const file = await openSource('readCsv', source);
  const records = parse(file, options.delimiter);
  const hasHeader = options.header ?? true;
  const names = hasHeader
    ? namesOf(records.shift() ?? [])
    : unnamed(records[0]?.length ?? 0, options.columns);
  requireEqualLengths(file, records, names.length, hasHeader);
  const places = new Map(names.map((name, index) => [name, index]));
  const types = Object.entries<ColumnType>(options.columns ?? {});
  const wanted = options.columns ? types : inferTypes(names, records);
  const columns = wanted.map(([name, type]) => {
    const index = places.get(name);
    if (index === undefined) throw noSuchColumn(file, name, names);
    return { name, type, values: readColumn(file, records, index, name, type) };
  });
  return new Table<C>(columns, records.length);
}

/** The fields of all rows. */
function parse(file: FileBytes, delimiter = ''): string[][] {
  const { data, errors } = Papa.parse<string[]>(textOf(file), {
    delimiter,
    delimitersToGuess: DELIMITERS,
    newline: '\n',
    skipEmptyLines: true
  });
  // A file of one column has no delimiter to find.
  const fault = errors.find(({ code }) => code !== 'UndetectableDelimiter');
  if (!fault) return data;
  throw file.error({
    code: 'bad-csv',
    offset: null,
    got: `row ${printCount((fault.row ?? 0) + 1)}: ${fault.message}`,
    expected: 'quotes around whole fields, and doubled inside them',
    fix: 'correct the quotes in that row'
  });
}

/** The names in the first row, each made different from those before it. */
function namesOf(fields: readonly string[]): string[] {
  const taken = new Set(fields);
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return fields.map((field, index) => {
    const wanted = field.trim() === '' ? `column${index}` : field.trim();
    let name = wanted;
    while (used.has(name) || (name !== wanted && taken.has(name))) {
      const count = (counts.get(wanted) ?? 0) + 1;
      counts.set(wanted, count);
      name = `${wanted}_${count}`;
    }
    used.add(name);
    return name;
  });
}

function unnamed(count: number, columns: ColumnTypes | undefined): string[] {
  const given = Object.keys(columns ?? {});
  return Array.from({ length: count }, (_, index) => given[index] ?? `column${index}`);
}

function requireEqualLengths(
  file: FileBytes,
  records: readonly string[][],
  length: number,
  hasHeader: boolean
): void {
  const row = records.findIndex(record => record.length !== length);
  if (row < 0) return;
  const [place, first] = hasHeader ? ['after the header', 'the header'] : ['', 'the first row'];
  throw file.error({
    code: 'ragged-rows',
    offset: null,
    got: `${records[row]?.length} fields in row ${printCount(row + 1)} ${place}`.trim(),
    expected: `${printCount(length)} fields, as in ${first}`,
    fix: 'correct that row, or state the delimiter: { delimiter: ";" }'
  });
}

function inferTypes(
  names: readonly string[],
  records: readonly string[][]
): [string, ColumnType][] {
  return names.map((name, index) => [name, inferType(fieldsOf(records, index))]);
}

function* fieldsOf(records: readonly string[][], index: number): Generator<string> {
  for (const record of records) yield record[index] ?? '';
}

function readColumn(
  file: FileBytes,
  records: readonly string[][],
  index: number,
  name: string,
  type: ColumnType
): AnyColumnValue[] {
  return records.map((record, row) => {
    const field = record[index] ?? '';
    const value = valueOf(field, type);
    if (value !== undefined) return value;
    throw file.error({
      code: 'wrong-value',
      offset: null,
      got: `${printName(field)} in row ${printCount(row + 1)} of the column ${printName(name)}`,
      expected: type === 'date' ? 'a date in ISO 8601, such as 2026-11-24' : `a ${type}`,
      fix: `correct the value, or read the column as 'string'`
    });
  });
}

function noSuchColumn(file: FileBytes, name: string, names: readonly string[]) {
  return file.error({
    code: 'no-such-column',
    offset: null,
    got: `no column ${printName(name)}`,
    expected: `one of ${listNames(names)}`,
    fix: 'check the spelling and the delimiter'
  });
}

/** For callers whose types were escaped. */
function checkOptions(options: Readonly<Record<string, unknown>> | object): void {
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (!OPTIONS.includes(name)) throw wrongOption(name, `one of ${OPTIONS.join(', ')}`);
    if (value === undefined) continue;
    if (name === 'header' && typeof value !== 'boolean') {
      throw wrongOption('header', 'true or false');
    }
    if (name === 'delimiter' && !isDelimiter(value)) {
      throw wrongOption('delimiter', 'one character other than a quote or a line end');
    }
    const isTypes = typeof value === 'object' && value !== null;
    if (name === 'columns' && !(isTypes && Object.values(value).every(t => TYPES.includes(t)))) {
      throw wrongOption('columns', `a type for each name: ${TYPES.join(', ')}`);
    }
  }
}

function isDelimiter(value: unknown): boolean {
  return typeof value === 'string' && value.length === 1 && !'"\r\n\ufeff'.includes(value);
}

function wrongOption(name: string, expected: string): ArgumentError {
  return new ArgumentError({
    code: 'wrong-option',
    where: 'readCsv',
    what: `readCsv cannot take this option: ${name}.`,
    got: name,
    expected,
    fix: "readCsv(path, { columns: { price: 'number' }, header: true, delimiter: ',' })"
  });
}
