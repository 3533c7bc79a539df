import type { Cell } from '@jupyterlab/cells';
import type { CodeEditor } from '@jupyterlab/codeeditor';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { Signal } from '@lumino/signaling';
import { MAX_DIAGNOSED_SOURCE } from 'tsteps/contract';
import type { NotebookComm } from '../comm/notebook-comm.js';
import { Announcer } from '../renderer/announcer.js';
import type { CellMistakes } from './cell-mistakes.js';
import { CheckQueue } from './check-queue.js';
import { withoutNamesNotYetMade } from './names-not-yet-made.js';

/** Nobody wants to be told in the middle of a word; and after a run the kernel has other things to do first. */
const PAUSE_MS = 400;

/**
 * Has the cells of one notebook checked: one after somebody typed in it, and those in sight after any cell has run, for
 * that may have changed what their names mean. Others are checked when they come into sight.
 */
class NotebookMistakes {
  private readonly panel: NotebookPanel;
  private readonly comm: NotebookComm;
  private readonly mistakes: CellMistakes;
  private readonly announcer = new Announcer();
  private readonly queue: CheckQueue<Cell>;
  /** What was checked since the last run of a cell. */
  private checked = new WeakSet<CodeEditor.IModel>();
  private timer: number | undefined;

  constructor(panel: NotebookPanel, comm: NotebookComm, mistakes: CellMistakes) {
    this.panel = panel;
    this.comm = comm;
    this.mistakes = mistakes;
    this.queue = new CheckQueue({
      sourceOf: cell => (cell.isDisposed ? '' : cell.model.sharedModel.getSource()),
      ask: source =>
        source.length > MAX_DIAGNOSED_SOURCE ? Promise.resolve([]) : comm.diagnose(source),
      show: (cell, diagnoses) => {
        if (cell.isDisposed || !mistakes.isEnabled || !comm.isConnected) return;
        this.checked.add(cell.model);
        const others = () =>
          this.codeCells()
            .filter(other => other !== cell)
            .map(sourceOf);
        mistakes.show(cell.model, cell.editor, withoutNamesNotYetMade(diagnoses, others));
      }
    });
    panel.node.append(this.announcer.node);
    panel.content.node.addEventListener('scroll', this.onScroll, true);
    comm.hinted.connect(this.onRun, this);
    comm.changed.connect(this.onKernelChanged, this);
    mistakes.edited.connect(this.onEdited, this);
    mistakes.reached.connect(this.onReached, this);
    mistakes.enabledChanged.connect(this.onKernelChanged, this);
    this.onKernelChanged();
  }

  dispose(): void {
    window.clearTimeout(this.timer);
    this.queue.clear();
    this.announcer.dispose();
    this.panel.content.node.removeEventListener('scroll', this.onScroll, true);
    Signal.clearData(this);
  }

  private readonly onRun = (): void => {
    this.checked = new WeakSet();
    this.checkSoon();
  };

  private readonly onKernelChanged = (): void => {
    this.queue.clear();
    this.checked = new WeakSet();
    if (this.comm.isConnected && this.mistakes.isEnabled) this.checkSoon();
    else for (const cell of this.codeCells()) this.mistakes.show(cell.model, cell.editor, []);
  };

  private readonly onEdited = (_: unknown, model: CodeEditor.IModel): void => {
    if (!this.codeCells().some(cell => cell.model === model)) return;
    this.checked.delete(model);
    this.checkSoon();
  };

  private readonly onReached = (
    _: unknown,
    { model, message }: { model: CodeEditor.IModel; message: string }
  ): void => {
    if (this.codeCells().some(cell => cell.model === model)) this.announcer.say(message);
  };

  private readonly onScroll = (): void => this.checkSoon();

  /** Checks what is in sight and not yet checked, the active cell first, when nothing has happened for a while. */
  private checkSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!this.comm.isConnected || !this.mistakes.isEnabled) return;
      const { activeCell } = this.panel.content;
      const cells = this.codeCells().filter(
        cell => !this.checked.has(cell.model) && (cell === activeCell || this.isInSight(cell))
      );
      this.queue.check(cells.sort((a, b) => Number(b === activeCell) - Number(a === activeCell)));
    }, PAUSE_MS);
  }

  private codeCells(): Cell[] {
    if (this.panel.isDisposed || this.panel.content.isDisposed) return [];
    return this.panel.content.widgets.filter(({ model }) => model.type === 'code');
  }

  private isInSight({ node, editor }: Cell): boolean {
    if (!this.panel.isVisible || !editor) return false;
    const cell = node.getBoundingClientRect();
    const view = this.panel.content.node.getBoundingClientRect();
    return cell.height > 0 && cell.bottom > view.top && cell.top < view.bottom;
  }
}

/** Checks the cells of a notebook for as long as it is open. */
export function followMistakes(
  panel: NotebookPanel,
  comm: NotebookComm,
  mistakes: CellMistakes
): void {
  const notebook = new NotebookMistakes(panel, comm, mistakes);
  panel.disposed.connect(() => notebook.dispose());
}

function sourceOf(cell: Cell): string {
  return cell.model.sharedModel.getSource();
}
