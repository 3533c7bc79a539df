import type { Content } from '../../wire/message.js';
import type { Answer, ToMain, ValueQuestion } from '../thread-messages.js';

/** Questions that only the main thread can answer, asked while it is idle. */
export class MainQuestions {
  readonly #post: (message: ToMain) => void;
  readonly #waiting = new Map<number, (answer: never) => void>();
  #last = 0;

  constructor(post: (message: ToMain) => void) {
    this.#post = post;
  }

  ask(request: ValueQuestion): Promise<Answer> {
    return this.#answerTo(ask => ({ type: 'ask', ask, request }));
  }

  /** MIME data of the value that a name of a cell holds. */
  describe(name: string): Promise<Content | null> {
    return this.#answerTo(ask => ({ type: 'describe', ask, name }));
  }

  /** The answer to either, by the number of its question. */
  answered(ask: number, answer: Answer | Content | null): void {
    this.#waiting.get(ask)?.(answer as never);
    this.#waiting.delete(ask);
  }

  #answerTo<T>(question: (ask: number) => ToMain): Promise<T> {
    const ask = ++this.#last;
    return new Promise<T>(resolve => {
      this.#waiting.set(ask, resolve);
      this.#post(question(ask));
    });
  }
}
