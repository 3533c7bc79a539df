type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Lumino leaves an element alone that has this itself: fields and menus need the arrows and letters for their own. */
export const OWN_KEYS = 'data-lm-suppress-shortcuts';

/**
 * Keys of a view while the focus is inside it, taken at the window before JupyterLab's own listener on the document.
 * `data-lm-suppress-shortcuts` on the view is not enough: Notebook 7.6 binds arrows to `:focus`, which matches the
 * focused element before the mark around it is looked at. And it is too much: Ctrl+S would save the page, not the notebook.
 */
export class ViewKeys {
  private readonly root: HTMLElement;
  /** Takes a key and says whether it meant anything. */
  private readonly handle: (event: KeyboardEvent) => boolean;

  constructor(root: HTMLElement, handle: (event: KeyboardEvent) => boolean) {
    this.root = root;
    this.handle = handle;
    root.addEventListener('focusin', this.listen);
    root.addEventListener('focusout', this.ignore);
  }

  dispose(): void {
    this.root.removeEventListener('focusin', this.listen);
    this.root.removeEventListener('focusout', this.ignore);
    this.ignore();
  }

  private readonly listen = (): void => {
    window.addEventListener('keydown', this.onKeyDown, true);
  };

  private readonly ignore = (): void => {
    window.removeEventListener('keydown', this.onKeyDown, true);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || !this.root.contains(target)) return;
    // Fields keep their keys, but Escape leaves the view from anywhere; in a menu it closes the menu.
    const isInMenu = target.closest('[role="menu"]') !== null;
    if (target.hasAttribute(OWN_KEYS) && (event.key !== 'Escape' || isInMenu)) return;
    if (this.handle(event)) event.preventDefault();
    else if (!isCommandKey(event)) return;
    event.stopImmediatePropagation();
  };
}

/**
 * Plain letters and Enter edit the notebook when a cell has the focus (`x` cuts it, Enter opens its editor); in a view
 * they must not. Enter still presses a button, Shift+Enter still runs the cell.
 */
export function isCommandKey(event: Keys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key.length === 1 || (event.key === 'Enter' && !event.shiftKey);
}
