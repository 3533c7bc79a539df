import type { RendererContext } from './context.js';

/** Says in a view's notes why its picture is missing; what is written around it stays. */
export function showDrawingProblem(
  root: HTMLElement,
  notes: HTMLElement,
  error: unknown,
  trans: RendererContext['trans']
): void {
  const reason = error instanceof Error ? error.message : String(error);
  notes.textContent = trans.__('This picture cannot be drawn: %1.', reason);
  notes.classList.add('jp-tsteps-Problem');
  root.dataset.drawn = 'error';
}
