import type { Raster } from './raster.js';

/** A rectangle of a picture, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Fills a box with cells, each pixel in the colour of the cell it lies in, counted row after row. */
export function drawMap(
  raster: Raster,
  { x, y, width, height }: Box,
  { rows, columns }: { rows: number; columns: number },
  colourOf: (cell: number, x: number, y: number) => number
): void {
  for (let dy = 0; dy < height; dy++) {
    const row = Math.floor((dy * rows) / height) * columns;
    for (let dx = 0; dx < width; dx++) {
      const cell = row + Math.floor((dx * columns) / width);
      raster.set(x + dx, y + dy, colourOf(cell, x + dx, y + dy));
    }
  }
}
