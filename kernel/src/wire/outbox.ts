import type { Header, OutgoingMessage } from './message.js';

export interface OutboxOptions {
  /** Resolves when the transport has taken the message. */
  send: (message: OutgoingMessage) => Promise<void>;
  /** Called with the bytes that `queued` counted, once they are out. */
  onSent?: (bytes: number) => void;
  /** How long stream text may wait for more of its kind, in ms. */
  coalesceMs?: number;
}

/** A front end draws one long text faster than two halves, but one of megabytes blocks it. */
const MAX_STREAM_CHARACTERS = 512 * 1024;

interface Entry {
  message: OutgoingMessage;
  /** Growing text of a stream message. */
  text: string[] | null;
  length: number;
  bytes: number;
}

/**
 * Everything the kernel publishes, in order and one at a time. Neighbouring pieces of one stream become one message,
 * which is on its way 20 ms after its first piece at the latest.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #entries: Entry[] = [];
  #isPumping = false;
  /** How many entries, from the front, may go out now; a stream at the end waits for more of its kind. */
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiters: { remaining: number; resolve: () => void }[] = [];

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Text for `stdout` or `stderr`; `bytes` is what it counts for `onSent`. */
  stream(parent: Header | null, name: string, text: string, bytes = 0): void {
    const last = this.#entries.at(-1);
    const continues =
      last?.text &&
      last.message.parent === parent &&
      last.message.content['name'] === name &&
      last.length < MAX_STREAM_CHARACTERS;
    if (continues) {
      last.text?.push(text);
      last.length += text.length;
      last.bytes += bytes;
      return;
    }
    const message = { type: 'stream', parent, content: { name, text: '' } };
    this.#entries.push({ message, text: [text], length: text.length, bytes });
    this.#timer ??= setTimeout(() => this.#sendAll(), this.#options.coalesceMs ?? 20);
    if (this.#entries.length > 1) this.#sendAll();
  }

  push(message: OutgoingMessage, bytes = 0): void {
    this.#entries.push({ message, text: null, length: 0, bytes });
    this.#sendAll();
  }

  /** Output that nobody wants: it only has to be counted as gone. */
  discard(bytes: number): void {
    this.#options.onSent?.(bytes);
  }

  /** Resolves when everything handed in before is out. */
  flush(): Promise<void> {
    this.#sendAll();
    const remaining = this.#entries.length + (this.#isPumping ? 1 : 0);
    if (remaining === 0) return Promise.resolve();
    return new Promise(resolve => this.#waiters.push({ remaining, resolve }));
  }

  #sendAll(): void {
    this.#due = this.#entries.length;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (!this.#isPumping) void this.#pump();
  }

  async #pump(): Promise<void> {
    this.#isPumping = true;
    for (let entry = this.#next(); entry; entry = this.#next()) {
      if (entry.text) entry.message.content['text'] = entry.text.join('');
      try {
        await this.#options.send(entry.message);
      } catch {
        // Only a closed socket refuses; there is nobody left to tell.
      }
      this.#options.onSent?.(entry.bytes);
      this.#settle();
    }
    this.#isPumping = false;
  }

  #next(): Entry | undefined {
    if (this.#due === 0) return undefined;
    this.#due--;
    return this.#entries.shift();
  }

  #settle(): void {
    for (const waiter of this.#waiters) waiter.remaining--;
    const done = this.#waiters.filter(waiter => waiter.remaining <= 0);
    if (done.length === 0) return;
    this.#waiters = this.#waiters.filter(waiter => waiter.remaining > 0);
    for (const waiter of done) waiter.resolve();
  }
}
