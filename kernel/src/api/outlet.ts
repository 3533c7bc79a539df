import type { MimeBundle } from '../contract/payload.js';

/** Where a cell's outputs go. The host installs it; without a host they are printed as text. */
export interface Outlet {
  display(bundle: MimeBundle, options: { displayId?: string; update?: boolean }): void;
  clear(wait: boolean): void;
  /**
   * Work that must wait before it displays, such as a read from a GPU. The cell is not done before it, and what the
   * cell shows later comes after it.
   */
  defer(work: (display: Outlet['display']) => Promise<void>): void;
}

let current: Outlet | null = null;

export function setOutlet(outlet: Outlet): void {
  current = outlet;
}

export function outlet(): Outlet | null {
  return current;
}
