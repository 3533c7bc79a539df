import { NAN_CODE } from 'tsteps/contract';
import type { DecodedTile } from 'tsteps/contract';
import type { CodePaint } from './code-paint.js';

export interface PixelGrid {
  width: number;
  height: number;
  /** Device pixels of one stripe. */
  stripe: number;
}

/**
 * A tile as device pixels, row after row. Every pixel belongs to whole cells: a large cell has sharp edges, and of small
 * cells that share a pixel the one with the highest rank is seen, so that a single odd cell cannot be scaled away.
 */
export function mapPixels(
  { tile, codes }: DecodedTile,
  { width, height, stripe }: PixelGrid,
  { colours, ranks, striped }: CodePaint
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(4 * width * height);
  const columnSpans = Array.from({ length: width }, (_, x) => cellsOf(x, width, tile.columns));
  for (let y = 0; y < height; y++) {
    const [firstRow, lastRow] = cellsOf(y, height, tile.rows);
    columnSpans.forEach(([firstColumn, lastColumn], x) => {
      let seen = codes[firstRow * tile.columns + firstColumn] ?? NAN_CODE;
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          const code = codes[row * tile.columns + column] ?? NAN_CODE;
          if ((ranks[code] ?? 0) > (ranks[seen] ?? 0)) seen = code;
        }
      }
      if (striped.has(seen) && Math.floor((x + y) / stripe) % 2 === 1) return;
      pixels.set(colours.subarray(4 * seen, 4 * seen + 4), 4 * (y * width + x));
    });
  }
  return pixels;
}

/** First and last cell under a pixel; one cell where cells are larger than pixels. */
function cellsOf(pixel: number, pixels: number, cells: number): [number, number] {
  const first = Math.floor((pixel * cells) / pixels);
  if (cells <= pixels) {
    const cell = Math.floor(((pixel + 0.5) * cells) / pixels);
    return [cell, cell];
  }
  return [first, Math.max(first, Math.ceil(((pixel + 1) * cells) / pixels) - 1)];
}
