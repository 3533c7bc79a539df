import type { FlowSlots } from '../../figures/flow/flow-slots.js';
import { svgElement } from '../element.js';

/** Between which columns and heights a layer's wires run. */
export interface WirePlace {
  inputs: readonly number[];
  outputs: readonly number[];
  top: number;
  bottom: number;
  /** Where the columns begin. */
  left: number;
}

/** One line of a drawing; `isSeen` says whether what the cursor's output sees runs through it. */
export interface Wire {
  node: SVGElement;
  isSeen: (slots: FlowSlots) => boolean;
  /** The one wire of the cursor's timestep, where each timestep has exactly one. */
  isOwn?: boolean;
}

/** The drawn line of a wire. */
export function wirePath(d: string, modifier = ''): SVGPathElement {
  return svgElement('path', { class: `jp-tsteps-Wire ${modifier}`.trim(), d });
}
