import type { Answer, ToMain, ValueQuestion } from '../thread-messages.js';

/** Questions that only the main thread can answer, asked while it is idle. */
export class MainQuestions {
  readonly #post: (message: ToMain) => void;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
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
}
