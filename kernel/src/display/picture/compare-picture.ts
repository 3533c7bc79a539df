import { namesOf, type Comparison } from '../../analysis/compare.js';
import type { CompareGrids } from '../compare-grids.js';
import { formatAxes } from '../format.js';
import { poolGrid, type SampleGrid } from '../tile/sample-grid.js';
import type { Scale } from '../tile/scale.js';
import { drawColourBar } from './colour-bar.js';
import { drawMap, type Box } from './draw-map.js';
import { drawHeading, headingHeight, type Heading } from './heading.js';
import { drawIndexAxes } from './index-axes.js';
import {
  FIRST_LEVEL,
  INK,
  levelOf,
  NAN_DARK,
  NAN_LIGHT,
  PAPER,
  paletteOf,
  SECOND_LEVEL
} from './palette.js';
import { encodePng } from './png.js';
import { Raster, textWidth } from './raster.js';

const WIDTH = 920;
const MAP_WIDTH = 222;
const MAP_HEIGHT = 180;
/** A map of one row. */
const ROW_HEIGHT = 32;
/** Left edges of the three maps and of the two colour bars. */
const LEFT = { a: 74, b: 320, scale: 552, difference: 620, differenceScale: 852 };
const ABOVE = 44;
const BELOW = 46;
/** Places marked by a square around them. */
const MARKED = 8;
const MARK_RADIUS = 5;
/** Cells as large need no mark. */
const LARGE_CELL = 8;

const VERDICT_WORDS = {
  'bit-identical': 'bit-identical',
  rounding: 'the same but for rounding',
  different: 'different',
  'shapes-differ': 'shapes differ'
} as const;

/** Both tensors and their difference as maps under the verdict, as a PNG. */
export function drawComparison(comparison: Comparison, grids: CompareGrids | null): Uint8Array {
  const names = namesOf(comparison.a, comparison.b);
  const heading: Heading = {
    title: `${names.join(' against ')}: ${VERDICT_WORDS[comparison.verdict]}`,
    lines: [
      comparison.sentence,
      `${names[0]}  ${formatAxes(comparison.a.axes)}    ${names[1]}  ${formatAxes(comparison.b.axes)}`
    ]
  };
  const top = headingHeight(heading, WIDTH) + (grids ? ABOVE : 0);
  const height = grids && grids.a.units === 1 ? ROW_HEIGHT : MAP_HEIGHT;
  const raster = new Raster(WIDTH, top + (grids ? height + BELOW : 12));
  drawHeading(raster, heading);
  const hasBothSigns = grids !== null && grids.scale.low < 0 && grids.scale.high > 0;
  if (grids) {
    const box = (x: number): Box => ({ x, y: top, width: MAP_WIDTH, height });
    drawGrid(raster, box(LEFT.a), grids.a, grids.scale, FIRST_LEVEL);
    drawGrid(raster, box(LEFT.b), grids.b, grids.scale, FIRST_LEVEL);
    drawDifference(raster, box(LEFT.difference), grids);
    const titles = [names[0], names[1], `${names[0]} − ${names[1]}`];
    [LEFT.a, LEFT.b, LEFT.difference].forEach((x, i) => {
      drawTitle(raster, box(x), titles[i] ?? '');
      drawAxes(raster, box(x), comparison, grids, i === 0);
    });
    drawColourBar(raster, { x: LEFT.scale, y: top, height }, grids.scale);
    const bar = { x: LEFT.differenceScale, y: top, height };
    drawColourBar(raster, bar, grids.differenceScale, SECOND_LEVEL);
    drawMarks(raster, box(LEFT.difference), comparison, grids);
  }
  return encodePng(raster, paletteOf(hasBothSigns ? 'rdbu' : 'viridis', 'rdbu'));
}

function drawGrid(raster: Raster, box: Box, grid: SampleGrid, scale: Scale, first: number): void {
  const pooled = pooledFor(box, grid, scale);
  drawMap(raster, box, pooled, (cell, x, y) =>
    colourOf(pooled.values[cell] ?? 0, x, y, scale, first)
  );
}

/** The difference, blank where there is none. */
function drawDifference(
  raster: Raster,
  box: Box,
  { difference, differenceScale }: CompareGrids
): void {
  const pooled = pooledFor(box, difference, differenceScale);
  drawMap(raster, box, pooled, (cell, x, y) => {
    const value = pooled.values[cell] ?? 0;
    return value === 0 ? PAPER : colourOf(value, x, y, differenceScale, SECOND_LEVEL);
  });
}

/** No more cells than the box has pixels. */
function pooledFor(
  { width, height }: Box,
  grid: SampleGrid,
  { centre }: Scale
): ReturnType<typeof poolGrid> {
  return poolGrid(grid, Math.ceil(grid.units / height), Math.ceil(grid.steps / width), centre);
}

function colourOf(
  value: number,
  x: number,
  y: number,
  { low, high }: Scale,
  first: number
): number {
  // NaN is no colour of the scale but a pattern, so that it shows in grey too.
  if (Number.isNaN(value)) return ((x >> 1) + (y >> 1)) & 1 ? NAN_DARK : NAN_LIGHT;
  return levelOf(value, low, high, first);
}

/** The name of a map above its middle, cut where it is too long. */
function drawTitle(raster: Raster, { x, y, width }: Box, title: string): void {
  const most = Math.floor(width / 6) - 1;
  const shown = title.length > most ? `${title.slice(0, most - 1)}…` : title;
  raster.text(x + ((width - textWidth(shown)) >> 1), y - 32, shown, INK);
}

function drawAxes(
  raster: Raster,
  box: Box,
  { a }: Comparison,
  { rowAxis, columnAxis }: CompareGrids,
  hasRowNumbers: boolean
): void {
  const column = a.axes[columnAxis] ?? { name: '', size: 1 };
  const row = rowAxis === null || !hasRowNumbers ? undefined : a.axes[rowAxis];
  drawIndexAxes(raster, box, { row: row ?? { name: '', size: 1 }, column });
}

/** Squares around the places of the sample that differ most: one cell of many is a pixel, or less. */
function drawMarks(
  raster: Raster,
  { x, y, width, height }: Box,
  { places }: Comparison,
  { rowAxis, columnAxis, difference: { units, steps } }: CompareGrids
): void {
  if (width / steps >= LARGE_CELL && height / units >= LARGE_CELL) return;
  const [first] = places;
  const sampleOf = (index: readonly number[]): string =>
    index.filter((_, axis) => axis !== rowAxis && axis !== columnAxis).join();
  const shown = places.filter(({ index }) => sampleOf(index) === sampleOf(first?.index ?? []));
  for (const { index } of shown.slice(0, MARKED)) {
    const row = rowAxis === null ? 0 : (index[rowAxis] ?? 0);
    const left = x + Math.floor((((index[columnAxis] ?? 0) + 0.5) * width) / steps) - MARK_RADIUS;
    const top = y + Math.floor(((row + 0.5) * height) / units) - MARK_RADIUS;
    const side = 2 * MARK_RADIUS + 1;
    raster.fill(left, top, side, 1, INK);
    raster.fill(left, top + side - 1, side, 1, INK);
    raster.fill(left, top, 1, side, INK);
    raster.fill(left + side - 1, top, 1, side, INK);
  }
}
