import type { FlowStage } from '../../analysis/flow.js';
import { GREY, INK, LINES, PAPER } from './palette.js';
import type { Raster } from './raster.js';

/** The space of a layer between two tensors, and the middles of the boxes above and below it. */
export interface Band {
  top: number;
  bottom: number;
  from: readonly number[];
  to: readonly number[];
  /** Timesteps above. */
  times: number;
}

const WEIGHT_LEFT = 644;
/** Holds `backward recurrentKernel 200 × 200`. */
const WEIGHT_WIDTH = 212;
const WEIGHT_LINE = 11;
/** As many as fit between two tensors. */
const MAX_WEIGHT_LINES = 6;
const CELL = 12;
/** Distance of the two walks of a layer with two directions from the middle. */
const TWO_WAYS = 12;
/** Wire of the weights, and of the values. */
const [WEIGHT_WIRE, VALUE_WIRE] = [LINES[1], GREY];

/** How values go from the timesteps above to those below, and the one set of weights that all of them share. */
export function drawWires(raster: Raster, stage: FlowStage, band: Band): void {
  const middle = (band.top + band.bottom) >> 1;
  switch (stage.kind) {
    case 'input':
      break;
    case 'each':
      drawEach(raster, band);
      break;
    case 'recurrent':
    case 'last':
      drawWalk(raster, band, middle, 'right');
      break;
    case 'both':
      drawWalk(raster, band, middle - TWO_WAYS, 'right');
      drawWalk(raster, band, middle + TWO_WAYS, 'left');
      break;
    case 'window':
      drawNeighbours(raster, band);
      break;
    case 'whole':
    case 'sample':
      drawTogether(raster, band);
  }
  if (stage.weights > 0) drawWeights(raster, stage, band, middle);
}

/** Straight down, each timestep by itself. */
function drawEach(raster: Raster, { top, bottom, from, to }: Band): void {
  from.forEach((x, i) => {
    wire(raster, x, top + 2, to[i] ?? x, bottom - 3, VALUE_WIRE);
  });
}

/** One cell walked along the timesteps: down through it, and from it to the next. */
function drawWalk(
  raster: Raster,
  { top, bottom, from, to }: Band,
  y: number,
  way: 'left' | 'right'
): void {
  from.forEach((x, i) => {
    wire(raster, x, top + 2, x, y, VALUE_WIRE);
    const next = from[i + 1];
    if (next !== undefined) drawArrow(raster, x, next, y, way);
  });
  if (to.length === from.length) {
    from.forEach(x => wire(raster, x, y, x, bottom - 3, VALUE_WIRE));
  } else {
    const end = (way === 'right' ? from.at(-1) : from[0]) ?? 0;
    wire(raster, end, y, end, bottom + 4, VALUE_WIRE);
  }
  for (const x of from) {
    raster.fill(x - CELL / 2, y - CELL / 2, CELL, CELL, INK);
    raster.fill(x - CELL / 2 + 2, y - CELL / 2 + 2, CELL - 4, CELL - 4, PAPER);
  }
}

function drawArrow(
  raster: Raster,
  x: number,
  next: number,
  y: number,
  way: 'left' | 'right'
): void {
  const [left, right] = [x + CELL / 2 + 1, next - CELL / 2 - 2];
  raster.fill(left, y, right - left, 2, INK);
  for (let back = 0; back < 4; back++) {
    const at = way === 'right' ? right - back : left + back;
    raster.fill(at, y - back, 1, 2 * back + 2, INK);
  }
}

/** Each timestep below from its own above and the two beside it. */
function drawNeighbours(raster: Raster, { top, bottom, from, to }: Band): void {
  to.forEach((x, i) => {
    for (const source of [from[i - 1], from[i], from[i + 1]]) {
      if (source !== undefined) wire(raster, source, top + 2, x, bottom - 3, VALUE_WIRE);
    }
  });
}

/** All of them into what is below. */
function drawTogether(raster: Raster, { top, bottom, from, to }: Band): void {
  for (const source of from) {
    for (const target of to) wire(raster, source, top + 2, target, bottom + 4, VALUE_WIRE);
  }
}

/** The one box of a layer's weights, wired to each place where it is used; a walked cell carries them along. */
function drawWeights(raster: Raster, stage: FlowStage, { from, to }: Band, middle: number): void {
  const lines = stage.weightShapes.map(({ name, shape }) => `${name} ${shape.join(' × ')}`);
  const hidden = lines.length - (MAX_WEIGHT_LINES - 1);
  const shown = hidden > 1 ? [...lines.slice(0, -hidden), `… ${hidden} more`] : lines;
  const places = stage.kind === 'whole' || stage.kind === 'sample' ? to : from;
  const isWalked = stage.kind !== 'each' && stage.kind !== 'window';
  const start = (isWalked ? places.at(-1) : places[0]) ?? WEIGHT_LEFT;
  raster.fill(start, middle, WEIGHT_LEFT - start, 1, WEIGHT_WIRE);
  const rows = stage.kind === 'both' ? [middle - TWO_WAYS, middle + TWO_WAYS] : [middle];
  for (const y of rows) for (const x of places) raster.fill(x - 3, y - 3, 7, 7, WEIGHT_WIRE);
  const height = shown.length * WEIGHT_LINE + 9;
  const top = middle - (height >> 1);
  raster.fill(WEIGHT_LEFT, top, WEIGHT_WIDTH, height, WEIGHT_WIRE);
  raster.fill(WEIGHT_LEFT + 1, top + 1, WEIGHT_WIDTH - 2, height - 2, PAPER);
  shown.forEach((line, i) => {
    const most = Math.floor((WEIGHT_WIDTH - 8) / 6);
    raster.text(WEIGHT_LEFT + 5, top + 6 + i * WEIGHT_LINE, line.slice(0, most), INK);
  });
}

function wire(
  raster: Raster,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  colour: number
): void {
  raster.line(x0, y0, x1, y1, colour);
}
