import { ArgumentError } from '../tensor/errors.js';
import { notebook, type OutputCell } from './notebook.js';

/**
 * Shows a long text in the front end's pager once the cell is done, where there is one, and not among the outputs.
 * @example
 * ```ts
 * page('Dense\n=====\nA layer for the last axis.');
 * ```
 */
export function page(text: string): void {
  notebook('page').page(String(text));
}

const OUTPUT_CELLS: readonly OutputCell[] = ['own', 'latest'];

/**
 * Says where the output of timers, promises and callbacks goes: under the cell that started them (`'own'`, as it is at
 * the start), or under the cell that runs or ran last (`'latest'`), which suits servers and pools of workers.
 * @throws `ArgumentError` for another word
 * @example
 * ```ts
 * setOutputCell('latest');
 * ```
 */
export function setOutputCell(cell: OutputCell): void {
  if (!OUTPUT_CELLS.includes(cell)) {
    throw new ArgumentError({
      code: 'unknown-output-cell',
      where: 'setOutputCell',
      what: `setOutputCell does not know '${String(cell)}'`,
      got: String(cell),
      expected: "'own' or 'latest'",
      fix: "setOutputCell('own')"
    });
  }
  notebook('setOutputCell').setOutputCell(cell);
}

/**
 * Installs npm packages beside the notebook, and shows what npm says. The next cell can import them, types included.
 * @throws `EngineError` when npm is missing or fails, or a package's name is none
 * @example
 * ```ts
 * await npmInstall('lodash-es', '@types/lodash-es');
 * ```
 * @see npm documentation, `npm install`
 */
export function npmInstall(...packages: string[]): Promise<void> {
  return notebook('npmInstall').npmInstall(packages);
}
