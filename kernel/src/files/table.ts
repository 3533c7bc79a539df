import { requireRoom } from '../ops/checks.js';
import { fromElements } from '../ops/make-tensor.js';
import { ArgumentError } from '../tensor/errors.js';
import { printName } from './file-bytes.js';
import type { Tensor } from '../tensor/tensor.js';
import type { Accepts, Mismatch } from '../tensor/types/sentence.js';
import type { AnyColumnValue, ColumnType, ColumnValue } from './csv-values.js';

/** The type of each column by its name. */
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

/**
 * The shape of a tensor of some columns, or a sentence about one that holds no numbers. The empty list is apart, so that
 * the compiler sees a list of names as a tuple.
 */
type Numeric<C extends ColumnTypes, Names extends readonly string[]> = Names extends readonly []
  ? [number, 0]
  : TextOrDate<C, Names[number]> extends infer Wrong extends string
    ? [Wrong] extends [never]
      ? [number, Names['length']]
      : Mismatch<`tensor needs numbers, and the column ${Wrong} holds ${C[Wrong]}s`>
    : never;

type TextOrDate<C extends ColumnTypes, Names extends string> = {
  [K in Names]: C[K] extends 'string' | 'date' ? K : never;
}[Names];

/** A column as it was read. */
export interface TableColumn {
  name: string;
  type: ColumnType;
  values: AnyColumnValue[];
}

/** The values of a CSV file by column or by row; a missing number is NaN, anything else that is missing null. */
export class Table<C extends ColumnTypes = ColumnTypes> {
  /** The type of each column. */
  readonly types: C;
  /** The values of each column. */
  readonly columns: { readonly [K in keyof C]: ColumnValue[C[K]][] };
  /** Names of the columns, in the order of the file, or of the option `columns`. */
  readonly names: readonly (keyof C & string)[];
  /** Number of rows. */
  readonly length: number;
  #rows: { [K in keyof C]: ColumnValue[C[K]] }[] | null = null;

  /** Used by the library; `readCsv` makes tables. */
  constructor(columns: readonly TableColumn[], length: number) {
    this.names = columns.map(({ name }) => name);
    this.types = Object.fromEntries(columns.map(({ name, type }) => [name, type])) as C;
    const values = columns.map(({ name, values }) => [name, values] as const);
    this.columns = Object.fromEntries(values) as Table<C>['columns'];
    this.length = length;
  }

  /** One object for each row, made at the first use. */
  get rows(): { [K in keyof C]: ColumnValue[C[K]] }[] {
    const columns = Object.entries<AnyColumnValue[]>(this.columns);
    this.#rows ??= Array.from({ length: this.length }, (_, row) => {
      const fields = columns.map(([name, values]) => [name, values[row]] as const);
      return Object.fromEntries(fields) as { [K in keyof C]: ColumnValue[C[K]] };
    });
    return this.#rows;
  }

  /**
   * Some columns as a float32 tensor, one row for each row of the file: true is 1, false 0, what is missing NaN.
   *
   * Output shape: `[rows, names.length]`.
   * @throws `ArgumentError` if a column is missing, or holds texts or dates
   * @example
   * ```ts
   * const table = await readCsv(new TextEncoder().encode('a,b\n1,2\n3,4'));
   * await table.tensor(['b', 'a']).array(); // [[2, 1], [4, 3]]
   * ```
   */
  tensor<N extends readonly (keyof C & string)[] | readonly []>(
    names: N & Accepts<Numeric<C, N>>
  ): Tensor<[number, N['length']]> {
    const shape = [this.length, names.length];
    requireRoom('tensor', shape);
    const elements = new Float32Array(this.length * names.length);
    names.forEach((name, column) => {
      this.#requireNumbers(name);
      const values: readonly AnyColumnValue[] = this.columns[name];
      values.forEach((value, row) => {
        elements[row * names.length + column] = value === null ? NaN : Number(value);
      });
    });
    return fromElements<'float32'>(elements, shape) as unknown as Tensor<[number, N['length']]>;
  }

  #requireNumbers(name: string): void {
    const type = Object.hasOwn(this.types, name) ? this.types[name] : undefined;
    if (type === 'number' || type === 'boolean') return;
    const numeric = this.names.filter(found => /^(number|boolean)$/.test(this.types[found] ?? ''));
    throw new ArgumentError({
      code: type ? 'not-numbers' : 'no-such-column',
      where: 'tensor',
      what: type
        ? `tensor needs numbers, and the column ${printName(name)} holds ${type}s.`
        : `The table has no column ${printName(name)}.`,
      got: type ?? printName(name),
      expected: `one of ${listNames(numeric)}`,
      fix: type ? `map it to numbers first: table.columns[…].map(…)` : 'check the spelling'
    });
  }
}

/** Names in a message, at most ten of them. */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return `${names.slice(0, 10).join(', ')}${more}`;
}
