import { GLYPH_ADVANCE, GLYPH_HEIGHT, GLYPH_WIDTH, glyphRows } from './bitmap-font.js';

/** A picture of palette indices, drawn from the top left. Everything outside is clipped. */
export class Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
  }

  set(x: number, y: number, colour: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    this.pixels[y * this.width + x] = colour;
  }

  fill(x: number, y: number, width: number, height: number, colour: number): void {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row++) {
      this.pixels.fill(
        colour,
        row * this.width + Math.max(0, x),
        row * this.width + Math.max(0, Math.min(this.width, x + width))
      );
    }
  }

  /** A line by Bresenham's algorithm (1965), one pixel thick and two high, so that steep and flat parts look alike. */
  line(x0: number, y0: number, x1: number, y1: number, colour: number): void {
    const dx = Math.abs(x1 - x0);
    const dy = -Math.abs(y1 - y0);
    const stepX = x0 < x1 ? 1 : -1;
    const stepY = y0 < y1 ? 1 : -1;
    let error = dx + dy;
    let x = x0;
    let y = y0;
    for (;;) {
      this.set(x, y, colour);
      this.set(x, y + 1, colour);
      if (x === x1 && y === y1) return;
      const doubled = 2 * error;
      if (doubled >= dy) {
        error += dy;
        x += stepX;
      }
      if (doubled <= dx) {
        error += dx;
        y += stepY;
      }
    }
  }

  /** Text with its top left corner at (x, y); `scale` pixels per font pixel. */
  text(x: number, y: number, text: string, colour: number, scale = 1): void {
    let left = x;
    for (const character of text) {
      glyphRows(character).forEach((bits, row) => {
        for (let column = 0; column < GLYPH_WIDTH; column++) {
          if ((bits >> (GLYPH_WIDTH - 1 - column)) & 1) {
            this.fill(left + column * scale, y + row * scale, scale, scale, colour);
          }
        }
      });
      left += GLYPH_ADVANCE * scale;
    }
  }
}

/** Width of text in pixels. */
export function textWidth(text: string, scale = 1): number {
  return Math.max(0, [...text].length * GLYPH_ADVANCE - 1) * scale;
}

export const TEXT_HEIGHT = GLYPH_HEIGHT;
