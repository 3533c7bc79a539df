import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';
import { TENSOR_MIME, validatePayload } from 'tsteps/contract';
import type { Payload } from 'tsteps/contract';
import { accessibleName } from '../figures/accessible-name.js';
import type { RendererContext } from './context.js';
import { CopyMenu } from './copy/copy-menu.js';
import { copyView } from './copy/copy-view.js';
import type { CopyFormat } from './copy/copy-view.js';
import { forgetView, rememberView } from './current-view.js';
import { element } from './element.js';
import type { KeyAction } from './keys.js';
import type { TensorView } from './tensor-view.js';
import { VIEWS } from './views.js';

/**
 * One drawn tensor output. JupyterLab calls `renderModel` before the node is attached, and again with new data for
 * `update_display_data`, so building and drawing are apart: nothing is measured before the node is on the page.
 */
export class TensorRenderer extends Widget implements IRenderMime.IRenderer {
  private readonly context: RendererContext;
  private readonly menu: CopyMenu;
  private view: TensorView<Payload> | null = null;
  private payload: Payload | null = null;

  constructor(context: RendererContext) {
    super({ node: document.createElement('section') });
    this.context = context;
    this.addClass('jp-tsteps-View');
    this.node.setAttribute('role', 'group');
    this.menu = new CopyMenu(context.trans, format => void this.copy(format));
    this.node.addEventListener('focusin', this.onFocus);
    context.appearance.changed.connect(this.onAppearanceChanged, this);
  }

  /** Shows the model's tensor; a payload that cannot be read becomes a text in its place. */
  renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    const result = validatePayload(model.data[TENSOR_MIME]);
    if ('problem' in result) this.showProblem(result.problem);
    else this.showPayload(result.payload);
    this.draw();
    return Promise.resolve();
  }

  override dispose(): void {
    if (this.isDisposed) return;
    Signal.clearData(this);
    this.view?.dispose();
    this.view = null;
    this.menu.dispose();
    forgetView(this);
    super.dispose();
  }

  /** Does what a command asks; false when the view has no such thing. */
  act(action: KeyAction): boolean {
    return this.view?.act?.(action) ?? false;
  }

  /** Puts the view on the clipboard, and says so in its corner. */
  async copy(format: CopyFormat): Promise<void> {
    if (!this.payload) return;
    const { trans } = this.context;
    const outcome = await copyView(this.node, this.payload, format).catch(() => 'failed' as const);
    const notices = {
      copied: trans.__('copied'),
      saved: trans.__('saved'),
      failed: trans.__('not copied')
    };
    this.menu.notice(notices[outcome]);
  }

  protected override onAfterAttach(): void {
    this.draw();
  }

  protected override onAfterShow(): void {
    this.draw();
  }

  protected override onResize(): void {
    this.draw();
  }

  private readonly onFocus = (): void => rememberView(this);

  private readonly onAppearanceChanged = (): void => this.draw();

  private draw(): void {
    if (this.isVisible) this.view?.draw();
  }

  private showPayload(payload: Payload): void {
    this.node.setAttribute('aria-label', accessibleName(payload));
    // New data of the same view go into the view that is there, which keeps its cursor and sample.
    if (!this.view || this.node.dataset.view !== payload.view) {
      this.view?.dispose();
      this.view = VIEWS[payload.view](this.node, this.context);
    }
    this.node.dataset.view = payload.view;
    this.node.dataset.drawn = 'false';
    this.view.update(payload);
    this.payload = payload;
    // Moved, it would lose the focus; a view that keeps its elements keeps the menu too.
    if (this.menu.node.parentNode !== this.node) this.node.append(this.menu.node);
  }

  private showProblem(problem: string): void {
    const { trans } = this.context;
    this.view?.dispose();
    this.view = null;
    this.payload = null;
    this.node.setAttribute('aria-label', trans.__('tensor that cannot be drawn'));
    this.node.dataset.view = 'error';
    this.node.replaceChildren(
      element('p', 'jp-tsteps-Problem', [
        trans.__('This tensor cannot be drawn: %1. Run the cell again.', problem)
      ])
    );
  }
}
