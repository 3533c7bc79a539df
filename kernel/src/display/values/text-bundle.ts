import type { MimeBundle } from '../../contract/payload.js';

/** What every front end can show. */
export function textBundle(text: string): MimeBundle {
  return { data: { 'text/plain': text }, metadata: {} };
}
