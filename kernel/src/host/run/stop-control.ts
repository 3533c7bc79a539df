import { AsyncLocalStorage, executionAsyncResource } from 'node:async_hooks';
import { getHeapStatistics } from 'node:v8';
import { fullerOf, fullness, NEARLY_FULL, type Memory } from '../memory.js';
import type { SharedState } from '../shared-state.js';
import type { CellId } from '../thread-messages.js';

/** What code that runs knows about the cell it belongs to, through awaits, timers and callbacks. */
export interface CellContext {
  readonly cell: CellId;
  /** Why it must end, once it must. */
  stopped: Interrupted | null;
}

/** What a stopped cell throws. */
export class Interrupted extends Error {
  override readonly name: string = 'Interrupted';

  constructor(message = 'Stopped by the user') {
    super(message);
  }
}

/** What a cell throws that would have filled the memory, and with it ended the kernel. */
export class OutOfMemory extends Interrupted {
  override readonly name = 'OutOfMemory';

  constructor({ used, limit }: Memory) {
    super(
      `This cell was stopped before it ended the kernel: it held ${gigabytes(used)} of ${gigabytes(limit)} GB.\n` +
        '  kept      everything that earlier cells made\n' +
        '  gone      what this cell was making\n' +
        '  fix       smaller pieces, scope(() => …) around tensors, or more memory:\n' +
        '            NODE_OPTIONS=--max-old-space-size=8192 (in MB) before JupyterLab starts'
    );
  }
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}

/**
 * Decides on the main thread who must end after a stop request: the active cell, and whatever code hogs the thread.
 * A cell that was stopped while it waited may wake up later, in the middle of another cell; so the flag stays up until
 * such a cell has settled (or can no longer be reached), and the code that looks is judged by the cell it belongs to.
 */
export class StopControl {
  readonly storage = new AsyncLocalStorage<CellContext>();
  readonly #shared: SharedState;
  readonly #collect: () => void;
  readonly #abandoned = new Set<CellContext>();
  readonly #collected = new FinalizationRegistry<CellContext>(context => this.#forget(context));
  #active: { context: CellContext; reject: (reason: Error) => void } | null = null;
  #handled = 0;

  /** `collect` frees what is garbage, at once. */
  constructor(shared: SharedState, collect: () => void) {
    this.#shared = shared;
    this.#collect = collect;
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
      if (context.stopped) throw context.stopped;
      return work();
    });
    let isSettled = false;
    const settled = running.then(
      () => (isSettled = true),
      () => (isSettled = true)
    );
    try {
      const value = await Promise.race([running, stopped]);
      // It may have come while code ran that nothing could stop, and that has ended by itself.
      this.#takeRequest();
      if (context.stopped) throw context.stopped;
      return value;
    } catch (error) {
      if (isSignalStop(error)) context.stopped ??= new Interrupted();
      throw context.stopped ?? error;
    } finally {
      this.#active = null;
      if (context.stopped && !isSettled) this.#abandon(context, running, settled);
      this.#lowerFlag();
    }
  }

  /** Runs a callback that belongs to no cell, such as a handler of a message; `onError` belongs to it too. */
  runBetweenCells(
    context: CellContext,
    callback: () => void,
    onError: (error: unknown) => void
  ): void {
    this.storage.run(context, () => {
      try {
        callback();
      } catch (error) {
        onError(error);
      }
    });
  }

  /** Called by compiled code that found the flag up. Returns when that is not meant for it. */
  readonly stop = (): void => {
    const context = this.storage.getStore() ?? this.#active?.context;
    const reason = this.#takeRequest() ?? this.#lookAtMemory();
    if (reason && context) context.stopped ??= reason;
    const stopped = context?.stopped ?? reason;
    if (!stopped) {
      this.#lowerFlag();
      return;
    }
    stopRunningInterval();
    throw stopped;
  };

  /** A stop message has come, so the event loop turns: the active cell waits, or nothing runs. */
  onMessage(): void {
    this.#takeRequest();
    this.#lowerFlag();
  }

  /** SIGINT from outside, while no synchronous part of a cell runs. */
  onSignal(): void {
    this.#shared.requestStop();
    this.onMessage();
  }

  /** Why code must end, if there is a request that was not seen before. */
  #takeRequest(): Interrupted | null {
    const requests = this.#shared.stopRequests;
    if (requests === this.#handled) return null;
    this.#handled = requests;
    this.#shared.acknowledgeStop(requests);
    return this.#end(new Interrupted());
  }

  /** Whether memory is really full, garbage left out. */
  #lookAtMemory(): Interrupted | null {
    if (!this.#shared.takeMemorySuspicion()) return null;
    this.#collect();
    const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
    const memory = fullerOf({ used, limit });
    return fullness(memory) > NEARLY_FULL ? this.#end(new OutOfMemory(memory)) : null;
  }

  #end(reason: Interrupted): Interrupted {
    if (this.#active) {
      this.#active.context.stopped ??= reason;
      this.#active.reject(reason);
    }
    return reason;
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
    if (this.#abandoned.size === 0 && !this.#active?.context.stopped) this.#shared.lowerStopFlag();
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
