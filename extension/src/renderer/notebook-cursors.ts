import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookModel, NotebookPanel } from '@jupyterlab/notebook';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import { CursorStore } from '../cursor/cursor-store.js';
import type { RendererContext } from './context.js';
import { NO_KERNEL } from './kernel-link.js';
import { tensorRendererFactory } from './tensor-renderer-factory.js';

type Surroundings = Pick<RendererContext, 'appearance' | 'trans'>;

/** Gives each notebook's own renderer registry a factory whose views share that notebook's cursors. */
export class NotebookCursors implements DocumentRegistry.IWidgetExtension<
  NotebookPanel,
  INotebookModel
> {
  private readonly surroundings: Surroundings;
  /** Two panels of one document share a registry, and so share cursors. */
  private readonly known = new WeakSet<IRenderMimeRegistry>();

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  createNew(panel: NotebookPanel): void {
    const { rendermime } = panel.content;
    if (this.known.has(rendermime)) return;
    this.known.add(rendermime);
    const context = { ...this.surroundings, cursors: new CursorStore(), kernel: NO_KERNEL };
    rendermime.addFactory(tensorRendererFactory(() => context));
  }
}
