import { formatNumber } from '../format.js';
import { FIRST_LEVEL, GREY, LEVELS } from './palette.js';
import { TEXT_HEIGHT, type Raster } from './raster.js';

/** The width of a colour bar without its numbers. */
export const BAR_WIDTH = 10;

/** The value scale from `low` at the bottom to `high` at the top, with its two ends written beside it. */
export function drawColourBar(
  raster: Raster,
  place: { x: number; y: number; height: number },
  { low, high }: { low: number; high: number },
  first = FIRST_LEVEL
): void {
  const { x, y, height } = place;
  for (let row = 0; row < height; row++) {
    const level = Math.min(LEVELS - 1, Math.floor(((height - 1 - row) / height) * LEVELS));
    raster.fill(x, y + row, BAR_WIDTH, 1, first + level);
  }
  raster.text(x + BAR_WIDTH + 5, y, formatNumber(high, 3), GREY);
  raster.text(x + BAR_WIDTH + 5, y + height - TEXT_HEIGHT, formatNumber(low, 3), GREY);
}
