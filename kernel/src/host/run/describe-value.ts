import type { MimeBundle } from '../../contract/payload.js';
import type { Content } from '../../wire/message.js';

export interface DescribeValueOptions {
  toBundles: (value: unknown) => Promise<MimeBundle[]>;
  print: (value: unknown) => string;
  isTensor: (value: unknown) => boolean;
}

/** Longest text of a value beside its type, in characters: help is a small panel. */
const MAX_TEXT = 2000;

/** What help says of a value: a tensor is drawn, anything else is a short text, a function is known by its type. */
export async function describeValue(
  value: unknown,
  { toBundles, print, isTensor }: DescribeValueOptions
): Promise<Content | null> {
  if (value === undefined || typeof value === 'function') return null;
  try {
    if (isTensor(value)) return (await toBundles(value)).at(-1)?.data ?? null;
    const text = print(value);
    return { 'text/plain': text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} …` : text };
  } catch {
    // A disposed tensor, or a value that cannot be printed: its type is said anyway.
    return null;
  }
}
