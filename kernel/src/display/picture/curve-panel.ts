import { formatNumber } from '../format.js';
import type { Box } from './draw-map.js';
import { GREY, GRID, INK, LINES } from './palette.js';
import { TEXT_HEIGHT, textWidth, type Raster } from './raster.js';

/** Pixels of a dash and of the gap after it. */
const DASH = 4;
/** Characters that have room beside a panel. */
const MAX_NAME = 22;
/** A range of more powers of ten than this is drawn on a log scale. */
const MAX_LINEAR_DECADES = 2;

/** One number over the epochs. */
export interface CurveLine {
  name: string;
  values: readonly number[];
  /** Of `LINES`. */
  colour: number;
  /** Validation. */
  isDashed: boolean;
}

/** Lines over the same epochs, on one scale. */
export interface CurvePanel {
  epochs: readonly number[];
  /** Ends of the axis of epochs. */
  first: number;
  last: number;
  lines: readonly CurveLine[];
  /** An epoch to mark, and what to call it. */
  best: { epoch: number; label: string } | null;
}

/** Lines with their names at the right, the ends of both scales, and a mark at the best epoch. */
export function drawCurvePanel(raster: Raster, box: Box, panel: CurvePanel): void {
  const { x, y, width, height } = box;
  const finite = panel.lines.flatMap(({ values }) => values.filter(value => value - value === 0));
  const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
  const isLog = spansDecades(low, high);
  const scaled = isLog ? Math.log10 : (value: number) => value;
  const place = (value: number, from: number, to: number, length: number): number =>
    Math.round((to > from ? (value - from) / (to - from) : 0.5) * (length - 1));
  const xOf = (epoch: number): number => x + place(epoch, panel.first, panel.last, width);
  const yOf = (value: number): number =>
    y + height - 1 - place(scaled(value), scaled(low), scaled(high), height);
  for (const share of [0, 0.5]) raster.fill(x, y + Math.round(share * height), width, 1, GRID);
  raster.fill(x, y + height, width, 1, GREY);
  if (panel.best !== null) drawBest(raster, box, xOf(panel.best.epoch), panel.best.label);
  panel.lines.forEach((line, i) => {
    const colour = LINES[line.colour % LINES.length] ?? INK;
    drawCurve(raster, panel.epochs.map(xOf), line, yOf, colour);
    const top = y + i * (TEXT_HEIGHT + 6);
    for (let dx = 0; dx < 14; dx++) {
      if (!line.isDashed || dx % (2 * DASH) < DASH)
        raster.fill(x + width + 10 + dx, top + 3, 1, 2, colour);
    }
    raster.text(x + width + 28, top, line.name.slice(0, MAX_NAME), INK);
  });
  if (low > high) return;
  writeLeft(raster, x - 8, y, formatNumber(high, 3));
  writeLeft(raster, x - 8, y + height - TEXT_HEIGHT, formatNumber(low, 3));
  if (isLog) writeLeft(raster, x - 8, y + (height >> 1) - 3, 'log');
}

/** Whether a log scale shows more of a range than a linear one. */
export function spansDecades(low: number, high: number): boolean {
  return low > 0 && high < Infinity && high / low > 10 ** MAX_LINEAR_DECADES;
}

/** Ends of the epochs under a panel. */
export function drawEpochAxis(
  raster: Raster,
  { x, y, width, height }: Box,
  { first, last }: { first: number; last: number }
): void {
  const below = y + height + 6;
  raster.text(x, below, String(first), GREY);
  if (last > first) raster.text(x + width - textWidth(String(last)), below, String(last), GREY);
  raster.text(x + ((width - textWidth('epoch')) >> 1), below, 'epoch', GREY);
}

function drawBest(raster: Raster, { x, y, width, height }: Box, at: number, text: string): void {
  for (let dy = 0; dy < height; dy += 4) raster.fill(at, y + dy, 1, 2, GREY);
  const left = at + 5 + textWidth(text) > x + width ? at - 5 - textWidth(text) : at + 5;
  raster.text(left, y + 4, text, GREY);
}

function drawCurve(
  raster: Raster,
  xs: readonly number[],
  { values, isDashed }: CurveLine,
  yOf: (value: number) => number,
  colour: number
): void {
  let previous: [number, number] | null = null;
  let walked = 0;
  values.forEach((value, i) => {
    const x = xs[i] ?? 0;
    if (value - value !== 0) {
      previous = null;
      return;
    }
    const y = yOf(value);
    const [fromX, fromY] = previous ?? [x, y];
    const steps = Math.max(1, Math.abs(x - fromX), Math.abs(y - fromY));
    for (let step = previous ? 1 : 0; step <= (previous ? steps : 0); step++, walked++) {
      if (isDashed && walked % (2 * DASH) >= DASH) continue;
      const share = step / steps;
      const at = Math.round(fromX + share * (x - fromX));
      raster.fill(at, Math.round(fromY + share * (y - fromY)), 1, 2, colour);
    }
    // A single epoch is a point that can be seen.
    if (values.length === 1) raster.fill(x - 1, y - 1, 4, 4, colour);
    previous = [x, y];
  });
}

function writeLeft(raster: Raster, right: number, y: number, text: string): void {
  raster.text(right - textWidth(text), y, text, GREY);
}
