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
import type { Answer, ValueQuestion } from '../thread-messages.js';
import type { Channel } from './channel.js';
import type { ReadableTensors } from './readable-tensors.js';

export interface CommsOptions {
  channel: Channel;
  tensors: ReadableTensors;
  /** Puts a question to the main thread, which must be idle. */
  ask: (request: ValueQuestion) => Promise<Answer>;
  /** What is wrong with a cell that has not run. */
  diagnose: (source: string) => Promise<Diagnosis[]>;
  isBusy: () => boolean;
  log: (line: string) => void;
}

/** The comms that front ends have opened: questions about shown values are answered, line hints are sent to all. */
export class Comms {
  readonly #options: CommsOptions;
  readonly #open = new Set<string>();

  constructor(options: CommsOptions) {
    this.#options = options;
  }

  open({ header, content }: Message): void {
    const id = textField(content, 'comm_id');
    if (content['target_name'] === COMM_TARGET) this.#open.add(id);
    // The specification asks for a comm of an unknown target to be closed again.
    else this.#options.channel.publish('comm_close', header, { comm_id: id, data: {} });
  }

  close({ content }: Message): void {
    this.#open.delete(textField(content, 'comm_id'));
  }

  /** What `comm_info_request` asks. */
  info(content: Content): Content {
    const isAsked = content['target_name'] === undefined || content['target_name'] === COMM_TARGET;
    const ids = isAsked ? [...this.#open] : [];
    return Object.fromEntries(ids.map(id => [id, { target_name: COMM_TARGET }]));
  }

  async receive(message: Message): Promise<void> {
    const id = textField(message.content, 'comm_id');
    if (!this.#open.has(id)) return;
    try {
      const { reply, values } = await this.#answer(readCommRequest(message.content['data']));
      this.#send(id, message.header, reply, values);
    } catch (error) {
      // A front end of another version, most likely; it falls back on what is stored.
      this.#options.log(`comm: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Tells every front end what the lines of a cell made; the parent says which run it was. */
  sendHints(parent: Header, hints: readonly LineHint[]): void {
    for (const id of this.#open) this.#send(id, parent, { type: 'hints', hints }, null);
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
    this.#options.channel.publish('comm_msg', parent, { comm_id: id, data }, buffers);
  }
}
