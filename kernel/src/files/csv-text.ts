import type { FileBytes } from './file-bytes.js';

/** The text of a file in UTF-8, or in UTF-16 when a mark at its start says so; line ends are single. */
export function textOf(file: FileBytes): string {
  const [first, second] = file.bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(file.bytes);
    // Files joined from several systems mix line ends, and the parser goes by the first.
    return text.replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw file.error(
      {
        code: 'not-text',
        offset: firstInvalid(file.bytes, encoding),
        got: `bytes that are not ${encoding.toUpperCase()}`,
        expected: 'text in UTF-8, or in UTF-16 with a byte order mark',
        fix: 'save it as UTF-8'
      },
      cause
    );
  }
}

/** The number of bytes that can be decoded: found by halving, as a decoder does not tell. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), {
        stream: true
      });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}
