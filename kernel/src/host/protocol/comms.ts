import {
  COMM_TARGET,
  type CommReply,
  type CommRequest,
  type Diagnosis,
  type LineHint
} from '../../contract/comm.js';
import { readCommRequest } from '../../contract/validate-comm.js';
import { textField, type Content, type Header, type Message } from '../../wire/message.js';
import { withoutValues } from '../slice.js';
import type { Answer, CellId, CommEvent, ValueQuestion } from '../thread-messages.js';
import type { CellOutlet } from './cell-outlet.js';
import type { Channel } from './channel.js';
import type { ReadableTensors } from './readable-tensors.js';

export interface CommsOptions {
  channel: Channel;
  outlet: CellOutlet;
  /** Hands a message to the main thread. */
  post: (message: CommEvent) => void;
  tensors: ReadableTensors;
  /** Puts a question to the main thread, which must be idle. */
  ask: (request: ValueQuestion) => Promise<Answer>;
  /** What is wrong with a cell that has not run. */
  diagnose: (source: string) => Promise<Diagnosis[]>;
  isBusy: () => boolean;
  log: (line: string) => void;
}

interface OpenComm {
  target: string;
  /** Ours answers here; a user's is on the main thread. */
  isOurs: boolean;
}

/**
 * All open comms. Over our own the extension asks about shown values and sources, and is told what lines made; those of
 * the user are passed on to the main thread and from it.
 */
export class Comms {
  readonly #options: CommsOptions;
  readonly #open = new Map<string, OpenComm>();
  readonly #targets = new Set<string>();
  readonly #handling = new Map<CellId, () => void>();

  constructor(options: CommsOptions) {
    this.#options = options;
  }

  /** A cell takes comms of this target from now on. */
  addTarget(target: string): void {
    this.#targets.add(target);
  }

  /** `comm_open`, `comm_msg` or `comm_close` of a front end; resolves when it is dealt with. */
  async receive(message: Message): Promise<void> {
    const { header, content } = message;
    const id = textField(content, 'comm_id');
    const kind = header.msg_type as CommEvent['message'];
    if (kind === 'comm_open') {
      const target = textField(content, 'target_name');
      const isOurs = target === COMM_TARGET;
      if (!isOurs && !this.#targets.has(target)) {
        // The specification asks for a comm of an unknown target to be closed again.
        this.#options.channel.publish('comm_close', header, { comm_id: id, data: {} });
        return;
      }
      this.#open.set(id, { target, isOurs });
    }
    const comm = this.#open.get(id);
    if (!comm) return;
    if (kind === 'comm_close') this.#open.delete(id);
    if (!comm.isOurs) await this.#handOver(kind, id, comm.target, message);
    else if (kind === 'comm_msg') await this.#receiveOurs(id, message);
  }

  /** A comm message of a cell. */
  sendFromCell({ cell, message, comm, target, data, metadata, buffers }: CommEvent): void {
    if (message === 'comm_open') this.#open.set(comm, { target, isOurs: false });
    if (message === 'comm_close') this.#open.delete(comm);
    const { channel, outlet } = this.#options;
    const content = { comm_id: comm, data };
    channel.publish(
      message,
      outlet.parentOf(cell),
      message === 'comm_open' ? { ...content, target_name: target } : content,
      { buffers, metadata }
    );
  }

  /** The handlers of a message have run. */
  handled(cell: CellId): void {
    this.#handling.get(cell)?.();
    this.#handling.delete(cell);
  }

  /** What `comm_info_request` asks. */
  info(content: Content): Content {
    const asked = content['target_name'];
    const comms = [...this.#open].filter(
      ([, { target }]) => asked === undefined || asked === null || asked === target
    );
    return Object.fromEntries(comms.map(([id, { target }]) => [id, { target_name: target }]));
  }

  /** Tells every front end that a cell cannot be stopped. */
  sendStuck(parent: Header, text: string): void {
    for (const [id, { isOurs }] of this.#open) {
      if (isOurs) this.#send(id, parent, { type: 'stuck', text }, null);
    }
  }

  /** Tells every front end what the lines of a cell made; the parent says which run it was. */
  sendHints(parent: Header, hints: readonly LineHint[]): void {
    for (const [id, { isOurs }] of this.#open) {
      if (isOurs) this.#send(id, parent, { type: 'hints', hints }, null);
    }
  }

  /** Handlers run on the main thread when it is free; what they put out belongs to this message. */
  #handOver(
    message: CommEvent['message'],
    comm: string,
    target: string,
    request: Message
  ): Promise<void> {
    const { outlet, post } = this.#options;
    const { content, metadata, buffers } = request;
    const cell = outlet.open({ ...request, content: {}, buffers: [] }, 0);
    return new Promise(resolve => {
      this.#handling.set(cell, resolve);
      post({
        type: 'comm',
        cell,
        message,
        comm,
        target,
        data: content['data'] ?? {},
        metadata,
        // Copied: a received buffer shares its memory with other messages.
        buffers: buffers.map(buffer => new Uint8Array(buffer))
      });
    });
  }

  async #receiveOurs(id: string, message: Message): Promise<void> {
    try {
      const { reply, values } = await this.#answer(readCommRequest(message.content['data']));
      this.#send(id, message.header, reply, values);
    } catch (error) {
      // A front end of another version, most likely; it falls back on what is stored.
      this.#options.log(`comm: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #answer(request: CommRequest): Promise<{ reply: CommReply; values: Float32Array | null }> {
    const { tensors, ask, diagnose, isBusy } = this.#options;
    if (request.type === 'diagnose') {
      const { type, id, source } = request;
      return { reply: { type, id, status: 'ok', diagnoses: await diagnose(source) }, values: null };
    }
    const slice = request.type === 'slice' ? tensors.slice(request) : null;
    if (slice) return slice;
    if (!isBusy()) return ask(request);
    if (request.type === 'slice') return withoutValues(request, 'busy');
    const { id } = request;
    return { reply: { type: 'poke', id, status: 'busy', outputs: 0, changed: [] }, values: null };
  }

  #send(id: string, parent: Header, data: object, values: Float32Array | null): void {
    const buffers = values
      ? [new Uint8Array(values.buffer, values.byteOffset, values.byteLength)]
      : [];
    this.#options.channel.publish('comm_msg', parent, { comm_id: id, data }, { buffers });
  }
}
