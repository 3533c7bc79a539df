import type { JupyterFrontEnd } from '@jupyterlab/application';
import type { ICommandPalette } from '@jupyterlab/apputils';
import { CodeMirrorEditor } from '@jupyterlab/codemirror';
import type { INotebookTracker, Notebook } from '@jupyterlab/notebook';
import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import type { ISettingRegistry } from '@jupyterlab/settingregistry';
import type { CellMistakes } from './cell-mistakes.js';

export interface MistakeCommandsOptions {
  app: JupyterFrontEnd;
  mistakes: CellMistakes;
  palette: ICommandPalette | null;
  notebooks: INotebookTracker | null;
  settings: ISettingRegistry | null;
  /** The plugin whose settings hold `mistakes`. */
  pluginId: string;
  trans: IRenderMime.TranslationBundle;
}

/** Mistakes for the keyboard, and as something to turn off. */
export function addMistakeCommands(options: MistakeCommandsOptions): void {
  const { app, mistakes, palette, notebooks, settings, pluginId, trans } = options;
  const category = trans.__('Tensors');
  const describedBy = { args: { type: 'object', properties: {} } } as const;
  app.commands.addCommand('tsteps:next-mistake', {
    label: trans.__('Go to the Next Mistake'),
    describedBy,
    isEnabled: () => (notebooks?.activeCell ?? null) !== null,
    execute: () => {
      const notebook = notebooks?.currentWidget?.content;
      if (notebook) goToNextMistake(notebook, mistakes);
    }
  });
  app.commands.addCommand('tsteps:toggle-mistakes', {
    label: trans.__('Underline Mistakes Before a Cell Runs'),
    describedBy,
    isToggled: () => mistakes.isEnabled,
    isEnabled: () => settings !== null,
    execute: () => settings?.set(pluginId, 'mistakes', !mistakes.isEnabled)
  });
  for (const command of ['tsteps:next-mistake', 'tsteps:toggle-mistakes']) {
    palette?.addItem({ command, category });
  }
}

/** Behind the caret in its cell, then in the cells below, then from the top. */
function goToNextMistake(notebook: Notebook, mistakes: CellMistakes): void {
  const { widgets, activeCellIndex: active } = notebook;
  for (let step = 0; step <= widgets.length; step++) {
    const index = (active + step) % widgets.length;
    const editor = widgets[index]?.editor ?? null;
    if (!(editor instanceof CodeMirrorEditor)) continue;
    const after = step === 0 ? editor.state.selection.main.head : -1;
    const next = mistakes.in(editor).find(({ from }) => from > after);
    if (!next) continue;
    notebook.activeCellIndex = index;
    notebook.mode = 'edit';
    editor.focus();
    editor.editor.dispatch({ selection: { anchor: next.from }, scrollIntoView: true });
    return;
  }
}
