import { notebook } from './notebook.js';

export interface PromptOptions {
  /** Hides what is typed. Default: false. */
  password?: boolean;
}

/**
 * Asks the user for a line of text, and waits for it: nothing else of the cell runs meanwhile. Stop ends the wait.
 * @throws `EngineError` when nobody can be asked: a notebook run without a user, a cell that has ended, a script
 * @example
 * ```ts
 * const name = prompt('Your name:');
 * ```
 */
export function prompt(text = '', { password = false }: PromptOptions = {}): string {
  return notebook('prompt').prompt({ text: String(text), password });
}

/**
 * Asks the user for a line of text; other code of the cell goes on until it is awaited.
 * @throws `EngineError` as a rejection, when nobody can be asked
 * @example
 * ```ts
 * const key = await input('Key:', { password: true });
 * ```
 */
export function input(text = '', { password = false }: PromptOptions = {}): Promise<string> {
  return notebook('input').input({ text: String(text), password });
}
