import type { Content, Header, Message } from '../../wire/message.js';
import type { CellId, FromMain } from '../thread-messages.js';
import type { Channel } from './channel.js';

interface Cell {
  /** What it is part of; null for a silent one, which shows nothing. */
  request: Message | null;
  count: number;
  pages: string[];
  /** Its value as text; null for none. */
  result: string | null;
}

/** Longest value that the history keeps, in characters: the notebook has the whole. */
const MAX_RESULT = 10_000;

/** Knows what every execution is part of, so that its output, now or after its end, goes there. */
export class CellOutlet {
  readonly #channel: Channel;
  readonly #cells = new Map<CellId, Cell>();
  #last = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** A new execution. */
  open(request: Message | null, count: number): CellId {
    const cell = ++this.#last;
    this.#cells.set(cell, { request, count, pages: [], result: null });
    return cell;
  }

  /** Header of what a cell is part of; null for a silent one. */
  parentOf(cell: CellId): Header | null {
    return this.#cells.get(cell)?.request?.header ?? null;
  }

  requestOf(cell: CellId): Message | null {
    return this.#cells.get(cell)?.request ?? null;
  }

  stream({ cell, name, text, bytes }: Extract<FromMain, { type: 'stream' }>): void {
    const parent = this.parentOf(cell);
    const { outbox } = this.#channel;
    if (parent) outbox.stream(parent, name, text, bytes);
    else outbox.discard(bytes);
  }

  publish({ cell, message: type, content, bytes }: Extract<FromMain, { type: 'publish' }>): void {
    const known = this.#cells.get(cell);
    const { outbox } = this.#channel;
    if (!known?.request) {
      outbox.discard(bytes);
      return;
    }
    const isResult = type === 'execute_result';
    if (isResult) known.result = plainText(content);
    outbox.push(
      {
        type,
        parent: known.request.header,
        content: isResult ? { ...content, execution_count: known.count } : content
      },
      bytes
    );
  }

  page(cell: CellId, text: string): void {
    this.#cells.get(cell)?.pages.push(text);
  }

  /** What the reply of a cell carries beside its status, and its value as text. */
  close(cell: CellId): { payload: Content[]; result: string | null } {
    const known = this.#cells.get(cell);
    if (!known) return { payload: [], result: null };
    const { request, pages, result } = known;
    // Later output needs to know where it goes, not what the code was.
    known.request = request && { ...request, content: {}, buffers: [] };
    known.result = null;
    const payload = pages
      .splice(0)
      .map(text => ({ source: 'page', data: { 'text/plain': text }, start: 0 }));
    return { payload, result };
  }
}

function plainText(content: Content): string | null {
  const text = (content['data'] as Content | undefined)?.['text/plain'];
  return typeof text === 'string' ? text.slice(0, MAX_RESULT) : null;
}
