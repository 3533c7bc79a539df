import type { MimeBundle } from '../../contract/payload.js';
import { toBase64 } from '../../contract/base64.js';
import type { Bundles } from '../join-bundles.js';
import { printValue } from './print-value.js';
import { cut } from './shorten.js';
import { textBundle } from './text-bundle.js';

/** The method by which an object shows itself, as in Deno's kernel: it returns a MIME bundle's data. */
const DISPLAY = Symbol.for('Jupyter.display');
const MAX_REASON = 300;

/**
 * What an object says of itself, at once or when its promise settles. How much that is, is its own affair. Where it
 * cannot say, it is text like any other object, and a line tells why.
 */
export function shownByItself(value: object): Bundles | null {
  if (!(DISPLAY in value)) return null;
  let answer: unknown;
  try {
    answer = (value as Record<symbol, () => unknown>)[DISPLAY]?.();
  } catch (error) {
    return [fallback(value, `threw ${reasonOf(error)}`)];
  }
  if (!isThenable(answer)) return [bundleOf(value, answer)];
  return Promise.resolve(answer).then(
    data => [bundleOf(value, data)],
    (error: unknown) => [fallback(value, `rejected with ${reasonOf(error)}`)]
  );
}

function bundleOf(value: object, answer: unknown): MimeBundle {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return fallback(value, `gave ${printValue(answer)}, not an object of MIME types`);
  }
  try {
    const data: Record<string, unknown> = {};
    for (const [type, part] of Object.entries(answer)) {
      if (part === undefined || part === null) continue;
      if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) {
        return fallback(value, `gave '${cut(type, 80)}', which is no MIME type`);
      }
      data[type] = part instanceof Uint8Array ? toBase64(part) : plainPart(part);
    }
    if (Object.keys(data).length === 0) return fallback(value, 'gave no MIME type');
    return { data: { 'text/plain': printValue(value), ...data }, metadata: {} };
  } catch (error) {
    return fallback(value, `gave what is no JSON: ${reasonOf(error)}`);
  }
}

/** As it will lie in the notebook file; what cannot lie there throws. */
function plainPart(part: unknown): unknown {
  return typeof part === 'string' ? part : (JSON.parse(JSON.stringify(part)) as unknown);
}

function fallback(value: object, what: string): MimeBundle {
  return textBundle(`${printValue(value)}\n(its Symbol.for('Jupyter.display') method ${what})`);
}

function reasonOf(error: unknown): string {
  try {
    const text = error instanceof Error ? String(error) : printValue(error);
    return cut(text.replace(/\s+/g, ' '), MAX_REASON);
  } catch {
    return 'something that cannot be printed';
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}
