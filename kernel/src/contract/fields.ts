import type { FiniteOrWord } from './payload.js';

/** What is wrong with a payload, in a sentence a person can act on. */
export class PayloadProblem extends Error {}

/** Longest accepted name, key or device: a header is one line. */
const MAX_TEXT_LENGTH = 200;

const NON_FINITE_WORDS = ['NaN', 'Infinity', '-Infinity'] as const;

export type Fields = Record<string, unknown>;

/** The value as an object with fields, never an array. */
export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PayloadProblem(`${where} is not an object`);
  }
  return value as Fields;
}

/** A list of at most `limit` entries, each read by `read`. */
export function readList<T>(
  value: unknown,
  where: string,
  limit: number,
  read: (entry: unknown, where: string) => T
): T[] {
  if (!Array.isArray(value)) throw new PayloadProblem(`${where} is not a list`);
  if (value.length > limit) {
    throw new PayloadProblem(`${where} has ${value.length} entries, more than ${limit}`);
  }
  return value.map((entry, index) => read(entry, `${where}[${index}]`));
}

/** A short text. */
export function readText(value: unknown, where: string, limit = MAX_TEXT_LENGTH): string {
  if (typeof value !== 'string') throw new PayloadProblem(`${where} is not a text`);
  if (value.length > limit) {
    throw new PayloadProblem(`${where} has ${value.length} characters, more than ${limit}`);
  }
  return value;
}

/** One of the given words. */
export function readWord<T extends string>(value: unknown, where: string, words: readonly T[]): T {
  const word = words.find(candidate => candidate === value);
  if (word === undefined) throw new PayloadProblem(`${where} is none of ${words.join(', ')}`);
  return word;
}

/** A finite number of at least `least`. */
export function readNumber(value: unknown, where: string, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new PayloadProblem(`${where} is not a finite number`);
  }
  if (value < least) throw new PayloadProblem(`${where} is ${value}, less than ${least}`);
  return value;
}

/** An integer from 0 to `most`, both included. */
export function readCount(value: unknown, where: string, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new PayloadProblem(`${where} is not a count`);
  }
  if (value > most) throw new PayloadProblem(`${where} is ${value}, more than ${most}`);
  return value;
}

/** Null, or what `read` makes of the value. */
export function readNullable<T>(
  value: unknown,
  where: string,
  read: (value: unknown, where: string) => T
): T | null {
  return value === null ? null : read(value, where);
}

/** Nothing, or what `read` makes of the value; for fields that older outputs lack. */
export function readOptional<K extends string, T>(
  fields: Fields,
  name: K,
  read: (value: unknown, where: string) => T
): { [name in K]?: T } {
  const value = fields[name];
  return value === undefined ? {} : ({ [name]: read(value, name) } as { [name in K]?: T });
}

/** A number, or the word JSON lacks for it. */
export function readFiniteOrWord(value: unknown, where: string): FiniteOrWord {
  return typeof value === 'string'
    ? readWord(value, where, NON_FINITE_WORDS)
    : readNumber(value, where);
}
