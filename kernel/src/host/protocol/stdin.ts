import type { Content, Header, Message } from '../../wire/message.js';
import type { CellId, InputAnswer, InputQuestion } from '../thread-messages.js';
import type { Channel } from './channel.js';

export interface StdinOptions {
  channel: Channel;
  /** The request that a cell runs for, while it may ask its user; null when it may not. */
  askable: (cell: CellId) => Message | null;
  /** Hands an answer to the main thread, which may be waiting for it. */
  answer: (answer: InputAnswer) => void;
}

interface Asked {
  question: InputQuestion;
  request: Message;
}

/** Asks the user for input, one question at a time: a front end shows one box. */
export class Stdin {
  readonly #options: StdinOptions;
  readonly #queue: Asked[] = [];
  #open: { ask: number; header: Header } | null = null;

  constructor(options: StdinOptions) {
    this.#options = options;
  }

  ask(question: InputQuestion): void {
    const request = this.#options.askable(question.cell);
    if (!request) {
      this.#options.answer({ ask: question.ask, refused: 'nobody' });
      return;
    }
    this.#queue.push({ question, request });
    this.#askNext();
  }

  /** An `input_reply`. Some clients give it no parent; one with another parent answers a question of the past. */
  receive({ parent, content }: Message): void {
    const open = this.#open;
    if (!open || (parent && parent.msg_id !== open.header.msg_id)) return;
    this.#open = null;
    const { value } = content as { value?: unknown };
    this.#options.answer({ ask: open.ask, text: typeof value === 'string' ? value : '' });
    this.#askNext();
  }

  /** The cell was stopped or has ended: nobody waits for the answers any more. */
  cancel(): void {
    const asks = this.#queue.splice(0).map(({ question }) => question.ask);
    if (this.#open) asks.unshift(this.#open.ask);
    this.#open = null;
    for (const ask of asks) this.#options.answer({ ask, refused: 'stopped' });
  }

  #askNext(): void {
    if (this.#open) return;
    const next = this.#queue.shift();
    if (!next) return;
    const { question, request } = next;
    const content: Content = { prompt: question.prompt, password: question.password };
    const header = this.#options.channel.request('stdin', 'input_request', request, content);
    this.#open = { ask: question.ask, header };
  }
}
