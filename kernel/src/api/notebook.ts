import { EngineError } from '../tensor/errors.js';
import type { Comm, CommOptions, OpenCommHandler } from './comm.js';

/** What cells can do in a notebook beyond showing things. The host installs it; a script has none. */
export interface Notebook {
  /** Waits without turning the event loop, so that a plain statement can ask. */
  prompt(question: Question): string;
  input(question: Question): Promise<string>;
  page(text: string): void;
  openComm(target: string, data: unknown, options: CommOptions): Comm;
  registerCommTarget(target: string, onOpen: OpenCommHandler): void;
  npmInstall(packages: readonly string[]): Promise<void>;
  setOutputCell(cell: OutputCell): void;
}

export interface Question {
  text: string;
  password: boolean;
}

/** Under which cell output of timers and callbacks stands. */
export type OutputCell = 'own' | 'latest';

let current: Notebook | null = null;

export function setNotebook(notebook: Notebook): void {
  current = notebook;
}

/** @throws `EngineError` in a plain script */
export function notebook(where: string): Notebook {
  if (current) return current;
  throw new EngineError({
    code: 'no-notebook',
    where,
    what: 'needs a notebook',
    got: 'a script in plain Node',
    expected: 'a cell of a tsteps notebook',
    fix: 'run it in JupyterLab, or use a Node module for the same in scripts'
  });
}
