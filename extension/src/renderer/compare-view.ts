import type { ComparePayload } from 'tsteps/contract';
import type { RendererContext } from './context.js';
import { element } from './element.js';
import type { TensorView } from './tensor-view.js';

/** Compare of a model. */
export class CompareView implements TensorView<ComparePayload> {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement, _context: RendererContext) {
    this.root = root;
  }

  update(payload: ComparePayload): void {
    this.root.replaceChildren(element('p', '', [payload.view]));
  }

  draw(): void {
    // Laid out by CSS.
  }

  dispose(): void {
    this.root.replaceChildren();
  }
}
