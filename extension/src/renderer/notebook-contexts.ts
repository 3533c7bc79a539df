import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookModel, NotebookPanel } from '@jupyterlab/notebook';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { NotebookComm } from '../comm/notebook-comm.js';
import { CursorStore } from '../cursor/cursor-store.js';
import type { RendererContext } from './context.js';
import { tensorRendererFactory } from './tensor-renderer-factory.js';

/**
 * Gives each notebook's own renderer registry a factory whose views share that notebook's cursors and ask that
 * notebook's kernel.
 */
export class NotebookContexts implements DocumentRegistry.IWidgetExtension<
  NotebookPanel,
  INotebookModel
> {
  private readonly surroundings: Omit<RendererContext, 'cursors' | 'kernel'>;
  private readonly onComm: (panel: NotebookPanel, comm: NotebookComm) => void;
  /** Two panels of one document share a registry, and so share cursors. */
  private readonly known = new WeakSet<IRenderMimeRegistry>();

  constructor(
    surroundings: Omit<RendererContext, 'cursors' | 'kernel'>,
    onComm: (panel: NotebookPanel, comm: NotebookComm) => void
  ) {
    this.surroundings = surroundings;
    this.onComm = onComm;
  }

  createNew(panel: NotebookPanel): void {
    const comm = new NotebookComm(panel.sessionContext);
    this.onComm(panel, comm);
    const { rendermime } = panel.content;
    if (this.known.has(rendermime)) return;
    this.known.add(rendermime);
    const context = { ...this.surroundings, cursors: new CursorStore(), kernel: comm };
    rendermime.addFactory(tensorRendererFactory(() => context));
  }
}
