import { ArgumentError } from '../../tensor/errors.js';

/** The error for a config that makes no layer; `where` is the part of it that is wrong. */
export function invalidConfig(where: string, got: string, expected: string): ArgumentError {
  return new ArgumentError({
    code: 'invalid-config',
    where,
    what: `This config has another ${where} than layers have.`,
    got,
    expected,
    fix: 'save the model again'
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number, text or truth value, or a list of them: deeper ones could be too deep to be printed. */
export function requirePlain(option: string, value: unknown): void {
  const isPlain = (item: unknown): boolean => typeof item !== 'object' || item === null;
  if (isPlain(value) || (Array.isArray(value) && value.every(isPlain))) return;
  throw invalidConfig(option, print(value), 'a number, a text, true or false, or a list of them');
}

/** A value of a config as an error prints it: cut where it is long, and not followed where it is deep. */
export function print(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value) && typeof value.className === 'string') return print(value.className);
  if (isRecord(value)) return `{ ${Object.keys(value).slice(0, 5).join(', ').slice(0, 80)} }`;
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
