import { randomUUID } from 'node:crypto';
import type { Comm, CommMessage, CommOptions, OpenCommHandler } from '../../api/comm.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { CellId, CommEvent, FromMain } from '../thread-messages.js';

export interface CellCommsOptions {
  post: (message: FromMain) => void;
  currentCell: () => CellId;
  /** Runs a handler as part of the message it handles; what it throws is shown. */
  runAs: (cell: CellId, handler: () => void) => void;
}

interface OpenComm {
  comm: Comm;
  onMessage: ((message: CommMessage) => void) | null;
  onClose: (() => void) | null;
  /** Came before there was a handler. */
  early: CommMessage[];
  close: () => void;
}

/** The comms that cells have opened or taken. */
export class CellComms {
  readonly #options: CellCommsOptions;
  readonly #open = new Map<string, OpenComm>();
  readonly #targets = new Map<string, OpenCommHandler>();

  constructor(options: CellCommsOptions) {
    this.#options = options;
  }

  open(target: string, data: unknown, options: CommOptions): Comm {
    const id = randomUUID();
    this.#send('comm_open', id, target, data, options);
    return this.#add(id, target).comm;
  }

  register(target: string, onOpen: OpenCommHandler): void {
    this.#targets.set(target, onOpen);
    this.#options.post({ type: 'comm-target', target });
  }

  /** A message of the front end. */
  receive(event: CommEvent): void {
    const { cell, comm: id, target, data, metadata, buffers } = event;
    const message: CommMessage = { data, metadata, buffers };
    this.#options.runAs(cell, () => {
      if (event.message === 'comm_open') {
        this.#targets.get(target)?.(this.#add(id, target).comm, message);
        return;
      }
      const open = this.#open.get(id);
      if (!open) return;
      if (event.message === 'comm_close') {
        this.#open.delete(id);
        open.close();
        open.onClose?.();
      } else if (open.onMessage) open.onMessage(message);
      else open.early.push(message);
    });
    this.#options.post({ type: 'comm-handled', cell });
  }

  #add(id: string, target: string): OpenComm {
    let isClosed = false;
    const open: OpenComm = {
      onMessage: null,
      onClose: null,
      early: [],
      close: () => (isClosed = true),
      comm: {
        id,
        target,
        get isClosed() {
          return isClosed;
        },
        send: (data, options = {}) => {
          if (isClosed) throw closedComm(target);
          this.#send('comm_msg', id, target, data, options);
        },
        onMessage: handler => {
          open.onMessage = handler;
          for (const message of open.early.splice(0)) handler(message);
        },
        onClose: handler => void (open.onClose = handler),
        close: (data = {}) => {
          if (isClosed) return;
          this.#send('comm_close', id, target, data, {});
          isClosed = true;
          this.#open.delete(id);
        }
      }
    };
    this.#open.set(id, open);
    return open;
  }

  #send(
    message: CommEvent['message'],
    comm: string,
    target: string,
    data: unknown,
    { buffers = [], metadata = {} }: CommOptions
  ): void {
    const { post, currentCell } = this.#options;
    post({
      type: 'comm',
      cell: currentCell(),
      message,
      comm,
      target,
      // As JSON, which is what a front end gets: a function in it must not fail between threads.
      data: JSON.parse(JSON.stringify(data ?? {})) as unknown,
      metadata: JSON.parse(JSON.stringify(metadata)) as CommEvent['metadata'],
      buffers: buffers.map(copyOf)
    });
  }
}

function copyOf(buffer: ArrayBuffer | ArrayBufferView): Uint8Array {
  const bytes = ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
  return bytes.slice();
}

function closedComm(target: string): ArgumentError {
  return new ArgumentError({
    code: 'closed-comm',
    where: 'comm.send',
    what: `comm.send: the comm to '${target}' is closed`,
    got: 'a closed comm',
    expected: 'an open one',
    fix: `open another: openComm('${target}')`
  });
}
