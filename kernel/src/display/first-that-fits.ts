import { MAX_OUTPUT_BYTES, type MimeBundle } from '../contract/payload.js';

/** Each line of an output lies five levels deep in a notebook file, of which the bundle alone shows one. */
const NESTING = 4;
/** Around the bundle: output type, execution count, brackets. */
const WRAPPING = 256;

/** The bundle in the most detail that an output can hold; in the least if none fits. */
export function firstThatFits<T>(
  details: readonly [T, ...T[]],
  make: (detail: T) => MimeBundle
): MimeBundle {
  const [most, ...less] = details;
  let bundle = make(most);
  for (const detail of less) {
    if (bytesInNotebook(bundle) <= MAX_OUTPUT_BYTES) break;
    bundle = make(detail);
  }
  return bundle;
}

/** Bytes in a notebook file, which nbformat writes with an indent of 1. */
function bytesInNotebook(bundle: MimeBundle): number {
  const json = JSON.stringify(bundle, null, 1);
  const lines = json.split('\n').length;
  return new TextEncoder().encode(json).length + NESTING * lines + WRAPPING;
}
