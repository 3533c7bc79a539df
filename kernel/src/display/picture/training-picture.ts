import { isLoss, metricOfSeries } from '../../contract/training.js';
import type { KeptFrames } from '../training-frames.js';
import type { TrainingRecord } from '../training-record.js';
import { drawColourBar } from './colour-bar.js';
import { drawCurvePanel, drawEpochAxis, type CurveLine } from './curve-panel.js';
import { drawMap, type Box } from './draw-map.js';
import { drawHeading, headingHeight, type Heading } from './heading.js';
import { drawIndexAxes } from './index-axes.js';
import { GREY, GRID, levelOf, NAN_DARK, NAN_LIGHT, paletteOf } from './palette.js';
import { encodePng } from './png.js';
import { Raster, textWidth } from './raster.js';
import { indexTicks } from './ticks.js';

const WIDTH = 700;
const MARGIN = { left: 72, right: 166, above: 8, axis: 26 };
const PLOT_WIDTH = WIDTH - MARGIN.left - MARGIN.right;
const LOSS_HEIGHT = 150;
const METRIC_HEIGHT = 66;
const GAP = 14;
/** Panels of metrics at most. */
const MAX_METRICS = 3;
/** Lines of one panel at most: their names must stand beside it. */
const MAX_LINES = 6;
const ROW_HEIGHT = 8;
const PROBE = { above: 44, below: 46 };

/** What a picture of a training shows. */
export interface TrainingPicture {
  record: TrainingRecord;
  sentence: string;
  /** Indices of the epochs drawn. */
  shown: readonly number[];
}

/** Losses, metrics and the probe after the last epoch, from top to bottom, as a PNG. */
export function drawTraining(picture: TrainingPicture): Uint8Array {
  const { record, sentence } = picture;
  const heading: Heading = { title: `training: ${record.start.model}`, lines: [sentence] };
  const top = headingHeight(heading, WIDTH) + MARGIN.above;
  const metrics = record.start.metrics.slice(0, MAX_METRICS);
  const curves = LOSS_HEIGHT + metrics.length * (METRIC_HEIGHT + GAP) + MARGIN.axis;
  const frames = record.frames?.last ? record.frames : null;
  const rows = frames?.units.length ?? 0;
  const mapHeight = Math.max(32, rows * ROW_HEIGHT);
  const probe = frames ? PROBE.above + mapHeight + PROBE.below : 0;
  const raster = new Raster(WIDTH, top + curves + probe);
  drawHeading(raster, heading);
  drawCurves(raster, top, metrics, picture);
  const scale = frames?.scale ?? null;
  if (frames) {
    const box = {
      x: MARGIN.left,
      y: top + curves + PROBE.above,
      width: PLOT_WIDTH,
      height: mapHeight
    };
    drawProbe(raster, box, frames, record.start.initialEpoch);
  }
  return encodePng(
    raster,
    paletteOf(scale && scale.low < 0 && scale.high > 0 ? 'rdbu' : 'viridis')
  );
}

function drawCurves(
  raster: Raster,
  top: number,
  metrics: readonly string[],
  { record, shown }: TrainingPicture
): void {
  const epochs = shown.map(i => record.epochs[i] ?? 0);
  const first = record.start.initialEpoch + 1;
  const last = Math.max(first, epochs.at(-1) ?? first);
  const best = record.best < 0 ? null : (record.epochs[record.best] ?? first);
  const boxAt = (y: number, height: number): Box => ({
    x: MARGIN.left,
    y,
    width: PLOT_WIDTH,
    height
  });
  const draw = (box: Box, isIn: (name: string) => boolean): void => {
    const lines = linesOf(record, shown, isIn).slice(0, MAX_LINES);
    const label = box.y === top ? `best ${best ?? ''}` : '';
    const mark = best === null ? null : { epoch: best, label };
    drawCurvePanel(raster, box, { epochs, first, last, lines, best: mark });
  };
  let box = boxAt(top, LOSS_HEIGHT);
  draw(box, isLoss);
  for (const metric of metrics) {
    box = boxAt(box.y + box.height + GAP, METRIC_HEIGHT);
    draw(box, name => !isLoss(name) && metricOfSeries(name) === metric);
  }
  drawEpochAxis(raster, box, { first, last });
}

/** Each number and its twin over validation data have neighbouring colours. */
function linesOf(
  { series }: TrainingRecord,
  shown: readonly number[],
  isIn: (name: string) => boolean
): CurveLine[] {
  const names = [...series.keys()].filter(isIn);
  const bases = [...new Set(names.map(metricOfSeries))];
  return names.map(name => {
    const base = metricOfSeries(name);
    const isDashed = base !== name;
    return {
      name,
      values: shown.map(i => series.get(name)?.[i] ?? NaN),
      colour: 2 * bases.indexOf(base) + Number(isDashed),
      isDashed
    };
  });
}

/** The last epoch's activations on the scale of all epochs. */
function drawProbe(raster: Raster, box: Box, frames: KeptFrames, startEpoch: number): void {
  const { last, scale, facts, units } = frames;
  if (!last) return;
  const epoch = frames.epochs.at(-1) ?? 0;
  const when = epoch === startEpoch ? 'before training' : `after epoch ${epoch}`;
  raster.text(box.x, box.y - 36, `${facts.layer.slice(0, 60)}, one sample ${when}`, GREY);
  const cells = { rows: last.units, columns: last.steps };
  drawMap(raster, box, cells, (cell, x, y) => {
    if (last.masked?.[cell % last.steps]) return GRID;
    const value = last.values[cell] ?? NaN;
    if (Number.isNaN(value)) return ((x >> 1) + (y >> 1)) & 1 ? NAN_DARK : NAN_LIGHT;
    return levelOf(value, scale.low, scale.high);
  });
  drawIndexAxes(raster, box, {
    // Numbers of chosen units do not count up by one.
    row: { name: facts.unit.name, size: 1 },
    column: facts.time
  });
  for (const row of indexTicks(units.length, box.height / 24)) {
    const at = box.y + Math.floor(((row + 0.5) * box.height) / units.length);
    const text = String(units[row] ?? '');
    raster.fill(box.x - 6, at, 5, 1, GREY);
    raster.text(box.x - 10 - textWidth(text), at - 3, text, GREY);
  }
  drawColourBar(raster, { x: box.x + box.width + 14, y: box.y, height: box.height }, scale);
}
