import type { Comparison } from '../analysis/compare.js';
import { sizeOf, type Shape } from '../tensor/shape.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { sampleGrid, type SampleGrid } from './tile/sample-grid.js';
import { scaleOf, type Scale } from './tile/scale.js';
import { statisticsOf } from './statistics.js';

/** Both tensors and their difference for one sample, every value exact. */
export interface CompareGrids {
  /** Axes of the tensors; null for one row. */
  rowAxis: number | null;
  columnAxis: number;
  a: SampleGrid;
  b: SampleGrid;
  difference: SampleGrid;
  /** Common to both tensors, so that equal colours are equal values. */
  scale: Scale;
  /** Around zero, from the largest difference down to what rounding alone makes. */
  differenceScale: Scale;
}

/** One unit in the last place of float32 at 1. */
const ULP = 2 ** -23;
/** A difference of so many units in the last place of the range has a pale colour, however small the largest is. */
const QUIET_ULPS = 8;

/** The sample where two tensors of one shape differ most; null for scalars and empty tensors. */
export function compareGrids({
  a,
  b,
  verdict,
  places,
  maxDifference
}: Comparison): CompareGrids | null {
  if (verdict === 'shapes-differ' || a.rank === 0 || a.size === 0) return null;
  const { rowAxis, columnAxis } = shownAxes(a);
  const place = places[0]?.index ?? a.shape.map(() => 0);
  const sample = sampleAt(a.shape, place, [rowAxis, columnAxis]);
  const read = (x: AnyTensor): SampleGrid => {
    const elements = x.handle.peek() ?? new Float32Array();
    return rowAxis === null
      ? sampleGrid(elements, [1, ...x.shape], { unitAxis: 0, timeAxis: 1 }, sample)
      : sampleGrid(elements, x.shape, { unitAxis: rowAxis, timeAxis: columnAxis }, sample);
  };
  const [left, right] = [read(a), read(b)];
  const [first, second] = [statisticsOf(left.values), statisticsOf(right.values)];
  const low = Math.min(first.min ?? Infinity, second.min ?? Infinity);
  const high = Math.max(first.max ?? -Infinity, second.max ?? -Infinity);
  const hasFinite = low <= high;
  const scale = scaleOf(left.values, hasFinite ? low : null, hasFinite ? high : null);
  const range = hasFinite ? Math.max(high, 0) - Math.min(low, 0) : 0;
  const reach = Math.fround(Math.max(maxDifference ?? 0, QUIET_ULPS * ULP * range));
  return {
    rowAxis,
    columnAxis,
    a: left,
    b: right,
    difference: {
      ...left,
      values: left.values.map((value, i) => gap(value, right.values[i] ?? 0))
    },
    scale,
    differenceScale: { low: -reach, high: reach, centre: 0 }
  };
}

/** Timesteps across and units down where there are timesteps, otherwise the last two axes as a matrix is written. */
function shownAxes(x: AnyTensor): { rowAxis: number | null; columnAxis: number } {
  const time = x.axes.findIndex(({ name }) => name === 'timesteps');
  const last = x.rank - 1;
  if (time >= 0 && time < last) return { rowAxis: last, columnAxis: time };
  return { rowAxis: x.rank > 1 ? last - 1 : null, columnAxis: last };
}

/** The number of a place's sample, row-major over the axes that are not shown. */
function sampleAt(
  shape: Shape,
  place: readonly number[],
  shown: readonly (number | null)[]
): number {
  const others = shape.map((_, axis) => axis).filter(axis => !shown.includes(axis));
  return others.reduce((sample, axis, i) => {
    const inner = sizeOf(others.slice(i + 1).map(other => shape[other] ?? 1));
    return sample + (place[axis] ?? 0) * inner;
  }, 0);
}

/** a − b; 0 where both are the same infinity or NaN. */
function gap(a: number, b: number): number {
  return a === b || (Number.isNaN(a) && Number.isNaN(b)) ? 0 : a - b;
}
