import type { Influence } from '../../analysis/influence.js';
import {
  FIRST_VALUE_CODE,
  LAST_VALUE_CODE,
  MASKED_CODE,
  NEGATIVE_INFINITY_CODE,
  POSITIVE_INFINITY_CODE
} from '../../contract/codes.js';
import type { InfluenceCells } from '../influence-cells.js';
import { drawMap } from './draw-map.js';
import { drawHeading, headingHeight, type Heading } from './heading.js';
import { drawLogBar } from './log-bar.js';
import { FIRST_LEVEL, GREY, GRID, levelOf, LEVELS, PAPER, paletteOf } from './palette.js';
import { drawIndexAxes } from './index-axes.js';
import { encodePng, type Rgb } from './png.js';
import { Raster } from './raster.js';

const WIDTH = 700;
const SIDE = 384;
/** Height of the map of an output without timesteps: one row. */
const ROW_HEIGHT = 48;
const MARGIN = { left: 84, above: 26, below: 50 };
/** Distance of the lines of a hatch. */
const HATCH = 6;

/** The map as a square on a log scale, with cells that do not change hatched, as a PNG. */
export function drawInfluence(influence: Influence, cells: InfluenceCells): Uint8Array {
  const heading: Heading = {
    title: `influence: ${influence.pattern}`,
    lines: [influence.model ?? 'a function', influence.sentence]
  };
  const top = headingHeight(heading, WIDTH) + MARGIN.above;
  const height = cells.rows === 1 ? ROW_HEIGHT : SIDE;
  const raster = new Raster(WIDTH, top + height + MARGIN.below);
  drawHeading(raster, heading);
  const box = { x: MARGIN.left, y: top, width: SIDE, height };
  drawMap(raster, box, cells, (cell, x, y) => colourOf(cells.codes[cell] ?? 0, x, y));
  const { output, input } = influence;
  drawIndexAxes(raster, box, {
    row: { name: output.size > 1 ? `output ${output.name}` : 'output', size: output.size },
    column: { name: `input ${input.name}`, size: input.size }
  });
  const x = MARGIN.left + SIDE + 30;
  drawLogBar(raster, { x, y: top, height: Math.max(height, 64) }, cells);
  drawLegend(raster, x + 76, top, influence.masked > 0);
  return encodePng(raster, withDarkHigh(paletteOf('viridis')));
}

/** On paper the largest change is the darkest, and no change is the paper itself. */
function withDarkHigh(palette: readonly Rgb[]): Rgb[] {
  return [...palette.slice(0, FIRST_LEVEL), ...palette.slice(FIRST_LEVEL).reverse()];
}

/** A change is a colour, no change a thin hatch on paper, and a masked timestep grey. */
function colourOf(code: number, x: number, y: number): number {
  if (code === MASKED_CODE) return GREY;
  // A value that stopped being finite is the largest change there is.
  if (code === POSITIVE_INFINITY_CODE) return FIRST_LEVEL + LEVELS - 1;
  if (code < FIRST_VALUE_CODE) return (x + y) % HATCH === 0 ? GRID : PAPER;
  return levelOf(code, FIRST_VALUE_CODE, LAST_VALUE_CODE);
}

function drawLegend(raster: Raster, x: number, y: number, hasMasked: boolean): void {
  const entries: [code: number, text: string][] = [[NEGATIVE_INFINITY_CODE, 'exactly 0']];
  if (hasMasked) entries.push([MASKED_CODE, 'masked']);
  entries.forEach(([code, text], i) => {
    const top = y + i * 24;
    raster.fill(x - 1, top - 1, 18, 18, GREY);
    for (let dy = 0; dy < 16; dy++) {
      for (let dx = 0; dx < 16; dx++)
        raster.set(x + dx, top + dy, colourOf(code, x + dx, top + dy));
    }
    raster.text(x + 24, top + 5, text, GREY);
  });
}
