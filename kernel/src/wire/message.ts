/** Version of the messaging specification that headers carry. */
export const PROTOCOL_VERSION = '5.5';

/** Field names here and in contents are the specification's. */
export interface Header {
  msg_id: string;
  session: string;
  username: string;
  date: string;
  msg_type: string;
  version: string;
}

export type Content = Record<string, unknown>;

/** A text of a content that came from outside; empty when it is missing or no text. */
export function textField(content: Content, name: string): string {
  const value = content[name];
  return typeof value === 'string' ? value : '';
}

/** A message as it is on a socket, opened. */
export interface Message {
  /** Routing frames before the delimiter. */
  identities: Uint8Array[];
  header: Header;
  /** Header of the message this one answers; null for none. */
  parent: Header | null;
  metadata: Content;
  content: Content;
  buffers: Uint8Array[];
}

/** What a sender states; header and routing are added on the way out. */
export interface OutgoingMessage {
  type: string;
  parent: Header | null;
  content: Content;
  metadata?: Content;
  identities?: Uint8Array[];
  buffers?: Uint8Array[];
}

/** Makes headers of one kernel session. */
export class HeaderFactory {
  readonly #session: string;
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
    this.#session = newId();
  }

  create(type: string): Header {
    return {
      msg_id: this.#newId(),
      session: this.#session,
      username: 'kernel',
      date: new Date().toISOString(),
      msg_type: type,
      version: PROTOCOL_VERSION
    };
  }
}
