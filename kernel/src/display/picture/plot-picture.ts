import { formatNumber } from '../format.js';
import { GREY, GRID, INK, LINES, paletteOf } from './palette.js';
import { encodePng } from './png.js';
import { Raster, TEXT_HEIGHT, textWidth } from './raster.js';

const WIDTH = 700;
const HEIGHT = 300;
const BOX = { left: 64, right: 120, top: 40, bottom: 34 };

interface Line {
  name: string;
  x: readonly number[];
  y: readonly (number | null)[];
  isBars: boolean;
}

/**
 * A plain picture of a figure's line, point and bar traces, for readers without plotly; null when it has none of them.
 * Other trace types are told in the text only.
 */
export function drawPlot(
  traces: readonly Record<string, unknown>[],
  title: string
): Uint8Array | null {
  const lines = traces.map(lineOf).filter(line => line !== null);
  const xs = lines.flatMap(line => line.x);
  const ys = lines.flatMap(line => line.y.filter(value => value !== null));
  if (xs.length === 0 || ys.length === 0) return null;
  const hasBars = lines.some(line => line.isBars);
  const range = (values: readonly number[], start: number[] = []): [number, number] => [
    values.reduce((a, b) => Math.min(a, b), start[0] ?? Infinity),
    values.reduce((a, b) => Math.max(a, b), start[0] ?? -Infinity)
  ];
  const [left, right] = range(xs);
  const [low, high] = range(ys, hasBars ? [0] : []);
  const raster = new Raster(WIDTH, HEIGHT);
  const width = WIDTH - BOX.left - BOX.right;
  const height = HEIGHT - BOX.top - BOX.bottom;
  const place = (value: number, from: number, to: number, length: number): number =>
    Math.round((to > from ? (value - from) / (to - from) : 0.5) * length);
  const xOf = (value: number): number => BOX.left + place(value, left, right, width - 1);
  const yOf = (value: number): number => BOX.top + height - 1 - place(value, low, high, height - 1);
  raster.text(BOX.left, 12, title, INK, textWidth(title, 2) < WIDTH - BOX.left ? 2 : 1);
  for (const y of [BOX.top, BOX.top + height / 2, BOX.top + height - 1]) {
    raster.fill(BOX.left, Math.round(y), width, 1, GRID);
  }
  lines.forEach((line, i) => {
    const colour = LINES[i % LINES.length] ?? INK;
    drawLine(raster, line, colour, xOf, yOf, yOf(Math.max(low, 0)), width / line.x.length);
    raster.text(
      BOX.left + width + 10,
      BOX.top + i * (TEXT_HEIGHT + 6),
      line.name.slice(0, 17),
      colour
    );
  });
  labelEnds(raster, { left, right, low, high }, width, height);
  return encodePng(raster, paletteOf('viridis'));
}

function labelEnds(
  raster: Raster,
  ends: { left: number; right: number; low: number; high: number },
  width: number,
  height: number
): void {
  const [low, high] = [formatNumber(ends.low, 3), formatNumber(ends.high, 3)];
  raster.text(BOX.left - 8 - textWidth(high), BOX.top, high, GREY);
  raster.text(BOX.left - 8 - textWidth(low), BOX.top + height - TEXT_HEIGHT, low, GREY);
  const right = formatNumber(ends.right, 4);
  raster.text(BOX.left, BOX.top + height + 8, formatNumber(ends.left, 4), GREY);
  raster.text(BOX.left + width - textWidth(right), BOX.top + height + 8, right, GREY);
}

function drawLine(
  raster: Raster,
  { x, y, isBars }: Line,
  colour: number,
  xOf: (value: number) => number,
  yOf: (value: number) => number,
  baseline: number,
  room: number
): void {
  let previous: [number, number] | null = null;
  y.forEach((value, i) => {
    const at = x[i];
    const point: [number, number] | null =
      value === null || at === undefined ? null : [xOf(at), yOf(value)];
    if (point && isBars) {
      const top = Math.min(point[1], baseline);
      const barWidth = Math.max(1, Math.floor(room * 0.7));
      raster.fill(
        point[0] - (barWidth >> 1),
        top,
        barWidth,
        Math.abs(point[1] - baseline) + 1,
        colour
      );
    } else if (point) raster.line(...(previous ?? point), ...point, colour);
    previous = point;
  });
}

/** The line of a scatter or bar trace over numbers; null for any other. */
function lineOf(trace: Record<string, unknown>, index: number): Line | null {
  const type = trace['type'] ?? 'scatter';
  const y = trace['y'];
  if ((type !== 'scatter' && type !== 'bar') || !isNumbers(y)) return null;
  const x = trace['x'];
  const places = isNumbers(x) ? x.map(value => value ?? 0) : y.map((_, i) => i);
  const name = typeof trace['name'] === 'string' ? trace['name'] : `trace ${index}`;
  return { name, x: places, y, isBars: type === 'bar' };
}

function isNumbers(value: unknown): value is (number | null)[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(item => item === null || typeof item === 'number')
  );
}
