import type { ShapeRule } from '../../tensor/types/rule.js';
import type { AnyLayer, Layer } from '../base/layer.js';

/** What may differ between a recurrent layer and one made after it. */
export interface RecurrentChanges {
  goBackwards?: boolean;
  zeroOutputForMask?: boolean;
}

/** A recurrent layer as a wrapper of such layers sees it. */
export interface Recurrent {
  readonly returnSequences: boolean;
  readonly returnState: boolean;
  readonly stateCount: number;
  readonly goBackwards: boolean;
  readonly stateful: boolean;
  /** A layer of the same options, except for the changes, with another name and weights of its own. */
  readonly remake: (name: string, changes: RecurrentChanges) => Layer<ShapeRule>;
}

const declared = new WeakMap<object, Recurrent>();

/** Makes a layer known as recurrent. */
export function declareRecurrent(layer: object, recurrent: Recurrent): void {
  declared.set(layer, recurrent);
}

/** The layer as a recurrent one; undefined for other layers. */
export function recurrentOf(layer: AnyLayer): Recurrent | undefined {
  return declared.get(layer);
}
