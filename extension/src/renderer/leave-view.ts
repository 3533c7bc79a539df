/** Takes the focus out of a view: back to the cell, or to whatever around it can take it. */
export function leaveView(root: HTMLElement): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  root.parentElement?.closest<HTMLElement>('.jp-Cell, [tabindex]')?.focus();
}
