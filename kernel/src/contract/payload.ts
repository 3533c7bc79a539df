/**
 * The JSON of one drawn output, as it lies in a notebook file. It must draw years later, without a kernel, so every
 * field is plain data. A reader ignores fields it does not know and treats everything it reads as hostile.
 */

/** Major version is part of the name: a reader that does not know it leaves the output to the PNG beside it. */
export const TENSOR_MIME = 'application/vnd.tsteps.tensor.v1+json';
export const PLOTLY_MIME = 'application/vnd.plotly.v1+json';

/** All parts of one output together (JSON, PNG as base64, text), in a notebook file. */
export const MAX_OUTPUT_BYTES = 256 * 1024;

/** Named axis. Views in one notebook with an axis of the same key share its cursor. */
export interface AxisInfo {
  name: string;
  size: number;
  /** `name:size`, or the id that `withAxes` gave. */
  key: string;
}

/** Statistics over all elements; `null` where no finite element exists. Counts are exact. */
export interface Statistics {
  count: number;
  nan: number;
  positiveInfinity: number;
  negativeInfinity: number;
  zeros: number;
  min: number | null;
  max: number | null;
  mean: number | null;
  /** Population standard deviation. */
  std: number | null;
}

/** Element counts of equal bins from `low` to `high` (finite values). */
export interface Histogram {
  low: number;
  high: number;
  counts: number[];
}

/**
 * One sample's values as rows × columns of one-byte codes, row after row.
 * Rows are units (last axis), columns are timesteps; where there are too many, `stepsPerColumn` timesteps or
 * `unitsPerRow` neighbouring units share a cell, which then holds the value farthest from `centre`.
 *
 * Codes: 0 NaN, 1 −Inf, 2 +Inf, 3 masked step, 4 below `low`, 254 above `high`, 5 … 253 the values from `low` to `high`
 * in 248 equal steps: `value = low + (code - 5) * (high - low) / 248`.
 */
export interface Tile {
  /** Index over all axes but timesteps and the last, flattened row-major. */
  sample: number;
  rows: number;
  columns: number;
  unitsPerRow: number;
  stepsPerColumn: number;
  low: number;
  high: number;
  centre: number;
  /** Largest |decoded − true| of an unclipped cell: half a step. */
  error: number;
  /** Cells with codes 4 and 254, exactly: `[row, column, value]`; at most 256, the farthest out first. */
  clipped: [number, number, number][];
  /** base64 of zlib of the codes, each row stored as differences modulo 256 along time (first code as it is). */
  data: string;
}

/** Extremes over time of the mean over units, for every sample: what the sample picker shows. */
export interface SampleStrip {
  columns: number;
  low: number;
  high: number;
  /** base64 of one byte per cell, samples × columns, coded as in a tile, uncompressed. */
  data: string;
  samples: number;
}

interface TensorPayloadBase {
  format: 1;
  /** The variable or layer the tensor came from; null when it has no name. */
  name: string | null;
  dtype: 'float32' | 'int32' | 'bool';
  device: string;
  axes: AxisInfo[];
  /** Bytes of the whole tensor. */
  sizeBytes: number;
  statistics: Statistics;
  /** Which tensor a live kernel may be asked about; absent where none can be. */
  fingerprint?: string;
}

/** A number, or the word JSON lacks for it. */
export type FiniteOrWord = number | 'NaN' | 'Infinity' | '-Infinity';

/** Shape, statistics and distribution of any tensor. */
export interface CardPayload extends TensorPayloadBase {
  view: 'card';
  histogram: Histogram | null;
  /** The first elements in row-major order, rounded to 6 significant digits; all of them when the tensor is small. */
  head: (FiniteOrWord | boolean)[];
}

/** Units × timesteps of one sample, with others in less detail. */
export interface ActivationsPayload extends TensorPayloadBase {
  view: 'activations';
  histogram: Histogram | null;
  /** Which of `axes` are timesteps and units (the last). */
  timeAxis: number;
  unitAxis: number;
  /** The first is drawn first and has the most detail the size limit allows. */
  tiles: Tile[];
  strip: SampleStrip | null;
  /** Units (indices on the unit axis) drawn as lines under the map: the most varied ones, for a start. */
  lines: number[];
  /** `lines` leaves out the map; `map` where it is absent. */
  layout?: 'map' | 'lines';
  /** What stood at each timestep (characters, words): one per timestep; none where it is absent. */
  labels?: string[];
}

/** Payloads that show one tensor. */
export type TensorPayload = CardPayload | ActivationsPayload;

/** What any value becomes: one entry per MIME type, and metadata beside it. */
export interface MimeBundle {
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
}
