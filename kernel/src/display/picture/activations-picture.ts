import { factsOf, titleOf, type Description } from '../describe.js';
import { formatNumber } from '../format.js';
import { drawColourBar } from './colour-bar.js';
import { GREY, GRID, INK, levelOf, LINES, NAN_DARK, NAN_LIGHT, paletteOf } from './palette.js';
import { encodePng } from './png.js';
import { Raster, TEXT_HEIGHT, textWidth } from './raster.js';
import { maskedColumns, poolGrid, type SampleGrid } from '../tile/sample-grid.js';
import type { Scale } from '../tile/scale.js';
import { indexTicks } from './ticks.js';

const MARGIN = { left: 64, right: 84, top: 62, bottom: 44 };
const LINE_PLOT_HEIGHT = 84;
const GAP = 18;
const MAP_HEIGHT = 200;
const MAX_ROWS = 256;
const PLOT_WIDTH = 700;
const MIN_WIDTH = 640;

/** What a picture of activations shows. */
export interface ActivationsPicture {
  description: Description;
  grid: SampleGrid;
  scale: Scale;
  timeAxis: string;
  unitAxis: string;
  /** Units drawn as lines. */
  lines: readonly number[];
  samples: number;
  /** The lines alone are drawn where there is no map. */
  hasMap: boolean;
  labels: readonly string[] | null;
}

/** Heatmap of units × timesteps, at most `maxColumns` cells wide, with the chosen units as lines below, as a PNG. */
export function drawActivations(picture: ActivationsPicture, maxColumns: number): Uint8Array {
  const { grid, scale, hasMap } = picture;
  const stepsPerColumn = Math.max(1, Math.ceil(grid.steps / maxColumns));
  const unitsPerRow = Math.ceil(grid.units / MAX_ROWS) || 1;
  const pooled = poolGrid(grid, unitsPerRow, stepsPerColumn, scale.centre);
  const cellWidth = Math.max(1, Math.floor(PLOT_WIDTH / Math.max(1, pooled.columns)));
  const cellHeight = Math.min(24, Math.max(1, Math.floor(MAP_HEIGHT / Math.max(1, pooled.rows))));
  const width = pooled.columns * cellWidth;
  const mapHeight = hasMap ? pooled.rows * cellHeight : 0;
  const linesTop = MARGIN.top + (hasMap ? mapHeight + GAP : 0);
  const bottom = linesTop + LINE_PLOT_HEIGHT;
  const raster = new Raster(
    Math.max(MIN_WIDTH, MARGIN.left + width + MARGIN.right),
    bottom + MARGIN.bottom
  );
  drawHeading(raster, picture);
  const plot: Plot = { raster, width, cellWidth, stepsPerColumn };
  if (hasMap) {
    drawCells(plot, pooled, cellHeight, scale, maskedColumns(grid, stepsPerColumn));
    drawUnitLabels(raster, grid.units, unitsPerRow, cellHeight, picture.unitAxis);
    drawColourBar(raster, { x: MARGIN.left + width + 14, y: MARGIN.top, height: mapHeight }, scale);
  }
  drawLines(plot, linesTop, picture);
  drawTimeAxis(plot, bottom, grid.steps, picture);
  return encodePng(raster, paletteOf(scale.low < 0 && scale.high > 0 ? 'rdbu' : 'viridis'));
}

interface Plot {
  raster: Raster;
  width: number;
  cellWidth: number;
  stepsPerColumn: number;
}

function drawHeading(raster: Raster, { description, grid, samples }: ActivationsPicture): void {
  const title = titleOf(description);
  const titleScale = textWidth(title, 2) < raster.width - 32 ? 2 : 1;
  raster.text(16, 12, title, INK, titleScale);
  const which = samples > 1 ? `sample ${grid.sample} of ${samples}  ` : '';
  raster.text(16, 38, which + factsOf(description), GREY);
}

function drawCells(
  { raster, cellWidth }: Plot,
  { rows, columns, values }: { rows: number; columns: number; values: Float32Array },
  cellHeight: number,
  scale: Scale,
  masked: ReadonlySet<number>
): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] ?? 0;
      const x = MARGIN.left + column * cellWidth;
      const y = MARGIN.top + row * cellHeight;
      if (masked.has(column)) raster.fill(x, y, cellWidth, cellHeight, GRID);
      else if (Number.isNaN(value)) drawChequer(raster, x, y, cellWidth, cellHeight);
      else raster.fill(x, y, cellWidth, cellHeight, levelOf(value, scale.low, scale.high));
    }
  }
}

/** NaN is no colour of the scale but a pattern, so that it shows in grey too. */
function drawChequer(raster: Raster, x: number, y: number, width: number, height: number): void {
  for (let dy = 0; dy < height; dy++) {
    for (let dx = 0; dx < width; dx++) {
      raster.set(x + dx, y + dy, (((x + dx) >> 1) + ((y + dy) >> 1)) & 1 ? NAN_DARK : NAN_LIGHT);
    }
  }
}

function drawUnitLabels(
  raster: Raster,
  units: number,
  unitsPerRow: number,
  cellHeight: number,
  name: string
): void {
  for (const unit of indexTicks(units, 5)) {
    const y = MARGIN.top + Math.floor((unit / unitsPerRow + 0.5) * cellHeight);
    const text = String(unit);
    raster.fill(MARGIN.left - 6, y, 4, 1, GREY);
    raster.text(MARGIN.left - 10 - textWidth(text), y - 3, text, GREY);
  }
  raster.text(MARGIN.left - 10 - textWidth(name), MARGIN.top - TEXT_HEIGHT - 5, name, GREY);
}

function drawLines(
  { raster, width, cellWidth, stepsPerColumn }: Plot,
  top: number,
  picture: ActivationsPicture
): void {
  const { grid, lines, unitAxis } = picture;
  raster.fill(MARGIN.left, top, width, 1, GRID);
  raster.fill(MARGIN.left, top + LINE_PLOT_HEIGHT, width, 1, GREY);
  const rows = lines.map(unit => grid.values.subarray(unit * grid.steps, (unit + 1) * grid.steps));
  const [low, high] = rangeOf(rows);
  const yOf = (value: number): number =>
    top +
    Math.round((1 - (high > low ? (value - low) / (high - low) : 0.5)) * (LINE_PLOT_HEIGHT - 3));
  raster.text(
    MARGIN.left - 10 - textWidth(formatNumber(high, 3)),
    top,
    formatNumber(high, 3),
    GREY
  );
  raster.text(
    MARGIN.left - 10 - textWidth(formatNumber(low, 3)),
    top + LINE_PLOT_HEIGHT - TEXT_HEIGHT,
    formatNumber(low, 3),
    GREY
  );
  rows.forEach((values, i) => {
    const colour = LINES[i % LINES.length] ?? INK;
    let previous: [number, number] | null = null;
    for (let step = 0; step < grid.steps; step++) {
      const value = values[step] ?? 0;
      const x = MARGIN.left + Math.floor((Math.floor(step / stepsPerColumn) + 0.5) * cellWidth);
      const point: [number, number] | null = value - value === 0 ? [x, yOf(value)] : null;
      if (point) raster.line(...(previous ?? point), ...point, colour);
      previous = point;
    }
    const label = `${unitAxis.slice(0, 7)} ${lines[i] ?? ''}`;
    raster.text(MARGIN.left + width + 10, top + 2 + i * (TEXT_HEIGHT + 6), label, colour);
  });
}

function rangeOf(rows: readonly Float32Array[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of rows) {
    for (const value of values) {
      if (value - value !== 0) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : [0, 1];
}

function drawTimeAxis(
  { raster, width, cellWidth, stepsPerColumn }: Plot,
  y: number,
  steps: number,
  { timeAxis: name, labels }: ActivationsPicture
): void {
  const widest = Math.max(0, ...(labels ?? []).map(label => textWidth(label)));
  const fits = labels !== null && (widest + 4) * steps <= width;
  const shown = fits ? labels.map((_, step) => step) : indexTicks(steps, 8);
  for (const step of shown) {
    const x = MARGIN.left + Math.floor((step / stepsPerColumn + 0.5) * cellWidth);
    const text = (fits && labels[step]) || String(step);
    raster.fill(x, y, 1, 5, GREY);
    raster.text(x - Math.floor(textWidth(text) / 2), y + 9, text, GREY);
  }
  raster.text(MARGIN.left + Math.floor((width - textWidth(name)) / 2), y + 25, name, GREY);
}
