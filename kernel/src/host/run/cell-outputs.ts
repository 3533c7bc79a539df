import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MimeBundle } from '../../contract/payload.js';
import type { Content } from '../../wire/message.js';
import type { SharedState } from '../shared-state.js';
import type { CellId, FromMain, PublishType } from '../thread-messages.js';

/** Above this a notebook file becomes unusable; what comes after goes to a file. */
const MAX_CELL_BYTES = 10 * 1024 * 1024;
/** More than this on its way to the front end, and the cell waits. */
const MAX_QUEUED_BYTES = 8 * 1024 * 1024;

interface CellState {
  /** Of what stands in the notebook file: an update takes the place of what it updates. */
  bytes: number;
  /** Bytes of each display that can be updated, by its id. */
  displays: Map<string, number>;
  overflow: { file: string; outputs: number; bytes: number } | null;
  /** Outputs behind a deferred one, in order; null while nothing is deferred. */
  held: (() => void)[] | null;
  pending: Set<Promise<void>>;
  /** What deferred work threw. */
  failures: Error[];
}

export type DisplayOptions = { displayId?: string; update?: boolean };

/** Sends what cells print and display to the protocol thread, each output under the cell that made it. */
export class CellOutputs {
  readonly #post: (message: FromMain) => void;
  readonly #shared: SharedState;
  readonly #currentCell: () => CellId;
  readonly #cells = new Map<CellId, CellState>();

  constructor(post: (message: FromMain) => void, shared: SharedState, currentCell: () => CellId) {
    this.#post = post;
    this.#shared = shared;
    this.#currentCell = currentCell;
  }

  stream(name: 'stdout' | 'stderr', text: string): void {
    const cell = this.#currentCell();
    const { held } = this.#state(cell);
    // The common case, thousands of times in a loop, makes no closure.
    if (held) held.push(() => this.#sendStream(cell, name, text));
    else this.#sendStream(cell, name, text);
  }

  display(bundle: MimeBundle, options: DisplayOptions = {}): void {
    const cell = this.#currentCell();
    this.#inOrder(cell, () => this.#sendDisplay(cell, bundle, options));
  }

  clear(wait: boolean): void {
    const cell = this.#currentCell();
    this.#inOrder(cell, () => this.#publish(cell, 'clear_output', { wait }));
  }

  /** The value of a cell. */
  result(cell: CellId, bundle: MimeBundle): void {
    this.#inOrder(cell, () => this.#publish(cell, 'execute_result', { ...bundle }));
  }

  /**
   * Work that ends in displays and must wait: the cell is not done before it. Displays that it makes through the
   * function it is given take its place; what the cell puts out meanwhile comes after.
   */
  defer(work: (display: CellOutputs['display']) => Promise<void>): void {
    const cell = this.#currentCell();
    const state = this.#state(cell);
    const begin = (): Promise<void> => {
      state.held = [];
      const done = work((bundle, options = {}) => this.#sendDisplay(cell, bundle, options));
      return done.finally(() => this.#release(state));
    };
    if (state.held) {
      const { promise, resolve, reject } = deferredPromise();
      state.held.push(() => void begin().then(resolve, reject));
      this.#track(state, promise);
    } else {
      this.#track(state, begin());
    }
  }

  /**
   * Waits for the deferred displays of a cell.
   * @throws what the first of them threw that failed
   */
  async settle(cell: CellId): Promise<void> {
    const state = this.#state(cell);
    while (state.pending.size > 0) await Promise.allSettled(state.pending);
    const [failure] = state.failures.splice(0);
    if (failure) throw failure;
  }

  /** Says how much went to a file, if any did. Called last. */
  finish(cell: CellId): void {
    const overflow = this.#cells.get(cell)?.overflow;
    if (overflow && overflow.outputs > 0) {
      const megabytes = (overflow.bytes / 1024 / 1024).toFixed(1);
      this.#notice(
        cell,
        `${overflow.outputs} more outputs (${megabytes} MB) are in ${overflow.file}`
      );
      overflow.outputs = 0;
      overflow.bytes = 0;
    }
    const state = this.#cells.get(cell);
    // Most cells put out nothing more; one that does begins to be counted anew.
    if (state && !overflow && state.displays.size === 0) this.#cells.delete(cell);
  }

  #state(cell: CellId): CellState {
    let state = this.#cells.get(cell);
    if (!state) {
      state = {
        bytes: 0,
        displays: new Map(),
        overflow: null,
        held: null,
        pending: new Set(),
        failures: []
      };
      this.#cells.set(cell, state);
    }
    return state;
  }

  #inOrder(cell: CellId, send: () => void): void {
    const { held } = this.#state(cell);
    if (held) held.push(send);
    else send();
  }

  #release(state: CellState): void {
    const held = state.held ?? [];
    state.held = null;
    while (held.length > 0 && state.held === null) held.shift()?.();
    // One of them was deferred work itself: the rest waits behind it.
    (state.held as (() => void)[] | null)?.push(...held);
  }

  #track(state: CellState, work: Promise<void>): void {
    state.pending.add(work);
    work
      .catch((error: unknown) => {
        state.failures.push(error instanceof Error ? error : new Error(String(error)));
      })
      .finally(() => state.pending.delete(work));
  }

  #sendStream(cell: CellId, name: 'stdout' | 'stderr', text: string): void {
    // A character counts as a byte: this is a budget, not a size.
    const bytes = text.length;
    if (this.#hasRoom(cell, bytes, () => text)) {
      this.#send({ type: 'stream', cell, name, text, bytes });
    }
  }

  #sendDisplay(cell: CellId, { data, metadata }: MimeBundle, options: DisplayOptions): void {
    const transient = options.displayId === undefined ? {} : { display_id: options.displayId };
    const type = options.update ? 'update_display_data' : 'display_data';
    this.#publish(cell, type, { data, metadata, transient }, options.displayId);
  }

  #publish(cell: CellId, message: PublishType, content: Content, displayId?: string): void {
    const text = JSON.stringify(content);
    const { displays } = this.#state(cell);
    const isUpdate = message === 'update_display_data' && displayId !== undefined;
    const replaced = isUpdate ? (displays.get(displayId) ?? 0) : 0;
    if (!this.#hasRoom(cell, text.length - replaced, () => `${text}\n`)) return;
    if (displayId !== undefined) displays.set(displayId, text.length);
    // Parsed again: a user's own bundle may hold what JSON leaves out and another thread cannot take.
    const plain = JSON.parse(text) as Content;
    this.#send({ type: 'publish', cell, message, content: plain, bytes: text.length });
  }

  #send(message: FromMain & { bytes: number }): void {
    this.#shared.addQueued(message.bytes);
    this.#post(message);
    this.#shared.waitForRoom(MAX_QUEUED_BYTES);
  }

  #hasRoom(cell: CellId, bytes: number, text: () => string): boolean {
    const state = this.#state(cell);
    state.bytes += bytes;
    if (state.bytes <= MAX_CELL_BYTES) return true;
    if (!state.overflow) {
      const file = join(mkdtempSync(join(tmpdir(), 'tsteps-')), `cell-${cell}.txt`);
      state.overflow = { file, outputs: 0, bytes: 0 };
      this.#notice(cell, `this cell has put out 10 MB; what follows goes to ${file}`);
    }
    state.overflow.outputs++;
    const rest = text();
    state.overflow.bytes += rest.length;
    appendFileSync(state.overflow.file, rest);
    return false;
  }

  #notice(cell: CellId, text: string): void {
    this.#send({ type: 'stream', cell, name: 'stderr', text: `[tsteps] ${text}\n`, bytes: 0 });
  }
}

function deferredPromise(): {
  promise: Promise<void>;
  resolve: () => void;
  reject: (reason: unknown) => void;
} {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
