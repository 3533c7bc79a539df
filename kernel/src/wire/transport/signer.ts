import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../frames.js';

/** Signatures that are remembered: as many as jupyter_client does. */
const MAX_SEEN = 65_536;

/** HMAC with the connection file's key; an empty key means unsigned messages, as the specification allows. */
export function createSigner(key: string, scheme: string): Signer {
  const algorithm = scheme.replace(/^hmac-/, '');
  const sign = (parts: readonly Uint8Array[]): string => {
    if (key === '') return '';
    const hmac = createHmac(algorithm, key);
    for (const part of parts) hmac.update(part);
    return hmac.digest('hex');
  };
  const seen = new Set<string>();
  /** Every message has an id of its own, so that a signature comes twice only when somebody replays it. */
  const isNew = (signature: string): boolean => {
    if (seen.has(signature)) return false;
    seen.add(signature);
    if (seen.size > MAX_SEEN) for (const oldest of seen) return seen.delete(oldest);
    return true;
  };
  return {
    sign,
    verify(parts, signature) {
      const expected = sign(parts);
      const bytes = Buffer.from(expected);
      if (bytes.length !== signature.length || !timingSafeEqual(bytes, signature)) return false;
      return key === '' || isNew(expected);
    }
  };
}
