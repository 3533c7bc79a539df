/** Characters per call of `fromCharCode`: argument lists are limited, 32 Ki is safe in every engine. */
const CHUNK = 0x8000;

/** Bytes as base64 text (RFC 4648 section 4, padded). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

/**
 * The bytes of base64 text.
 * @throws `InvalidCharacterError` (a `DOMException`) if the text is not base64
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
