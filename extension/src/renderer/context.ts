import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';
import type { CursorStore } from '../cursor/cursor-store.js';
import type { Appearance } from './appearance.js';
import type { KernelLink } from './kernel-link.js';

/** What a view shares with its surroundings. */
export interface RendererContext {
  /** One per notebook; a view outside a notebook has its own. */
  cursors: CursorStore;
  /** Detail on demand; a view outside a notebook has none. */
  kernel: KernelLink;
  appearance: Appearance;
  trans: IRenderMime.TranslationBundle;
}
