/** What a view draws inside the root node that the renderer owns. */
export interface TensorView<Payload> {
  /** Shows another payload of the same view; the header stands at once, before any drawing. */
  update(payload: Payload): void;
  /** Draws what the node's present size, theme and visibility ask for; cheap when nothing changed. */
  draw(): void;
  dispose(): void;
}
