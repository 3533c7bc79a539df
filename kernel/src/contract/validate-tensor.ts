import {
  PayloadProblem,
  fieldsOf,
  readCount,
  readFiniteOrWord,
  readList,
  readNullable,
  readNumber,
  readOptional,
  readText,
  readWord,
  type Fields
} from './fields.js';
import type {
  ActivationsPayload,
  AxisInfo,
  CardPayload,
  Histogram,
  Statistics,
  TensorPayload
} from './payload.js';
import { readStrip, readTile } from './validate-tile.js';

const LAYOUTS = ['map', 'lines'] as const;
const MAX_AXES = 8;
const MAX_HISTOGRAM_BINS = 256;
const MAX_HEAD = 4096;
/** More cannot lie in an output: a tile's JSON has 150 bytes or more. */
const MAX_TILES = 2048;
const MAX_LINES = 64;
const MAX_LABELS = 16_384;
/** Characters of one timestep's label. */
const MAX_LABEL = 64;

/** What every view says about a tensor. */
export type TensorFacts = Pick<
  TensorPayload,
  'name' | 'dtype' | 'device' | 'axes' | 'sizeBytes' | 'statistics' | 'fingerprint'
>;

/** A card or the activations of a tensor. */
export function readTensorPayload(fields: Fields, view: TensorPayload['view']): TensorPayload {
  const facts = {
    format: 1 as const,
    ...readTensorFacts(fields, ''),
    ...readOptional(fields, 'fingerprint', readText)
  };
  const histogram = readNullable(fields.histogram, 'histogram', readHistogram);
  return view === 'card'
    ? { ...facts, histogram, view, head: readList(fields.head, 'head', MAX_HEAD, readHeadValue) }
    : { ...facts, histogram, view, ...readActivations(fields, facts.axes) };
}

/** Name, shape and statistics of a tensor whose fields lie under `where` (`a.`, or nothing). */
export function readTensorFacts(fields: Fields, where: string): Omit<TensorFacts, 'fingerprint'> {
  const axes = readAxes(fields.axes, `${where}axes`);
  const statistics = readStatistics(fields.statistics, `${where}statistics`);
  const count = elementCount(axes);
  if (statistics.count !== count) {
    throw new PayloadProblem(
      `${where}statistics count ${statistics.count} elements, the axes have ${count}`
    );
  }
  return {
    name: readNullable(fields.name, `${where}name`, readText),
    dtype: readWord(fields.dtype, `${where}dtype`, ['float32', 'int32', 'bool']),
    device: readText(fields.device, `${where}device`),
    axes,
    sizeBytes: readCount(fields.sizeBytes, `${where}sizeBytes`),
    statistics
  };
}

/** Axes whose elements can be counted. */
export function readAxes(value: unknown, where: string): AxisInfo[] {
  const axes = readList(value, where, MAX_AXES, readAxis);
  if (!Number.isSafeInteger(elementCount(axes))) {
    throw new PayloadProblem(`${where} have more elements than memory`);
  }
  return axes;
}

function elementCount(axes: readonly AxisInfo[]): number {
  return axes.reduce((product, axis) => product * axis.size, 1);
}

/** One named axis. */
export function readAxis(value: unknown, where: string): AxisInfo {
  const fields = fieldsOf(value, where);
  return {
    name: readText(fields.name, `${where}.name`),
    size: readCount(fields.size, `${where}.size`),
    key: readText(fields.key, `${where}.key`)
  };
}

function readStatistics(value: unknown, where: string): Statistics {
  const fields = fieldsOf(value, where);
  const count = readCount(fields.count, `${where}.count`);
  const part = (name: string) => readCount(fields[name], `${where}.${name}`, count);
  const figure = (name: string) => readNullable(fields[name], `${where}.${name}`, readNumber);
  return {
    count,
    nan: part('nan'),
    positiveInfinity: part('positiveInfinity'),
    negativeInfinity: part('negativeInfinity'),
    zeros: part('zeros'),
    min: figure('min'),
    max: figure('max'),
    mean: figure('mean'),
    std: figure('std')
  };
}

function readHistogram(value: unknown): Histogram {
  const fields = fieldsOf(value, 'histogram');
  const low = readNumber(fields.low, 'histogram.low');
  return {
    low,
    high: readNumber(fields.high, 'histogram.high', low),
    counts: readList(fields.counts, 'histogram.counts', MAX_HISTOGRAM_BINS, (entry, where) =>
      readCount(entry, where)
    )
  };
}

function readHeadValue(value: unknown, where: string): CardPayload['head'][number] {
  return typeof value === 'boolean' ? value : readFiniteOrWord(value, where);
}

function readActivations(
  fields: Record<string, unknown>,
  axes: AxisInfo[]
): Omit<ActivationsPayload, 'view' | 'histogram' | 'format' | keyof TensorFacts> {
  const timeAxis = readCount(fields.timeAxis, 'timeAxis', axes.length - 1);
  const unitAxis = readCount(fields.unitAxis, 'unitAxis', axes.length - 1);
  if (timeAxis === unitAxis) throw new PayloadProblem('timesteps and units are the same axis');
  const sizeOf = (axis: number) => axes[axis]?.size ?? 0;
  const extent = {
    timesteps: sizeOf(timeAxis),
    units: sizeOf(unitAxis),
    samples: axes.reduce(
      (product, axis, index) =>
        index === timeAxis || index === unitAxis ? product : product * axis.size,
      1
    )
  };
  const tiles = readList(fields.tiles, 'tiles', MAX_TILES, (entry, where) =>
    readTile(entry, where, extent)
  );
  if (tiles.length === 0) throw new PayloadProblem('tiles are missing');
  if (new Set(tiles.map(tile => tile.sample)).size < tiles.length) {
    throw new PayloadProblem('two tiles show the same sample');
  }
  return {
    timeAxis,
    unitAxis,
    tiles,
    strip: readNullable(fields.strip, 'strip', (value, where) => readStrip(value, where, extent)),
    lines: readList(fields.lines, 'lines', MAX_LINES, (entry, where) =>
      readCount(entry, where, extent.units - 1)
    ),
    ...readOptional(fields, 'layout', (value, where) => readWord(value, where, LAYOUTS)),
    ...readOptional(fields, 'labels', (value, where) => readLabels(value, where, extent.timesteps))
  };
}

function readLabels(value: unknown, where: string, timesteps: number): string[] {
  const labels = readList(value, where, MAX_LABELS, (entry, at) => readText(entry, at, MAX_LABEL));
  if (labels.length !== timesteps) {
    throw new PayloadProblem(`${where} has ${labels.length} entries for ${timesteps} timesteps`);
  }
  return labels;
}
