import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { Question } from '../../api/notebook.js';
import { EngineError } from '../../tensor/errors.js';
import type { SharedState } from '../shared-state.js';
import type { CellId, InputAnswer, InputQuestion } from '../thread-messages.js';
import { Interrupted } from './stop-control.js';

export interface UserInputOptions {
  post: (question: InputQuestion) => void;
  answers: MessagePort;
  shared: SharedState;
  currentCell: () => CellId;
  /** Throws when a stop is meant for the code that runs. */
  stop: () => void;
}

interface Waiting {
  resolve: (text: string) => void;
  reject: (reason: Error) => void;
}

/** Questions to the user, on the main thread: answers come on a port that can be read without the event loop. */
export class UserInput {
  readonly #options: UserInputOptions;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(options: UserInputOptions) {
    this.#options = options;
    options.answers.on('message', (answer: InputAnswer) => this.#settle(answer));
    // A kernel must not be kept alive by nobody's answers.
    options.answers.unref();
  }

  prompt(question: Question): string {
    const { shared, answers, stop } = this.#options;
    const ask = this.#ask(question);
    for (;;) {
      const seen = shared.inputReplies;
      const received = receiveMessageOnPort(answers) as { message: InputAnswer } | undefined;
      if (received?.message.ask === ask) return textOf(received.message, 'prompt');
      if (received) this.#settle(received.message);
      else {
        shared.waitForInput(seen);
        if (shared.stopFlag[0] !== 0) stop();
      }
    }
  }

  input(question: Question): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#ask(question), { resolve, reject });
    });
  }

  #ask({ text, password }: Question): number {
    const { post, currentCell } = this.#options;
    const ask = ++this.#last;
    post({ type: 'input', ask, cell: currentCell(), prompt: text, password });
    return ask;
  }

  #settle(answer: InputAnswer): void {
    const waiting = this.#waiting.get(answer.ask);
    this.#waiting.delete(answer.ask);
    try {
      waiting?.resolve(textOf(answer, 'input'));
    } catch (error) {
      waiting?.reject(error as Error);
    }
  }
}

function textOf(answer: InputAnswer, where: string): string {
  if ('text' in answer) return answer.text;
  if (answer.refused === 'stopped') throw new Interrupted();
  throw new EngineError({
    code: 'nobody-to-ask',
    where,
    what: `${where} has nobody to ask`,
    got: 'a cell that has ended, or a front end that runs the notebook without a user',
    expected: 'a running cell in a front end that takes input, such as JupyterLab',
    fix: 'give the value in the code: const answer = …'
  });
}
