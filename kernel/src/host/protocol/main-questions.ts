import type { Content } from '../../wire/message.js';
import type { Answer, ToMain, ValueQuestion } from '../thread-messages.js';

/** Questions that only the main thread can answer, asked while it is idle. */
export class MainQuestions {
  readonly #post: (message: ToMain) => void;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #describing = new Map<number, (data: Content | null) => void>();
  #last = 0;

  constructor(post: (message: ToMain) => void) {
    this.#post = post;
  }

  ask(request: ValueQuestion): Promise<Answer> {
    const ask = ++this.#last;
    return new Promise(resolve => {
      this.#waiting.set(ask, resolve);
      this.#post({ type: 'ask', ask, request });
    });
  }

  answered(ask: number, answer: Answer): void {
    this.#waiting.get(ask)?.(answer);
    this.#waiting.delete(ask);
  }

  /** MIME data of the value that a name of a cell holds. */
  describe(name: string): Promise<Content | null> {
    const ask = ++this.#last;
    return new Promise(resolve => {
      this.#describing.set(ask, resolve);
      this.#post({ type: 'describe', ask, name });
    });
  }

  described(ask: number, data: Content | null): void {
    this.#describing.get(ask)?.(data);
    this.#describing.delete(ask);
  }
}
