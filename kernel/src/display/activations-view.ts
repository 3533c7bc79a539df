import type { AnyTensor } from '../tensor/tensor.js';
import { toBase64 } from '../contract/base64.js';
import {
  MAX_OUTPUT_BYTES,
  TENSOR_MIME,
  type ActivationsPayload,
  type MimeBundle,
  type Tile
} from '../contract/payload.js';
import type { ElementArray } from '../tensor/dtype.js';
import { drawActivations, type ActivationsPicture } from './picture/activations-picture.js';
import { announceShown } from './shown-values.js';
import { describe, factsOf, titleOf } from './describe.js';
import { fingerprintOf } from './fingerprint.js';
import {
  mostVariedUnits,
  sampleCount,
  sampleGrid,
  type GridAxes,
  withMask,
  type SampleGrid
} from './tile/sample-grid.js';
import { encodeStrip } from './tile/sample-strip.js';
import { scaleOf, type Scale } from './tile/scale.js';
import { formatNumber } from './format.js';
import { poolMeans, sparkLine } from './spark-line.js';
import { histogramOf } from './statistics.js';
import { encodeTile, type Pooling } from './tile/tile.js';

/** Bytes of base64 for the first sample's tile: [700, 200] fits at one byte a cell even as noise, so every step is exact. */
const MAX_TILE = 188 * 1024;
/** Bytes of base64 for the picture, where the tile leaves as much; the other samples share the rest. */
const MAX_PNG = 84 * 1024;
/** Columns that a picture may have, most first. */
const PICTURE_COLUMNS = [700, 350, 175, 88];
/** Kept free for JSON around the data: names, statistics, clipped values, each on a line of its own in a notebook file. */
const RESERVE = 16 * 1024;
/** Most cells of a tile: a column per timestep up to 720, a row per unit up to 256. */
const MAX_COLUMNS = [720, 512, 350, 256, 128, 64];
const MAX_ROWS = 256;
/** Resolution of the other samples. */
const OVERVIEW = { columns: 128, rows: 32 };
const UNIT_LINES = 3;
/** Spaces before a label in a notebook file. */
const LABEL_INDENT = 8;
/** Marks of a spark line in the text. */
const SPARK_WIDTH = 60;

/** What of a tensor is drawn, and how. */
export interface ActivationsChoice extends GridAxes {
  /** Counted row-major over the axes that are not shown. */
  sample: number;
  layout: 'map' | 'lines';
  /** Units drawn as lines; null for those that vary most. */
  lines: readonly number[] | null;
  /** What stood at each timestep; null for nothing. */
  labels: readonly string[] | null;
}

/** Units × timesteps of one sample, the others in less detail, within the size limit of an output. */
export function activationsBundle(
  x: AnyTensor,
  elements: ElementArray,
  choice: ActivationsChoice
): MimeBundle {
  const description = describe(x, elements);
  const { statistics, axes } = description;
  const shape = x.shape;
  const { timeAxis, unitAxis, layout, labels } = choice;
  const samples = sampleCount(shape, choice);
  const grid = gridOf(x, elements, choice, choice.sample);
  const scale = scaleOf(elements, statistics.min, statistics.max);
  const lines = [...(choice.lines ?? mostVariedUnits(grid, UNIT_LINES))];
  const picture: ActivationsPicture = {
    description,
    grid,
    scale,
    timeAxis: axes[timeAxis]?.name ?? '',
    unitAxis: axes[unitAxis]?.name ?? '',
    lines,
    samples,
    hasMap: layout === 'map' && grid.units > 1,
    labels
  };
  const first = encodeWithin(grid, scale);
  const png = toBase64(drawWithin(picture, MAX_OUTPUT_BYTES - RESERVE - sizeOfTile(first)));
  const strip = encodeStrip(elements, shape, choice);
  const budget =
    MAX_OUTPUT_BYTES -
    RESERVE -
    png.length -
    sizeOfTile(first) -
    (strip?.data.length ?? 0) -
    // In a notebook file each label has a line of its own.
    JSON.stringify(labels ?? [], null, LABEL_INDENT).length;
  const payload: ActivationsPayload = {
    format: 1,
    view: 'activations',
    ...description,
    histogram: histogramOf(elements, statistics),
    timeAxis,
    unitAxis,
    tiles: [first, ...otherSamples(x, elements, choice, grid, scale, budget)],
    strip,
    lines,
    ...(layout === 'lines' ? { layout } : {}),
    ...(labels ? { labels: [...labels] } : {}),
    fingerprint: fingerprintOf(JSON.stringify([axes, statistics, first.sample, first.data]))
  };
  announceShown(payload.fingerprint ?? '', x);
  return {
    data: {
      [TENSOR_MIME]: payload,
      'image/png': png,
      'text/plain': printActivations(picture)
    },
    metadata: { 'image/png': { alt: `${titleOf(description)}: ${factsOf(description)}` } }
  };
}

/** A sample with what its mask leaves out; a mask on a GPU is not waited for. */
function gridOf(x: AnyTensor, elements: ElementArray, axes: GridAxes, sample: number): SampleGrid {
  const grid = sampleGrid(elements, x.shape, axes, sample);
  const mask = x.mask?.handle.peek();
  if (!mask || axes.timeAxis !== 1) return grid;
  return withMask(grid, mask, sampleCount(x.shape, axes) / (x.shape[0] as number));
}

/** The first sample at the highest resolution whose tile fits. */
function encodeWithin(grid: SampleGrid, scale: Scale): Tile {
  const unitsPerRow = Math.max(1, Math.ceil(grid.units / MAX_ROWS));
  let tile: Tile | null = null;
  let tried = 0;
  for (const columns of MAX_COLUMNS) {
    const stepsPerColumn = Math.max(1, Math.ceil(grid.steps / columns));
    if (stepsPerColumn === tried) continue;
    tried = stepsPerColumn;
    tile = encodeTile(grid, scale, { unitsPerRow, stepsPerColumn });
    if (sizeOfTile(tile) <= MAX_TILE) break;
  }
  return tile ?? encodeTile(grid, scale, { unitsPerRow, stepsPerColumn: 1 });
}

/** The picture at the highest resolution that fits. */
function drawWithin(picture: ActivationsPicture, room: number): Uint8Array {
  let png = new Uint8Array();
  for (const columns of PICTURE_COLUMNS) {
    png = new Uint8Array(drawActivations(picture, columns));
    if ((png.length * 4) / 3 <= Math.min(MAX_PNG, room)) break;
  }
  return png;
}

/** As many other samples as the budget holds, in less detail. */
function otherSamples(
  x: AnyTensor,
  elements: ElementArray,
  axes: GridAxes,
  first: SampleGrid,
  scale: Scale,
  budget: number
): Tile[] {
  const pooling: Pooling = {
    unitsPerRow: Math.max(1, Math.ceil(first.units / OVERVIEW.rows)),
    stepsPerColumn: Math.max(1, Math.ceil(first.steps / OVERVIEW.columns))
  };
  const tiles: Tile[] = [];
  let left = budget;
  for (let sample = 0; sample < sampleCount(x.shape, axes); sample++) {
    if (sample === first.sample) continue;
    const tile = encodeTile(gridOf(x, elements, axes, sample), scale, pooling);
    left -= sizeOfTile(tile);
    if (left < 0) break;
    tiles.push(tile);
  }
  return tiles;
}

function sizeOfTile(tile: Tile): number {
  return JSON.stringify(tile).length;
}

/** The facts, then the chosen units as spark lines of means on one common range. */
function printActivations(picture: ActivationsPicture): string {
  const { description, grid, lines, samples, unitAxis } = picture;
  const rows = lines.map(unit =>
    poolMeans(grid.values.subarray(unit * grid.steps, (unit + 1) * grid.steps), SPARK_WIDTH)
  );
  const finite = rows.flatMap(row => [...row.filter(value => value - value === 0)]);
  const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
  const range =
    finite.length > 0 ? `${formatNumber(low, 3)} … ${formatNumber(high, 3)}` : 'no finite value';
  const width = Math.max(...lines.map(unit => String(unit).length), 0);
  return [
    titleOf(description),
    factsOf(description),
    `sample ${grid.sample} of ${samples}, ${grid.steps} timesteps from left to right, means ${range}`,
    ...rows.map(
      (row, i) => `  ${unitAxis} ${String(lines[i]).padStart(width)}  ${sparkLine(row, low, high)}`
    )
  ].join('\n');
}
