import { formatNumber } from '../format.js';
import { FIRST_LEVEL, GREY, LEVELS } from './palette.js';
import { TEXT_HEIGHT, type Raster } from './raster.js';

const WIDTH = 10;

/** The value scale from `low` at the bottom to `high` at the top, with its two ends written beside it. */
export function drawColourBar(
  raster: Raster,
  place: { x: number; y: number; height: number },
  { low, high }: { low: number; high: number }
): void {
  const { x, y, height } = place;
  for (let row = 0; row < height; row++) {
    const level = Math.min(LEVELS - 1, Math.floor(((height - 1 - row) / height) * LEVELS));
    raster.fill(x, y + row, WIDTH, 1, FIRST_LEVEL + level);
  }
  raster.text(x + WIDTH + 5, y, formatNumber(high, 3), GREY);
  raster.text(x + WIDTH + 5, y + height - TEXT_HEIGHT, formatNumber(low, 3), GREY);
}
