import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';
import { TENSOR_MIME, validatePayload } from 'tsteps/contract';
import type { TensorPayload } from 'tsteps/contract';
import { accessibleName } from '../figures/format.js';
import { ActivationsView } from './activations-view.js';
import { CardView } from './card-view.js';
import type { RendererContext } from './context.js';
import { element } from './element.js';

/**
 * One drawn tensor output. JupyterLab calls `renderModel` before the node is attached, and again with new data for
 * `update_display_data`, so building and drawing are apart: nothing is measured before the node is on the page.
 */
export class TensorRenderer extends Widget implements IRenderMime.IRenderer {
  private readonly context: RendererContext;
  private view: CardView | ActivationsView | null = null;

  constructor(context: RendererContext) {
    super({ node: document.createElement('section') });
    this.context = context;
    this.addClass('jp-tsteps-View');
    this.node.setAttribute('role', 'group');
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
    super.dispose();
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

  private readonly onAppearanceChanged = (): void => this.draw();

  private draw(): void {
    if (this.isVisible) this.view?.draw();
  }

  private showPayload(payload: TensorPayload): void {
    this.node.setAttribute('aria-label', accessibleName(payload));
    this.node.dataset.view = payload.view;
    this.node.dataset.drawn = 'false';
    if (payload.view === 'card') {
      if (!(this.view instanceof CardView)) {
        this.view?.dispose();
        this.view = new CardView(this.node, this.context);
      }
      this.view.update(payload);
    } else {
      if (!(this.view instanceof ActivationsView)) {
        this.view?.dispose();
        this.view = new ActivationsView(this.node, this.context);
      }
      this.view.update(payload);
    }
  }

  private showProblem(problem: string): void {
    const { trans } = this.context;
    this.view?.dispose();
    this.view = null;
    this.node.setAttribute('aria-label', trans.__('tensor that cannot be drawn'));
    this.node.dataset.view = 'error';
    this.node.replaceChildren(
      element('p', 'jp-tsteps-Problem', [
        trans.__('This tensor cannot be drawn: %1. Run the cell again.', problem)
      ])
    );
  }
}
