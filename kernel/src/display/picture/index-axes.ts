import type { Box } from './draw-map.js';
import { GREY } from './palette.js';
import { textWidth, type Raster } from './raster.js';
import { indexTicks } from './ticks.js';

/** An axis of a map: its name, and how many elements it counts. */
export interface IndexAxis {
  name: string;
  size: number;
}

/** Frame, ticks and names around a map: rows at its left, columns under it. An axis of one element has no ticks. */
export function drawIndexAxes(
  raster: Raster,
  { x, y, width, height }: Box,
  { row, column }: { row: IndexAxis; column: IndexAxis }
): void {
  frame(raster, x - 1, y - 1, width + 2, height + 2);
  raster.text(Math.max(4, x - 10 - textWidth(row.name)), y - 16, row.name, GREY);
  for (const index of ticksOf(row, height)) {
    const at = y + Math.floor(((index + 0.5) * height) / row.size);
    raster.fill(x - 6, at, 5, 1, GREY);
    raster.text(x - 10 - textWidth(String(index)), at - 3, String(index), GREY);
  }
  for (const index of ticksOf(column, width)) {
    const at = x + Math.floor(((index + 0.5) * width) / column.size);
    raster.fill(at, y + height + 1, 1, 5, GREY);
    raster.text(at - (textWidth(String(index)) >> 1), y + height + 9, String(index), GREY);
  }
  raster.text(x + ((width - textWidth(column.name)) >> 1), y + height + 25, column.name, GREY);
}

/** A tick every 45 pixels or more. */
function ticksOf({ size }: IndexAxis, length: number): number[] {
  return size > 1 ? indexTicks(size, Math.max(1, Math.floor(length / 45))) : [];
}

function frame(raster: Raster, x: number, y: number, width: number, height: number): void {
  raster.fill(x, y, width, 1, GREY);
  raster.fill(x, y + height - 1, width, 1, GREY);
  raster.fill(x, y, 1, height, GREY);
  raster.fill(x + width - 1, y, 1, height, GREY);
}
