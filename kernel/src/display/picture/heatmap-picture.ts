import { formatNumber } from '../format.js';
import { drawColourBar } from './colour-bar.js';
import { GREY, INK, levelOf, paletteOf } from './palette.js';
import { encodePng } from './png.js';
import { Raster, textWidth } from './raster.js';
import { indexTicks } from './ticks.js';

const SIZE = 420;
const BOX = { left: 64, right: 90, top: 44, bottom: 44 };

/** A matrix as plotly's heatmap has it: rows from the bottom up, `null` for a gap. */
export type Matrix = readonly (readonly (number | null)[])[];

/** What is written beside the axes. */
export interface HeatmapLabels {
  title: string;
  x: string;
  y: string;
  /** From one column or row to the next, on its axis: plotly's `dx` and `dy`. */
  xStep: number;
  yStep: number;
  /** Row 0 at the top, as `yaxis.autorange: 'reversed'` has it. */
  isReversed: boolean;
}

/** A plain picture of a plotly heatmap, for readers without plotly. */
export function drawHeatmap(z: Matrix, labels: HeatmapLabels): Uint8Array {
  const rows = z.length;
  const columns = Math.max(...z.map(row => row.length));
  const cellWidth = Math.max(1, Math.floor(SIZE / columns));
  const cellHeight = Math.max(1, Math.floor(SIZE / rows));
  const [width, height] = [columns * cellWidth, rows * cellHeight];
  const values = z.flat().filter(value => value !== null);
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const raster = new Raster(
    Math.max(BOX.left + width + BOX.right, BOX.left + textWidth(labels.title, 2)),
    BOX.top + height + BOX.bottom
  );
  const yOf = (row: number): number =>
    BOX.top + (labels.isReversed ? row : rows - 1 - row) * cellHeight;
  z.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value === null) return;
      const level = levelOf(value, low, high);
      raster.fill(BOX.left + j * cellWidth, yOf(i), cellWidth, cellHeight, level);
    })
  );
  raster.text(16, 12, labels.title, INK, 2);
  for (const row of indexTicks(rows, 6)) {
    const text = formatNumber(row * labels.yStep);
    const y = yOf(row) + (cellHeight >> 1) - 3;
    raster.text(BOX.left - 8 - textWidth(text), y, text, GREY);
  }
  for (const column of indexTicks(columns, 8)) {
    const text = formatNumber(column * labels.xStep);
    const x = BOX.left + column * cellWidth + (cellWidth >> 1) - (textWidth(text) >> 1);
    raster.text(x, BOX.top + height + 7, text, GREY);
  }
  raster.text(16, BOX.top - 12, labels.y, GREY);
  raster.text(
    BOX.left + ((width - textWidth(labels.x)) >> 1),
    BOX.top + height + 24,
    labels.x,
    GREY
  );
  drawColourBar(raster, { x: BOX.left + width + 16, y: BOX.top, height }, { low, high });
  return encodePng(raster, paletteOf(low < 0 && high > 0 ? 'rdbu' : 'viridis'));
}
