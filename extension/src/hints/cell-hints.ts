import type { Cell, CodeCell } from '@jupyterlab/cells';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import { CodeMirrorEditor, EditorExtensionRegistry } from '@jupyterlab/codemirror';
import type { IEditorExtensionFactory } from '@jupyterlab/codemirror';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { KernelMessage } from '@jupyterlab/services';
import type { NotebookComm, RunHints } from '../comm/notebook-comm.js';
import { rememberHints, shapeHints, showHints } from './shape-hints.js';
import type { RememberedHint } from './shape-hints.js';

/** The hints of every cell that ran in this session, by the model of its editor; nothing of it is saved. */
export class CellHints {
  private readonly hints = new WeakMap<CodeEditor.IModel, readonly RememberedHint[]>();

  /** What an editor needs to show them. */
  get editorExtension(): IEditorExtensionFactory {
    return {
      name: 'tsteps:shape-hints',
      factory: ({ inline, model }) =>
        inline ? EditorExtensionRegistry.createImmutableExtension(shapeHints(this.of(model))) : null
    };
  }

  /** What a cell's last run has shown. */
  of(model: CodeEditor.IModel): readonly RememberedHint[] {
    return this.hints.get(model) ?? [];
  }

  /** Shows what the kernel of a notebook sends, in the cell that ran. */
  follow(panel: NotebookPanel, comm: NotebookComm): void {
    comm.hinted.connect((_, message) => this.show(panel, message));
  }

  private show(panel: NotebookPanel, { run, hints }: RunHints): void {
    for (const cell of panel.content.widgets) {
      const request = requestOf(cell);
      if (request?.header.msg_id !== run) continue;
      // The text that ran; the cell may have been edited since.
      const remembered = rememberHints(hints, request.content.code);
      this.hints.set(cell.model, remembered);
      if (cell.editor instanceof CodeMirrorEditor) showHints(cell.editor.editor, remembered);
    }
  }
}

/** The request that a code cell is being run by. */
function requestOf(cell: Cell): KernelMessage.IExecuteRequestMsg | null {
  if (cell.model.type !== 'code') return null;
  // Typed as if it were always there.
  const { future } = (cell as CodeCell).outputArea as {
    future?: CodeCell['outputArea']['future'] | null;
  };
  return future?.msg ?? null;
}
