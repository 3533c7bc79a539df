import type { Content, Header, Message, OutgoingMessage } from '../../wire/message.js';
import { HeaderFactory } from '../../wire/message.js';
import { decodeMessage, encodeMessage, type Signer } from '../../wire/frames.js';
import { Outbox } from '../../wire/outbox.js';
import type { ChannelName, KernelSockets } from '../../wire/transport/sockets.js';

export interface ChannelOptions {
  sockets: KernelSockets;
  signer: Signer;
  newId: () => string;
  log: (line: string) => void;
  /** Bytes of outputs that have left. */
  onSent: (bytes: number) => void;
  onMessage: (channel: ChannelName, message: Message) => void;
}

/** Messages in and out: signs, opens and orders them. */
export class Channel {
  readonly #options: ChannelOptions;
  readonly #headers: HeaderFactory;
  readonly outbox: Outbox;
  #dropped = 0;

  constructor(options: ChannelOptions) {
    this.#options = options;
    this.#headers = new HeaderFactory(options.newId);
    this.outbox = new Outbox({
      send: message => options.sockets.publish(this.#encode(message)),
      onSent: options.onSent
    });
  }

  listen(): void {
    this.#options.sockets.listen({
      onFrames: (channel, frames) => this.#receive(channel, frames),
      onSubscribe: topic =>
        this.outbox.push({
          type: 'iopub_welcome',
          parent: null,
          content: { subscription: new TextDecoder().decode(topic) },
          identities: [topic]
        })
    });
  }

  #receive(channel: ChannelName, frames: Uint8Array[]): void {
    const message = decodeMessage(frames, this.#options.signer);
    if (!('rejected' in message)) {
      this.#options.onMessage(channel, message);
      return;
    }
    this.#dropped++;
    // A flood of them must not become a flood of lines.
    if (this.#dropped > 10 && this.#dropped % 1000 !== 0) return;
    this.#options.log(`dropped message ${this.#dropped} on ${channel}: ${message.rejected}`);
  }

  /** Publishes on iopub, in order. */
  publish(
    type: string,
    parent: Header | null,
    content: Content,
    { buffers = [], metadata = {} }: { buffers?: readonly Uint8Array[]; metadata?: Content } = {}
  ): void {
    this.outbox.push({ type, parent, content, metadata, buffers: [...buffers] });
  }

  /** Asks the front end that sent `about`; gives the header that its answer will name. */
  request(channel: ChannelName, type: string, about: Message, content: Content): Header {
    const header = this.#headers.create(type);
    const { identities, header: parent } = about;
    const message = { type, parent, content, identities };
    const frames = this.#encode(message, header);
    void this.#options.sockets.send(channel, frames).catch(() => undefined);
    return header;
  }

  /** Answers a request on the channel it came from. */
  reply(
    channel: ChannelName,
    request: Message,
    content: Content,
    metadata: Content = {}
  ): Promise<void> {
    const type = request.header.msg_type.replace(/_request$/, '_reply');
    const { identities, header: parent } = request;
    const frames = this.#encode({ type, parent, content, metadata, identities });
    return this.#options.sockets.send(channel, frames).catch(() => undefined);
  }

  #encode(message: OutgoingMessage, header = this.#headers.create(message.type)): Uint8Array[] {
    return encodeMessage(
      {
        identities: message.identities ?? [],
        header,
        parent: message.parent,
        metadata: message.metadata ?? {},
        content: message.content,
        buffers: message.buffers ?? []
      },
      this.#options.signer
    );
  }
}
