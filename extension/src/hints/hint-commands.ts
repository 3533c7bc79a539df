import type { JupyterFrontEnd } from '@jupyterlab/application';
import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { ICommandPalette } from '@jupyterlab/apputils';
import type { INotebookTracker } from '@jupyterlab/notebook';
import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import type { ISettingRegistry } from '@jupyterlab/settingregistry';
import { Widget } from '@lumino/widgets';
import { element } from '../renderer/element.js';
import type { CellHints } from './cell-hints.js';

export interface HintCommandsOptions {
  app: JupyterFrontEnd;
  hints: CellHints;
  palette: ICommandPalette | null;
  notebooks: INotebookTracker | null;
  settings: ISettingRegistry | null;
  /** The plugin whose settings hold `shapeHints`. */
  pluginId: string;
  trans: IRenderMime.TranslationBundle;
}

/** Shape hints as a list, for readers who do not see them, and as something to turn off. */
export function addHintCommands(options: HintCommandsOptions): void {
  const { app, hints, palette, notebooks, settings, pluginId, trans } = options;
  const category = trans.__('Tensors');
  const describedBy = { args: { type: 'object', properties: {} } } as const;
  app.commands.addCommand('tsteps:list-cell-shapes', {
    label: trans.__('List the Shapes of This Cell'),
    describedBy,
    isEnabled: () => (notebooks?.activeCell ?? null) !== null,
    execute: async () => {
      const cell = notebooks?.activeCell;
      if (!cell) return;
      const rows = hints
        .of(cell.model)
        .map(({ hint, source }) =>
          element('li', '', [
            element('code', '', [source.trim()]),
            element('p', 'jp-tsteps-ShapeList-text', [hint.text])
          ])
        );
      const body = new Widget({
        node: element(
          'div',
          'jp-tsteps-ShapeList',
          rows.length > 0
            ? [element('ol', '', rows)]
            : [trans.__('This cell has made no tensors yet. Run it first.')]
        )
      });
      await showDialog({
        title: trans.__('Shapes of this cell'),
        body,
        buttons: [Dialog.okButton({ label: trans.__('Close') })]
      });
    }
  });
  app.commands.addCommand('tsteps:toggle-shape-hints', {
    label: trans.__('Show Shapes in the Code'),
    describedBy,
    isToggled: () => document.body.dataset.tstepsHints !== 'off',
    isEnabled: () => settings !== null,
    execute: () =>
      settings?.set(pluginId, 'shapeHints', document.body.dataset.tstepsHints === 'off')
  });
  for (const command of ['tsteps:list-cell-shapes', 'tsteps:toggle-shape-hints']) {
    palette?.addItem({ command, category });
  }
}
