import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../frames.js';

/** HMAC with the connection file's key; an empty key means unsigned messages, as the specification allows. */
export function createSigner(key: string, scheme: string): Signer {
  const algorithm = scheme.replace(/^hmac-/, '');
  const sign = (parts: readonly Uint8Array[]): string => {
    if (key === '') return '';
    const hmac = createHmac(algorithm, key);
    for (const part of parts) hmac.update(part);
    return hmac.digest('hex');
  };
  return {
    sign,
    verify(parts, signature) {
      const expected = Buffer.from(sign(parts));
      return expected.length === signature.length && timingSafeEqual(expected, signature);
    }
  };
}
