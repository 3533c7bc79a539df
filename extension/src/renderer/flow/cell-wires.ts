import { svgElement } from '../element.js';
import { wirePath } from './wire.js';
import type { Wire, WirePlace } from './wire.js';

const RADIUS = 8;
/** Length and half width of an arrow's head. */
const HEAD = { length: 6, half: 3.5 };
/** The line that brings the shared weights to all cells runs under them. */
const RAIL = 16;

/** A cell walked along the timesteps: the same circle at each, with an arrow to the next. */
export function cellWires(
  kind: 'recurrent' | 'last' | 'both',
  hasWeights: boolean,
  { inputs, outputs, top, bottom, left }: WirePlace
): Wire[] {
  const y = (top + bottom) / 2;
  const isBoth = kind === 'both';
  // Of all timesteps the last output sees every one, and so does each output of a cell in both directions.
  const seesAll = kind !== 'recurrent';
  const wires: Wire[] = [];
  if (hasWeights) wires.push(rail(inputs, left, y));
  inputs.forEach((x, slot) => {
    wires.push({
      node: wirePath(`M${x},${top}V${y - RADIUS}`),
      isSeen: ({ current }) => seesAll || slot <= current
    });
    const next = inputs[slot + 1];
    if (next !== undefined) {
      wires.push({
        node: arrow(x, next, isBoth ? y - 4 : y),
        isSeen: ({ current }) => (kind === 'recurrent' || isBoth ? slot < current : true)
      });
      if (isBoth) {
        wires.push({ node: arrow(next, x, y + 4), isSeen: ({ current }) => slot >= current });
      }
    }
    const to =
      kind === 'last' ? (slot === inputs.length - 1 ? outputs[0] : undefined) : outputs[slot];
    if (to !== undefined) {
      wires.push({
        node: wirePath(`M${x},${y + RADIUS}V${(y + bottom) / 2}L${to},${bottom}`),
        isSeen: ({ current }) => kind === 'last' || slot === current
      });
    }
    wires.push({
      node: svgElement('circle', { class: 'jp-tsteps-Cell', cx: x, cy: y, r: RADIUS }),
      isSeen: ({ current }) => seesAll || slot <= current
    });
  });
  return wires;
}

/** From the weights at the left to every cell. */
function rail(inputs: readonly number[], left: number, y: number): Wire {
  const drops = inputs.map(x => `M${x},${y + RAIL}L${x - 4},${y + RADIUS - 1}`).join('');
  const last = inputs.at(-1) ?? left;
  return {
    node: wirePath(`M${left - 8},${y}L${left},${y + RAIL}H${last}${drops}`, 'jp-mod-rail'),
    isSeen: () => false
  };
}

function arrow(from: number, to: number, y: number): SVGElement {
  const way = Math.sign(to - from);
  const end = to - way * RADIUS;
  const back = end - way * HEAD.length;
  return wirePath(
    `M${from + way * RADIUS},${y}H${end}M${back},${y - HEAD.half}L${end},${y}L${back},${y + HEAD.half}`
  );
}
