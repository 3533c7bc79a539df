import type { ShownStage } from '../../figures/flow/shown-stage.js';
import type { FlowSlots } from '../../figures/flow/flow-slots.js';
import { weightedClass } from '../../figures/flow/weighted-class.js';
import { svgElement } from '../element.js';
import { cellWires } from './cell-wires.js';
import { boxHeight, boxWidth, weightBox } from './weight-box.js';
import { wirePath } from './wire.js';
import type { Wire, WirePlace } from './wire.js';

/** A layer between two tensors. */
export interface LayerDrawing {
  node: SVGGElement;
  wires: Wire[];
}

/** How far a wire runs straight down before it bends. */
const BEND = 16;
/** Names of what the cursor reaches: its own wire, or one of several. */
const LIT = 'jp-mod-lit';
const SEEN = 'jp-mod-seen';

/** Draws a layer so that one sees which timesteps its weights are used for, and what they see. */
export function drawLayer(shown: ShownStage, place: WirePlace): LayerDrawing {
  const wires = wiresOf(shown, place);
  const box = boxOf(shown, place);
  const node = svgElement('g', { class: 'jp-tsteps-Layer' }, [
    ...wires.map(wire => wire.node),
    ...(box ? [box] : [])
  ]);
  if (shown.isAfterVariant) node.classList.add('jp-mod-after');
  return { node, wires };
}

/** Lights what the cursor's output sees. */
export function lightWires({ wires }: LayerDrawing, slots: FlowSlots): void {
  for (const { node, isSeen, isOwn } of wires) {
    node.classList.toggle(isOwn ? LIT : SEEN, isSeen(slots));
  }
}

function wiresOf(shown: ShownStage, place: WirePlace): Wire[] {
  const { inputs, outputs } = place;
  const isOwn = shown.weights > 0 && shown.wires !== 'sample';
  switch (shown.wires) {
    case 'recurrent':
    case 'last':
    case 'both':
      return cellWires(shown.wires, shown.weights > 0, place);
    case 'window':
      return windowWires(place, reachOf(shown));
    case 'pick':
      return inputs.map((x, slot) => {
        const isLast = slot === inputs.length - 1;
        const node = isLast
          ? through(x, x, outputs[0] ?? x, place)
          : wirePath(`M${x},${place.top}v${BEND}`, 'jp-mod-end');
        // The others end: the cursor's timestep has a wire only when it is the last.
        return { node, isSeen: ({ current }) => isLast && current === slot, isOwn };
      });
    case 'whole':
    case 'flatten':
    case 'sample':
      return inputs.map((x, slot) => ({
        node: through(
          x,
          isOwn && shown.wires === 'flatten' ? x : portOf(slot, place),
          outputs[0] ?? x,
          place
        ),
        isSeen: ({ current }) => !isOwn || inputs.length === 1 || current === slot,
        isOwn
      }));
    case 'each':
      return inputs.map((x, slot) => ({
        node: through(x, isOwn ? portOf(slot, place) : x, outputs[slot] ?? outputs[0] ?? x, place),
        isSeen: ({ current }) => current === slot,
        isOwn
      }));
  }
}

/** A wire from a column to the middle of the layer, straight through a box there, and on to an output column. */
function through(from: number, port: number, to: number, { top, bottom }: WirePlace): SVGElement {
  const middle = (top + bottom) / 2;
  return wirePath(
    `M${from},${top}C${from},${top + BEND} ${port},${middle - BEND} ${port},${middle}` +
      `C${port},${middle + BEND} ${to},${bottom - BEND} ${to},${bottom}`
  );
}

/** Where a slot's wire passes the box in the middle: beside those of the other slots. */
function portOf(slot: number, { inputs }: WirePlace): number {
  const centre = ((inputs[0] ?? 0) + (inputs.at(-1) ?? 0)) / 2;
  return centre + (slot - (inputs.length - 1) / 2) * 6;
}

function windowWires({ inputs, outputs, top, bottom }: WirePlace, reach: number): Wire[] {
  return outputs.flatMap((to, slot) =>
    inputs.flatMap((from, source) =>
      Math.abs(source - slot) > reach
        ? []
        : [
            {
              node: wirePath(
                `M${from},${top}C${from},${top + BEND} ${to},${bottom - BEND} ${to},${bottom}`
              ),
              isSeen: ({ current, timesteps }: FlowSlots) => {
                const distance = Math.abs((timesteps[source] ?? 0) - (timesteps[slot] ?? 0));
                return current === slot && distance <= reach;
              }
            }
          ]
    )
  );
}

/** How many neighbours a window has on each side: its weights' first axis is its width. */
function reachOf({ stage }: ShownStage): number {
  const width = stage.weightShapes.find(({ shape }) => shape.length === 3)?.shape[0] ?? 3;
  return Math.floor(width / 2);
}

function boxOf(shown: ShownStage, place: WirePlace): SVGGElement | null {
  if (shown.weights === 0) return null;
  const { inputs, top, bottom, left } = place;
  const first = inputs[0] ?? 0;
  const last = inputs.at(-1) ?? 0;
  const y = (top + bottom) / 2;
  const name = weightedClass(shown.stage.layer ?? '');
  const lines =
    shown.shapes.length > 0 ? shown.shapes.slice(0, 2) : [shown.weights.toLocaleString('en-US')];
  switch (shown.wires) {
    case 'recurrent':
    case 'last':
    case 'both':
    case 'window':
      // Beside the cells, which all use it.
      return weightBox({ name, lines, x: left - 8 - boxWidth(lines) / 2, y });
    case 'flatten': {
      // As wide as the sequence: every timestep has a part of its own.
      const width = Math.max(boxWidth(lines), last - first + 40);
      const box = weightBox({ name, lines, x: (first + last) / 2, y, width });
      box.append(...partMarks(inputs, y, boxHeight(lines)));
      return box;
    }
    case 'pick':
      // Under its one wire, but inside the picture.
      return weightBox({ name, lines, x: Math.min(last, last + 20 - boxWidth(lines) / 2), y });
    case 'each':
    case 'whole':
    case 'sample':
      return weightBox({ name, lines, x: (first + last) / 2, y });
  }
}

/** Short marks between the parts of a box, clear of its text. */
function partMarks(inputs: readonly number[], y: number, height: number): SVGElement[] {
  return inputs.slice(1).flatMap((x, i) => {
    const between = (x + (inputs[i] ?? x)) / 2;
    return [y - height / 2, y + height / 2 - 4].map(top =>
      svgElement('path', { class: 'jp-tsteps-Part', d: `M${between},${top}v4` })
    );
  });
}
