import type { Flow, FlowStage } from '../../analysis/flow.js';
import { stageGrid, type StageGrid } from '../flow-grid.js';
import { formatAxes } from '../format.js';
import { COLUMNS_WIDTH, flowColumns, flowGaps } from './flow-columns.js';
import { drawVariants, VARIANTS_HEIGHT } from './flow-variants-picture.js';
import { drawWires, type Band } from './flow-wires.js';
import { drawHeading, headingHeight, type Heading } from './heading.js';
import { FIRST_LEVEL, GREY, INK, levelOf, paletteOf, PAPER, SECOND_LEVEL } from './palette.js';
import { encodePng } from './png.js';
import { Raster, textWidth } from './raster.js';
import { wrapText } from './wrap-text.js';

const WIDTH = 872;
const LEFT = 16;
/** Middle of the first column. */
const FIRST_COLUMN = 268;
const BOX_WIDTH = 20;
const BOX_HEIGHT = 36;
/** Cells of a timestep's box from top to bottom. */
const BOX_CELLS = 9;
const BAND_HEIGHT = 76;
const NAME_LINE = 12;
const MAX_NAME_LINES = 4;
/** More layers are left out in the middle: a picture must fit a page. */
const MAX_STAGES = 10;

/** The chain of tensors, each timestep a box of values, with the wires and weights of the layers between them. */
export function drawFlow(flow: Flow): Uint8Array {
  const heading: Heading = {
    title: `flow of ${flow.name ?? 'a model'}`,
    lines: [
      'Each box is one timestep of the first sample; its colours are values. Orange: the weights of a layer, one set for all its timesteps.'
    ]
  };
  const stages = shownStages(flow.stages);
  const top = headingHeight(heading, WIDTH) + 20;
  const height = stages.length * BOX_HEIGHT + (stages.length - 1) * BAND_HEIGHT;
  const variantsTop = top + height + 24;
  const raster = new Raster(
    WIDTH,
    flow.variants.length > 0 ? variantsTop + VARIANTS_HEIGHT : top + height + 20
  );
  drawHeading(raster, heading);
  stages.forEach((stage, i) => {
    const y = top + i * (BOX_HEIGHT + BAND_HEIGHT);
    if (stage === 'left out') {
      const count = flow.stages.length - (MAX_STAGES - 1);
      raster.text(FIRST_COLUMN, y + BOX_HEIGHT / 2, `… ${count} more layers …`, GREY);
      return;
    }
    drawStage(raster, stage, y, i === 0);
    const before = stages[i - 1];
    if (!before || before === 'left out') return;
    drawBand(raster, stage, {
      top: y - BAND_HEIGHT,
      bottom: y,
      from: middles(before),
      to: middles(stage),
      times: before.timeAxis === null ? 1 : (before.output.shape[before.timeAxis] ?? 1)
    });
  });
  if (flow.variants.length > 0) drawVariants(raster, flow, variantsTop);
  return encodePng(raster, paletteOf('rdbu', 'viridis'));
}

/** All stages, or the first and last ones with a gap between them. */
function shownStages(stages: readonly FlowStage[]): (FlowStage | 'left out')[] {
  if (stages.length <= MAX_STAGES) return [...stages];
  const half = MAX_STAGES / 2;
  return [...stages.slice(0, half), 'left out', ...stages.slice(-(half - 1))];
}

/** The middles of a stage's boxes; one where it has no timesteps. */
function middles({ output, timeAxis }: FlowStage): number[] {
  if (timeAxis === null) return [FIRST_COLUMN + (COLUMNS_WIDTH >> 1)];
  return flowColumns(output.shape[timeAxis] ?? 0).map(({ x }) => FIRST_COLUMN + x);
}

/** A tensor's shape at the left, its boxes beside it. */
function drawStage(raster: Raster, stage: FlowStage, y: number, isInput: boolean): void {
  const { output, timeAxis } = stage;
  const shape = `[${output.shape.join(', ')}]`;
  raster.text(LEFT, y + 8, isInput ? `input ${shape}` : shape, INK);
  raster.text(LEFT, y + 22, formatAxes(output.axes.slice(1)).slice(0, 38), GREY);
  const grid = stageGrid(stage);
  if (timeAxis === null) return drawSample(raster, y, grid);
  const timesteps = output.shape[timeAxis] ?? 0;
  for (const { timestep, x } of flowColumns(timesteps)) {
    const middle = FIRST_COLUMN + x;
    drawBox(raster, { x: middle - BOX_WIDTH / 2, y, width: BOX_WIDTH, height: BOX_HEIGHT }, cell =>
      valueColour(grid, timestep, cell, BOX_CELLS)
    );
    if (isInput) {
      const text = String(timestep);
      raster.text(middle - (textWidth(text) >> 1), y - 12, text, GREY);
    }
  }
  if (isInput) raster.text(FIRST_COLUMN - 44 - textWidth('timestep'), y - 12, 'timestep', GREY);
  for (const x of flowGaps(timesteps)) {
    raster.text(FIRST_COLUMN + x - (textWidth('…') >> 1), y + BOX_HEIGHT / 2 - 6, '…', GREY);
  }
}

/** A tensor without timesteps: one long box, its units from left to right. */
function drawSample(raster: Raster, y: number, grid: StageGrid | null): void {
  const cells = Math.min(grid?.values.units ?? 1, 64);
  const width = COLUMNS_WIDTH + BOX_WIDTH;
  const x = FIRST_COLUMN - BOX_WIDTH / 2;
  const [top, height] = [y + 8, BOX_HEIGHT - 16];
  raster.fill(x - 1, top - 1, width + 2, height + 2, GREY);
  for (let cell = 0; cell < cells; cell++) {
    const [from, to] = [cell, cell + 1].map(i => Math.floor((i * width) / cells)) as [
      number,
      number
    ];
    raster.fill(x + from, top, to - from, height, valueColour(grid, 0, cell, cells));
  }
}

function drawBox(
  raster: Raster,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  colourOf: (cell: number) => number
): void {
  raster.fill(x - 1, y - 1, width + 2, height + 2, GREY);
  for (let row = 0; row < height; row++) {
    raster.fill(x, y + row, width, 1, colourOf(Math.floor((row * BOX_CELLS) / height)));
  }
}

/** The colour of one of `cells` equal shares of a timestep's units. */
function valueColour(
  grid: StageGrid | null,
  timestep: number,
  cell: number,
  cells: number
): number {
  if (!grid) return PAPER;
  const { units, steps, values } = grid.values;
  const unit = Math.min(units - 1, Math.floor(((cell + 0.5) * units) / cells));
  const value = values[unit * steps + timestep] ?? 0;
  if (Number.isNaN(value)) return INK;
  const { low, high } = grid.scale;
  return levelOf(value, low, high, low < 0 && high > 0 ? FIRST_LEVEL : SECOND_LEVEL);
}

/** A layer between two tensors: its name and weights at the left, the wires, and one box for all its weights. */
function drawBand(raster: Raster, stage: FlowStage, band: Band): void {
  const name = wrapText(stage.layer ?? '', FIRST_COLUMN - LEFT - 30).slice(0, MAX_NAME_LINES);
  const used = stage.kind === 'each' || stage.kind === 'recurrent' || stage.kind === 'last';
  const times = used ? `, used ${band.times.toLocaleString('en')} times` : '';
  const weights =
    stage.weights > 0 ? `${stage.weights.toLocaleString('en')} weights${times}` : 'no weights';
  const top = ((band.top + band.bottom) >> 1) - (name.length + 1) * (NAME_LINE / 2);
  name.forEach((line, i) => raster.text(LEFT, top + i * NAME_LINE, line, INK));
  raster.text(LEFT, top + name.length * NAME_LINE + 2, weights, GREY);
  drawWires(raster, stage, band);
}
