import { formatNumber } from '../format.js';
import { BAR_WIDTH } from './colour-bar.js';
import { FIRST_LEVEL, GREY, LEVELS } from './palette.js';
import { TEXT_HEIGHT, textWidth, type Raster } from './raster.js';

/** Least distance of two labels, in pixels. */
const LABEL_DISTANCE = 18;

/** The colour scale of logarithms from `low` to `high`, marked at powers of ten. */
export function drawLogBar(
  raster: Raster,
  { x, y, height }: { x: number; y: number; height: number },
  { low, high }: { low: number; high: number }
): void {
  for (let row = 0; row < height; row++) {
    const level = Math.min(LEVELS - 1, Math.floor(((height - 1 - row) / height) * LEVELS));
    raster.fill(x, y + row, BAR_WIDTH, 1, FIRST_LEVEL + level);
  }
  raster.text(x, y - 16, 'change', GREY);
  const yOf = (log: number): number =>
    y + Math.round((1 - (high > low ? (log - low) / (high - low) : 0.5)) * (height - 1));
  const powers = powersOfTen(low, high, height);
  if (powers.length < 2) return labelEnds(raster, { x, y, height }, { low, high });
  for (const power of powers) {
    raster.fill(x + BAR_WIDTH, yOf(power), 4, 1, GREY);
    raster.text(x + BAR_WIDTH + 7, yOf(power) - 3, '10', GREY);
    raster.text(x + BAR_WIDTH + 8 + textWidth('10'), yOf(power) - 8, String(power), GREY);
  }
}

/** A range without two powers of ten is marked at its ends. */
function labelEnds(
  raster: Raster,
  { x, y, height }: { x: number; y: number; height: number },
  { low, high }: { low: number; high: number }
): void {
  raster.text(x + BAR_WIDTH + 5, y, formatNumber(10 ** high, 3), GREY);
  raster.text(x + BAR_WIDTH + 5, y + height - TEXT_HEIGHT, formatNumber(10 ** low, 3), GREY);
}

/** Whole powers in the range, some left out where their labels would touch. */
function powersOfTen(low: number, high: number, height: number): number[] {
  const [first, last] = [Math.ceil(low), Math.floor(high)];
  const step = Math.ceil(((last - first) * LABEL_DISTANCE) / height) || 1;
  const powers: number[] = [];
  for (let power = last; power >= first; power -= step) powers.push(power);
  return powers;
}
