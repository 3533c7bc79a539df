/** What the values of a column are. Dates are texts in ISO 8601, `2026-11-24` or with a time. */
export type ColumnType = 'number' | 'string' | 'boolean' | 'date';

/** The JavaScript value of each; a missing number is NaN, anything else that is missing null. */
export interface ColumnValue {
  number: number;
  string: string | null;
  boolean: boolean | null;
  date: string | null;
}

export type AnyColumnValue = ColumnValue[ColumnType];

/** What stands for a missing value where texts are not expected. */
const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None']);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
/** An identity such as 007 is no number. */
const LEADING_ZERO = /^[+-]?0\d/;
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The value of a field; undefined when it is none of that type. */
export function valueOf(field: string, type: ColumnType): AnyColumnValue | undefined {
  if (type === 'string') return field === '' ? null : field;
  const text = field.trim();
  if (MISSING.has(text)) return type === 'number' ? NaN : null;
  switch (type) {
    case 'number':
      return numberOf(text);
    case 'boolean':
      return booleanOf(text);
    case 'date':
      return DATE.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
  }
}

function numberOf(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text);
  const infinite = INFINITE.exec(text);
  return infinite ? (infinite[1] === '-' ? -Infinity : Infinity) : undefined;
}

function booleanOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

/** The narrowest type that all fields of a column have; fields that are missing fit any. */
export function inferType(fields: Iterable<string>): ColumnType {
  const left = new Set<ColumnType>(['number', 'boolean', 'date']);
  for (const field of fields) {
    for (const type of left) if (!fits(field, type)) left.delete(type);
    if (left.size === 0) return 'string';
  }
  return [...left][0] ?? 'string';
}

/** Digits that a number would lose, those of long or zero-padded identities, make a text. */
function fits(field: string, type: ColumnType): boolean {
  const value = valueOf(field, type);
  if (value === undefined) return false;
  if (type !== 'number' || Number.isNaN(value)) return true;
  const text = field.trim();
  const isInteger = /^[+-]?\d+$/.test(text);
  return !LEADING_ZERO.test(text) && (!isInteger || Number.isSafeInteger(value));
}
