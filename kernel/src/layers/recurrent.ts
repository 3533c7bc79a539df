import type { AnyLayer } from './layer.js';

/** What may differ between a recurrent layer and one made after it. */
export interface RecurrentChanges {
  goBackwards?: true;
  zeroOutputForMask?: true;
}

/** A recurrent layer as a wrapper of such layers sees it. */
export interface Recurrent {
  readonly returnSequences: boolean;
  readonly goBackwards: boolean;
  /** A layer of the same options, except for the changes, with another name and weights of its own. */
  readonly remake: (name: string, changes: RecurrentChanges) => AnyLayer;
}

const declared = new WeakMap<AnyLayer, Recurrent>();

/** Makes a layer known as recurrent. */
export function declareRecurrent(layer: AnyLayer, recurrent: Recurrent): void {
  declared.set(layer, recurrent);
}

/** The layer as a recurrent one; undefined for other layers. */
export function recurrentOf(layer: AnyLayer): Recurrent | undefined {
  return declared.get(layer);
}
