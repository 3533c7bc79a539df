import type { JupyterFrontEnd } from '@jupyterlab/application';
import type { ICommandPalette } from '@jupyterlab/apputils';
import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import type { CopyFormat } from './renderer/copy/copy-view.js';
import { currentView } from './renderer/current-view.js';
import type { KeyAction } from './renderer/keys.js';

/** A command without arguments says so, for those who write shortcuts. */
const NO_ARGUMENTS = { args: { type: 'object', properties: {} } } as const;

/** Commands on the view that had the focus last; shortcuts for them are in the settings, where they can be changed. */
export function addViewCommands(
  { commands }: JupyterFrontEnd,
  palette: ICommandPalette | null,
  trans: IRenderMime.TranslationBundle
): void {
  const category = trans.__('Tensors');
  const add = (id: string, label: string, execute: () => unknown): void => {
    commands.addCommand(id, {
      label,
      describedBy: NO_ARGUMENTS,
      isEnabled: () => currentView() !== null,
      execute
    });
    palette?.addItem({ command: id, category });
  };
  const act = (action: KeyAction) => () => currentView()?.act(action);
  const copy = (format: CopyFormat) => () => currentView()?.copy(format);
  add('tsteps:play-timesteps', trans.__('Play or Pause the Timesteps'), act({ kind: 'play' }));
  add('tsteps:next-odd-value', trans.__('Go to the Next NaN or Inf'), act({ kind: 'next-odd' }));
  add('tsteps:toggle-table', trans.__('Show Values as a Table'), act({ kind: 'table' }));
  add('tsteps:mark-range', trans.__('Mark a Range of Timesteps'), act({ kind: 'range' }));
  add('tsteps:copy-png', trans.__('Copy View as PNG'), copy('png'));
  add('tsteps:copy-svg', trans.__('Copy View as SVG'), copy('svg'));
  add('tsteps:copy-csv', trans.__('Copy View as CSV'), copy('csv'));
  add('tsteps:copy-code', trans.__('Copy View as Code'), copy('code'));
  commands.addCommand('tsteps:focus-view', {
    label: trans.__('Go to the Tensor View'),
    describedBy: NO_ARGUMENTS,
    isEnabled: () => document.querySelector(FOCUSABLE) !== null,
    execute: () => focusView()
  });
  palette?.addItem({ command: 'tsteps:focus-view', category });
}

const FOCUSABLE = '.jp-tsteps-View [role="slider"], .jp-tsteps-View button';

/** Into the active cell's view, else the one used last, else the first. */
function focusView(): void {
  const target =
    document.querySelector<HTMLElement>(`.jp-Cell.jp-mod-active :is(${FOCUSABLE})`) ??
    currentView()?.node.querySelector<HTMLElement>(FOCUSABLE) ??
    document.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
