import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { NotebookComm } from '../comm/notebook-comm.js';

/** Offers the only thing that ends a cell which Stop does not reach: a restart. Asked once while the question stands. */
export function followStuckCells(
  panel: NotebookPanel,
  comm: NotebookComm,
  trans: TranslationBundle
): void {
  let isAsking = false;
  comm.stuck.connect((_comm, text) => {
    if (isAsking) return;
    isAsking = true;
    void ask(panel, text, trans).finally(() => (isAsking = false));
  });
}

async function ask(panel: NotebookPanel, text: string, trans: TranslationBundle): Promise<void> {
  const { button } = await showDialog({
    title: trans.__('This cell cannot be stopped'),
    body: text,
    buttons: [
      Dialog.cancelButton({ label: trans.__('Let It Run') }),
      Dialog.warnButton({ label: trans.__('Restart Kernel') })
    ]
  });
  if (button.accept) await panel.sessionContext.session?.kernel?.restart();
}
