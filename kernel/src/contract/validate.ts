import {
  PayloadProblem,
  fieldsOf,
  readCount,
  readList,
  readNullable,
  readNumber,
  readText,
  readWord
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

const MAX_AXES = 8;
const MAX_HISTOGRAM_BINS = 256;
const MAX_HEAD = 4096;
/** More cannot lie in an output: a tile's JSON has 150 bytes or more. */
const MAX_TILES = 2048;
const MAX_LINES = 64;

const NON_FINITE_WORDS = ['NaN', 'Infinity', '-Infinity'] as const;

/**
 * Checks JSON of unknown origin against the contract. The payload handed back holds the contract's fields only, every
 * index in range and every size small enough to allocate; nothing is thrown.
 */
export function validatePayload(json: unknown): { payload: TensorPayload } | { problem: string } {
  try {
    return { payload: readPayload(json) };
  } catch (error) {
    if (error instanceof PayloadProblem) return { problem: error.message };
    return { problem: `unreadable: ${String(error)}` };
  }
}

function readPayload(json: unknown): TensorPayload {
  const fields = fieldsOf(json, 'payload');
  if (fields.format !== 1) throw new PayloadProblem('format is not 1');
  const view = readWord(fields.view, 'view', ['card', 'activations']);
  const axes = readList(fields.axes, 'axes', MAX_AXES, readAxis);
  const statistics = readStatistics(fields.statistics);
  const count = axes.reduce((product, axis) => product * axis.size, 1);
  if (!Number.isSafeInteger(count)) throw new PayloadProblem('axes have more elements than memory');
  if (statistics.count !== count) {
    throw new PayloadProblem(
      `statistics count ${statistics.count} elements, the axes have ${count}`
    );
  }
  const common = {
    format: 1 as const,
    name: readNullable(fields.name, 'name', readText),
    dtype: readWord(fields.dtype, 'dtype', ['float32', 'int32', 'bool']),
    device: readText(fields.device, 'device'),
    axes,
    sizeBytes: readCount(fields.sizeBytes, 'sizeBytes'),
    statistics,
    histogram: readNullable(fields.histogram, 'histogram', readHistogram)
  };
  return view === 'card'
    ? { ...common, view, head: readList(fields.head, 'head', MAX_HEAD, readHeadValue) }
    : { ...common, view, ...readActivations(fields, axes) };
}

function readAxis(value: unknown, where: string): AxisInfo {
  const fields = fieldsOf(value, where);
  return {
    name: readText(fields.name, `${where}.name`),
    size: readCount(fields.size, `${where}.size`),
    key: readText(fields.key, `${where}.key`)
  };
}

function readStatistics(value: unknown): Statistics {
  const fields = fieldsOf(value, 'statistics');
  const count = readCount(fields.count, 'statistics.count');
  const part = (name: string) => readCount(fields[name], `statistics.${name}`, count);
  const figure = (name: string) => readNullable(fields[name], `statistics.${name}`, readNumber);
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
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return readWord(value, where, NON_FINITE_WORDS);
  return readNumber(value, where);
}

function readActivations(
  fields: Record<string, unknown>,
  axes: AxisInfo[]
): Pick<ActivationsPayload, 'timeAxis' | 'unitAxis' | 'tiles' | 'strip' | 'lines'> {
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
    )
  };
}
