import type { KeyAction } from './keys.js';

/** What a view draws inside the root node that the renderer owns. */
export interface TensorView<Payload> {
  /** Shows another payload of the same view; the header stands at once, before any drawing. */
  update(payload: Payload): void;
  /** Draws what the node's present size, theme and visibility ask for; cheap when nothing changed. */
  draw(): void;
  /** Does what a key or a command asks; false when this view has no such thing. */
  act?(action: KeyAction): boolean;
  dispose(): void;
}
