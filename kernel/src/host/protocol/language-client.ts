import type { Worker } from 'node:worker_threads';
import type { CellDeclarations, DeclarationChanges } from '../../cells/cell-compiler.js';
import type {
  LanguageCall,
  LanguageReply,
  LanguageRequest,
  LanguageResults
} from '../thread-messages.js';

interface Waiting {
  request: LanguageRequest;
  attempts: number;
  resolve: (result: unknown) => void;
  reject: (reason: Error) => void;
}

type CallOf<T extends LanguageCall['type']> = Omit<Extract<LanguageCall, { type: T }>, 'type'>;

/** Twice is bad luck; a request that ends two compilers is itself the cause. */
const MAX_ATTEMPTS = 2;

/** What a cell waits for goes before what somebody types. */
const URGENT: ReadonlySet<LanguageCall['type']> = new Set(['compile', 'commit', 'drop']);

/**
 * Calls into the language thread, one at a time and cells first, and keeps it alive: when it dies, a new one gets the
 * committed declarations and then what was unanswered.
 */
export class LanguageClient {
  readonly #spawn: () => Worker;
  readonly #log: (line: string) => void;
  readonly #urgent: Waiting[] = [];
  readonly #others: Waiting[] = [];
  /** What has been committed, by cell, in order. */
  readonly #declarations = new Map<number, CellDeclarations>();
  #asked: Waiting | null = null;
  #worker: Worker | null = null;
  #lastId = 0;
  #isClosed = false;

  constructor(spawn: () => Worker, log: (line: string) => void) {
    this.#spawn = spawn;
    this.#log = log;
    this.#start();
  }

  async call<T extends LanguageCall['type']>(
    type: T,
    parameters: CallOf<T>
  ): Promise<LanguageResults[T]> {
    const request = { id: ++this.#lastId, type, ...parameters } as unknown as LanguageRequest;
    const result = await new Promise<unknown>((resolve, reject) => {
      if (type === 'diagnose') this.#supersedeDiagnoses();
      const queue = URGENT.has(type) ? this.#urgent : this.#others;
      queue.push({ request, attempts: 0, resolve, reject });
      this.#next();
    });
    if (type === 'commit') this.#note(result as DeclarationChanges);
    return result as LanguageResults[T];
  }

  /** Ends a compiler that does not answer; its open requests fail, the next ones find a new compiler. */
  async restart(): Promise<void> {
    const waiting = [this.#asked, ...this.#urgent.splice(0), ...this.#others.splice(0)];
    this.#asked = null;
    for (const one of waiting) one?.reject(new Error('the language thread was restarted'));
    await this.#worker?.terminate();
  }

  close(): void {
    this.#isClosed = true;
    void this.#worker?.terminate();
  }

  #start(): void {
    const worker = this.#spawn();
    this.#worker = worker;
    worker.on('message', (reply: LanguageReply) => this.#settle(reply));
    worker.on('error', error => this.#log(`language thread: ${error.stack ?? error.message}`));
    worker.on('exit', () => {
      if (this.#isClosed) return;
      this.#log('language thread ended; starting another');
      this.#start();
      this.#replay();
    });
  }

  #next(): void {
    if (this.#asked) return;
    this.#asked = this.#urgent.shift() ?? this.#others.shift() ?? null;
    this.#ask();
  }

  #ask(): void {
    if (!this.#asked) return;
    this.#asked.attempts++;
    this.#worker?.postMessage(this.#asked.request);
  }

  #replay(): void {
    const declarations = [...this.#declarations.values()];
    this.#worker?.postMessage({ id: 0, type: 'restore', declarations } satisfies LanguageRequest);
    if (this.#asked && this.#asked.attempts >= MAX_ATTEMPTS) {
      this.#asked.reject(new Error('the compiler ended twice on this request'));
      this.#asked = null;
      this.#next();
    } else {
      this.#ask();
    }
  }

  #settle(reply: LanguageReply): void {
    const asked = this.#asked;
    if (asked?.request.id !== reply.id) return;
    this.#asked = null;
    this.#next();
    if ('failure' in reply) asked.reject(new Error(reply.failure));
    else asked.resolve(reply.result);
  }

  #note({ added, removed }: DeclarationChanges): void {
    for (const cell of added) this.#declarations.set(cell.id, cell);
    for (const id of removed) this.#declarations.delete(id);
  }

  /** Nobody waits for what was wrong with a text that has changed since. */
  #supersedeDiagnoses(): void {
    for (const waiting of this.#others.filter(({ request }) => request.type === 'diagnose')) {
      this.#others.splice(this.#others.indexOf(waiting), 1);
      waiting.resolve([]);
    }
  }
}
