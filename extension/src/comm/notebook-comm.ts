import type { ISessionContext } from '@jupyterlab/apputils';
import type { Kernel, KernelMessage } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';
import { COMM_TARGET, readCommMessage } from 'tsteps/contract';
import type {
  CommMessage,
  CommReply,
  CommRequest,
  Diagnosis,
  HintsMessage,
  PokeRequest,
  SliceRequest
} from 'tsteps/contract';
import type { KernelLink, PokeAnswer, SliceAnswer } from '../renderer/kernel-link.js';

/** A kernel that has not answered by then never will: the questions are answered beside running cells. */
const TIMEOUT_MS = 10_000;

/** Shapes of a run's lines have come; `run` is the message id of the request that ran the cell. */
export interface RunHints {
  run: string;
  hints: HintsMessage['hints'];
}

interface Reply {
  message: CommReply;
  values: Float32Array | null;
}

/** The one comm of a notebook: opened when our kernel is there, again after a restart, and gone without harm. */
export class NotebookComm implements KernelLink {
  readonly hinted = new Signal<this, RunHints>(this);
  readonly changed = new Signal<this, void>(this);
  /** A cell cannot be stopped; the text says why. */
  readonly stuck = new Signal<this, string>(this);

  private readonly session: ISessionContext;
  private readonly waiting = new Map<number, (reply: Reply | null) => void>();
  private comm: Kernel.IComm | null = null;
  private opening: Kernel.IKernelConnection | null = null;
  private lastId = 0;

  constructor(session: ISessionContext) {
    this.session = session;
    session.kernelChanged.connect(this.onSessionChanged, this);
    session.statusChanged.connect(this.onSessionChanged, this);
    session.disposed.connect(this.dispose, this);
    this.onSessionChanged();
  }

  get isConnected(): boolean {
    return this.comm !== null && !this.comm.isDisposed;
  }

  async slice(request: Omit<SliceRequest, 'type' | 'id'>): Promise<SliceAnswer> {
    const reply = await this.ask({ ...request, type: 'slice', id: ++this.lastId });
    if (reply?.message.type !== 'slice') return { status: 'no-kernel' };
    const { status, units, steps } = reply.message;
    if (status !== 'ok') return { status };
    const { values } = reply;
    return values?.length === units * steps ? { status, values, steps } : { status: 'refused' };
  }

  async poke(request: Omit<PokeRequest, 'type' | 'id'>): Promise<PokeAnswer> {
    const reply = await this.ask({ ...request, type: 'poke', id: ++this.lastId });
    if (reply?.message.type !== 'poke') return { status: 'no-kernel' };
    const { status, outputs, changed } = reply.message;
    return status === 'ok' ? { status, outputs, changed } : { status };
  }

  /** What the checker finds in a source that has not run; null where nobody could say. */
  async diagnose(source: string): Promise<Diagnosis[] | null> {
    const reply = await this.ask({ type: 'diagnose', id: ++this.lastId, source });
    if (reply?.message.type !== 'diagnose') return null;
    return reply.message.status === 'ok' ? reply.message.diagnoses : null;
  }

  private readonly dispose = (): void => {
    Signal.clearData(this);
    this.drop();
  };

  /** The status says when a kernel is there, and when a restart has taken the comm with it. */
  private readonly onSessionChanged = (): void => {
    const connection = this.session.session?.kernel ?? null;
    const status = connection?.status;
    const isThere = status === 'idle' || status === 'busy';
    if (this.comm && (!isThere || this.comm.isDisposed)) this.drop();
    if (connection && isThere && !this.comm && this.opening !== connection) {
      this.opening = connection;
      this.open(connection)
        .catch(() => {
          // The next change of status tries again.
        })
        .finally(() => (this.opening = null));
    }
  };

  private async open(connection: Kernel.IKernelConnection): Promise<void> {
    const info = await connection.info;
    const isOurs = info.status === 'ok' && info.implementation === 'tsteps';
    if (!isOurs || this.comm || this.session.session?.kernel !== connection) return;
    const comm = connection.createComm(COMM_TARGET);
    comm.onMsg = message => this.receive(message);
    comm.onClose = () => this.drop();
    comm.open();
    this.comm = comm;
    this.changed.emit();
  }

  private drop(): void {
    this.comm = null;
    for (const resolve of this.waiting.values()) resolve(null);
    this.waiting.clear();
    this.changed.emit();
  }

  private ask(request: CommRequest): Promise<Reply | null> {
    const { comm } = this;
    if (!comm || comm.isDisposed) return Promise.resolve(null);
    return new Promise(resolve => {
      const timer = window.setTimeout(() => this.settle(request.id, null), TIMEOUT_MS);
      this.waiting.set(request.id, reply => {
        window.clearTimeout(timer);
        resolve(reply);
      });
      // Its future is of no use: the answer comes as a message of the comm.
      comm.send({ ...request });
    });
  }

  private receive({ content, buffers, parent_header }: KernelMessage.ICommMsgMsg): void {
    let message: CommMessage;
    try {
      message = readCommMessage(content.data);
    } catch {
      // A kernel of another version; what is stored stays.
      return;
    }
    if (message.type === 'hints') {
      const run = 'msg_id' in parent_header ? parent_header.msg_id : '';
      this.hinted.emit({ run, hints: message.hints });
    } else if (message.type === 'stuck') {
      this.stuck.emit(message.text);
    } else {
      this.settle(message.id, { message, values: floatsOf(buffers?.[0]) });
    }
  }

  private settle(id: number, reply: Reply | null): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(reply);
  }
}

/** A copy: bytes from a socket may begin anywhere, floats may not. */
function floatsOf(buffer: ArrayBuffer | ArrayBufferView | undefined): Float32Array | null {
  if (!buffer) return null;
  const bytes = ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
  return bytes.length % 4 === 0 ? new Float32Array(bytes.slice().buffer) : null;
}
