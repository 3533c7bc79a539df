import type { CopyFormat } from './copy/copy-view.js';
import type { KeyAction } from './keys.js';

/** What commands can ask of a view. */
export interface CommandableView {
  readonly node: HTMLElement;
  act(action: KeyAction): boolean;
  copy(format: CopyFormat): Promise<void>;
}

let current: CommandableView | null = null;

/** The view that had the focus last. */
export function currentView(): CommandableView | null {
  return current?.node.isConnected ? current : null;
}

export function rememberView(view: CommandableView): void {
  current = view;
}

export function forgetView(view: CommandableView): void {
  if (current === view) current = null;
}
