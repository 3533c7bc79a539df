import type { Worker } from 'node:worker_threads';
import type {
  LanguageCall,
  LanguageReply,
  LanguageRequest,
  LanguageResults
} from '../thread-messages.js';

interface Waiting {
  request: LanguageRequest;
  resolve: (result: unknown) => void;
  reject: (reason: Error) => void;
}

type CallOf<T extends LanguageCall['type']> = Omit<Extract<LanguageCall, { type: T }>, 'type'>;

/** Twice is bad luck; a request that ends three compilers is itself the cause. */
const MAX_ATTEMPTS = 2;

/**
 * Calls into the language thread, and keeps it alive: when it dies, a new one gets the committed declarations and then
 * every request that was still unanswered.
 */
export class LanguageClient {
  readonly #spawn: () => Worker;
  readonly #log: (line: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #attempts = new Map<number, number>();
  #worker: Worker | null = null;
  #declarations = '';
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
      this.#waiting.set(request.id, { request, resolve, reject });
      this.#worker?.postMessage(request);
    });
    if (type === 'commit') this.#declarations = result as string;
    return result as LanguageResults[T];
  }

  /** Ends a compiler that does not answer; its open requests fail, the next ones find a new compiler. */
  async restart(): Promise<void> {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error('the language thread was restarted'));
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

  #replay(): void {
    this.#worker?.postMessage({ id: 0, type: 'restore', declarations: this.#declarations });
    for (const [id, waiting] of this.#waiting) {
      const attempts = (this.#attempts.get(id) ?? 1) + 1;
      this.#attempts.set(id, attempts);
      if (attempts > MAX_ATTEMPTS) {
        this.#waiting.delete(id);
        waiting.reject(new Error('the compiler ended twice on this request'));
      } else {
        this.#worker?.postMessage(waiting.request);
      }
    }
  }

  #settle(reply: LanguageReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    this.#attempts.delete(reply.id);
    if (!waiting) return;
    if ('failure' in reply) waiting.reject(new Error(reply.failure));
    else waiting.resolve(reply.result);
  }
}
