import type { Content, Header, Message } from './message.js';

/** Signs the four JSON frames of a message. */
export interface Signer {
  sign(parts: readonly Uint8Array[]): string;
  /** Compares in constant time. */
  verify(parts: readonly Uint8Array[], signature: Uint8Array): boolean;
}

const DELIMITER = '<IDS|MSG>';
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Frames of a message: identities, delimiter, signature, header, parent, metadata, content, buffers. */
export function encodeMessage(message: Message, signer: Signer): Uint8Array[] {
  const parts = [message.header, message.parent ?? {}, message.metadata, message.content].map(
    part => encoder.encode(JSON.stringify(part))
  );
  return [
    ...message.identities,
    encoder.encode(DELIMITER),
    encoder.encode(signer.sign(parts)),
    ...parts,
    ...message.buffers
  ];
}

/** Opens a message, or says in a word or two why it must be dropped: everything here came from outside. */
export function decodeMessage(
  frames: readonly Uint8Array[],
  signer: Signer
): Message | { rejected: string } {
  const delimiter = frames.findIndex(frame => isDelimiter(frame));
  if (delimiter < 0) return { rejected: 'no delimiter' };
  const [signature, ...rest] = frames.slice(delimiter + 1);
  const parts = rest.slice(0, 4);
  if (!signature || parts.length < 4) return { rejected: 'too few frames' };
  if (!signer.verify(parts, signature)) return { rejected: 'bad signature' };
  let fields: unknown[];
  try {
    fields = parts.map(part => JSON.parse(decoder.decode(part)) as unknown);
  } catch {
    return { rejected: 'not JSON' };
  }
  const [header, parent, metadata, content] = fields;
  if (!isHeader(header) || !isObject(content)) return { rejected: 'malformed header or content' };
  return {
    identities: frames.slice(0, delimiter),
    header: flat(header),
    parent: isHeader(parent) ? flat(parent) : null,
    metadata: isObject(metadata) ? metadata : {},
    content,
    buffers: rest.slice(4)
  };
}

/** The fields of a header without structure: a header is sent back as parent, and what nests may be endless. */
function flat(header: Header): Header {
  const fields = Object.entries(header).filter(
    ([, value]) => value === null || typeof value !== 'object'
  );
  return Object.fromEntries(fields) as unknown as Header;
}

function isDelimiter(frame: Uint8Array): boolean {
  return frame.length === DELIMITER.length && new TextDecoder().decode(frame) === DELIMITER;
}

function isObject(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHeader(value: unknown): value is Header {
  return (
    isObject(value) && typeof value['msg_id'] === 'string' && typeof value['msg_type'] === 'string'
  );
}
