import type { AxisInfo, FiniteOrWord, Statistics, Tile } from './payload.js';

/** One of the two tensors compared. */
export interface ComparedTensor {
  name: string | null;
  dtype: 'float32' | 'int32' | 'bool';
  device: string;
  axes: AxisInfo[];
  sizeBytes: number;
  statistics: Statistics;
}

/**
 * - `bit-identical`: every element has the same bits (or is NaN in both)
 * - `rounding`: no difference above 1e-6 of the range
 * - `different`: some are
 * - `shapes-differ`: nothing was compared
 */
export const VERDICTS = ['bit-identical', 'rounding', 'different', 'shapes-differ'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** One place where two tensors differ. */
export interface DifferentPlace {
  /** One index per axis. */
  index: number[];
  a: FiniteOrWord;
  b: FiniteOrWord;
}

/** Two tensors side by side, with a verdict. */
export interface ComparePayload {
  format: 1;
  view: 'compare';
  a: ComparedTensor;
  b: ComparedTensor;
  verdict: Verdict;
  /** The verdict in words, places included. */
  sentence: string;
  /** Elements compared, and how many of them differ in their bits. */
  count: number;
  differing: number;
  /** Largest finite |a − b|; null where nothing was compared or no difference is finite. */
  maxDifference: number | null;
  /** Largest distance in units in the last place of float32; null for other dtypes and where nothing was compared. */
  maxUlp: number | null;
  /** The farthest apart first; at most 64. */
  places: DifferentPlace[];
  /** Which axes the maps show; null where there is no such axis (one row, one column). */
  rowAxis: number | null;
  columnAxis: number | null;
  /** Both tensors and a − b for the sample with the largest difference, all three of the same grid; null for scalars. */
  maps: { a: Tile; b: Tile; difference: Tile } | null;
}
