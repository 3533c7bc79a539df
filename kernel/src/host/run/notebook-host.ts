import type { Notebook, OutputCell } from '../../api/notebook.js';
import type { CellId, FromMain } from '../thread-messages.js';
import type { CellComms } from './cell-comms.js';
import type { CellOutputs } from './cell-outputs.js';
import { npmInstall } from './npm-install.js';
import type { UserInput } from './user-input.js';

export interface NotebookHostOptions {
  folder: string;
  post: (message: FromMain) => void;
  currentCell: () => CellId;
  outputs: CellOutputs;
  userInput: UserInput;
  comms: CellComms;
  setOutputCell: (cell: OutputCell) => void;
}

/** What cells can do in this notebook. */
export function notebookHost(options: NotebookHostOptions): Notebook {
  const { folder, post, currentCell, outputs, userInput, comms, setOutputCell } = options;
  return {
    prompt: question => userInput.prompt(question),
    input: question => userInput.input(question),
    page: text => post({ type: 'page', cell: currentCell(), text }),
    openComm: (target, data, choice) => comms.open(target, data, choice),
    registerCommTarget: (target, onOpen) => comms.register(target, onOpen),
    npmInstall: packages =>
      npmInstall(packages, folder, (name, text) => outputs.stream(name, text)),
    setOutputCell
  };
}
