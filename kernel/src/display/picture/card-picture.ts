import type { Histogram } from '../../contract/payload.js';
import { factsOf, titleOf, type Description } from '../describe.js';
import { formatNumber } from '../format.js';
import { GREY, GRID, INK, LINES, paletteOf } from './palette.js';
import { encodePng } from './png.js';
import { Raster, TEXT_HEIGHT, textWidth } from './raster.js';

const WIDTH = 640;
const BAR_WIDTH = 14;
const BARS_HEIGHT = 56;
const TOP = 62;

/** Title, facts and histogram of a tensor as a PNG. */
export function drawCard(description: Description, histogram: Histogram | null): Uint8Array {
  const height = histogram ? TOP + BARS_HEIGHT + TEXT_HEIGHT + 22 : TOP;
  const raster = new Raster(WIDTH, height);
  const title = titleOf(description);
  raster.text(16, 12, title, INK, textWidth(title, 2) < WIDTH - 32 ? 2 : 1);
  raster.text(16, 38, factsOf(description), GREY);
  if (histogram) drawBars(raster, histogram);
  return encodePng(raster, paletteOf('viridis'));
}

function drawBars(raster: Raster, { counts, low, high }: Histogram): void {
  const largest = Math.max(...counts, 1);
  const baseline = TOP + BARS_HEIGHT;
  counts.forEach((count, i) => {
    const height = count === 0 ? 0 : Math.max(1, Math.round((count / largest) * BARS_HEIGHT));
    raster.fill(16 + i * BAR_WIDTH, baseline - height, BAR_WIDTH - 2, height, LINES[0]);
  });
  const width = counts.length * BAR_WIDTH - 2;
  raster.fill(16, baseline, width, 1, GRID);
  raster.text(16, baseline + 7, formatNumber(low, 3), GREY);
  const right = formatNumber(high, 3);
  raster.text(16 + width - textWidth(right), baseline + 7, right, GREY);
}
