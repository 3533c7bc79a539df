import { AsyncLocalStorage, executionAsyncResource } from 'node:async_hooks';
import type { SharedState } from '../shared-state.js';
import type { CellId } from '../thread-messages.js';

/** What code that runs knows about the cell it belongs to, through awaits, timers and callbacks. */
export interface CellContext {
  readonly cell: CellId;
  isStopped: boolean;
}

/** What a stopped cell throws. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Stopped by the user');
  }
}

/**
 * Decides on the main thread who must end after a stop request: the active cell, and whatever code hogs the thread.
 * A cell that was stopped while it waited may wake up later, in the middle of another cell; so the flag stays up until
 * such a cell has settled (or can no longer be reached), and the code that looks is judged by the cell it belongs to.
 */
export class StopControl {
  readonly storage = new AsyncLocalStorage<CellContext>();
  readonly #shared: SharedState;
  readonly #abandoned = new Set<CellContext>();
  readonly #collected = new FinalizationRegistry<CellContext>(context => this.#forget(context));
  #active: { context: CellContext; reject: (reason: Error) => void } | null = null;
  #handled = 0;

  constructor(shared: SharedState) {
    this.#shared = shared;
  }

  /** The context of the cell that is running now. */
  get active(): CellContext | null {
    return this.#active?.context ?? null;
  }

  /**
   * Runs a cell until it settles or is stopped, whichever comes first.
   * @throws `Interrupted` when stopped, also when the cell swallowed it
   */
  async run<T>(context: CellContext, work: () => Promise<T>): Promise<T> {
    let reject!: (reason: Error) => void;
    const stopped = new Promise<never>((_resolve, rejectStopped) => (reject = rejectStopped));
    stopped.catch(() => undefined);
    this.#active = { context, reject };
    // A request may have come while nothing ran that could see it.
    this.#takeRequest();
    const running = this.storage.run(context, async () => {
      if (context.isStopped) throw new Interrupted();
      return work();
    });
    let isSettled = false;
    const settled = running.then(
      () => (isSettled = true),
      () => (isSettled = true)
    );
    try {
      const value = await Promise.race([running, stopped]);
      if (context.isStopped) throw new Interrupted();
      return value;
    } catch (error) {
      if (isSignalStop(error)) context.isStopped = true;
      throw context.isStopped ? new Interrupted() : error;
    } finally {
      this.#active = null;
      if (context.isStopped && !isSettled) this.#abandon(context, running, settled);
      this.#lowerFlag();
    }
  }

  /** Called by compiled code that found the flag up. Returns when that is not meant for it. */
  readonly stop = (): void => {
    const context = this.storage.getStore() ?? this.#active?.context;
    const isNew = this.#takeRequest();
    if (isNew && context) context.isStopped = true;
    if (!isNew && !context?.isStopped) return;
    stopRunningInterval();
    throw new Interrupted();
  };

  /** A stop message has come, so the event loop turns: the active cell waits, or nothing runs. */
  onMessage(): void {
    this.#takeRequest();
    this.#lowerFlag();
  }

  /** SIGINT while no synchronous part of a cell runs. */
  onSignal(): void {
    if (!this.#shared.takeAnnouncedSignal()) this.#shared.requestStop();
    this.onMessage();
  }

  #takeRequest(): boolean {
    const requests = this.#shared.stopRequests;
    if (requests === this.#handled) return false;
    this.#handled = requests;
    this.#shared.acknowledgeStop(requests);
    if (this.#active) {
      this.#active.context.isStopped = true;
      this.#active.reject(new Interrupted());
    }
    return true;
  }

  #abandon(context: CellContext, running: Promise<unknown>, settled: Promise<unknown>): void {
    this.#abandoned.add(context);
    this.#collected.register(running, context);
    void settled.then(() => this.#forget(context));
  }

  #forget(context: CellContext): void {
    this.#abandoned.delete(context);
    this.#lowerFlag();
  }

  #lowerFlag(): void {
    if (this.#abandoned.size === 0 && !this.#active?.context.isStopped)
      this.#shared.lowerStopFlag();
  }
}

/** An interval whose callback was stopped would hog the thread again at its next tick. */
function stopRunningInterval(): void {
  const resource = executionAsyncResource() as { _repeat?: unknown };
  if (resource._repeat) clearInterval(resource as unknown as NodeJS.Timeout);
}

/** What `breakOnSigint` throws. */
function isSignalStop(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
  );
}
