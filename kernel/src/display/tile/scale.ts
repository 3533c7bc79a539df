import type { ElementArray } from '../../tensor/dtype.js';

/** The values that the ends of a colour scale stand for. */
export interface Scale {
  low: number;
  high: number;
  /** The value of the middle colour, or of the lightest one where all values have one sign. */
  centre: number;
}

/** Values looked at to find the scale: enough for its 99.9th percentile, few enough to sort at once. */
const SAMPLED = 100_000;

/**
 * Both signs: symmetric around zero. One sign: from the smallest to the largest.
 * One outlier must not flatten everything else: where the largest value lies beyond twice the 99.9th percentile, the
 * scale ends at the percentile, and what lies outside is marked. Activations that come near 1 and stay below get exactly -1 to 1.
 */
export function scaleOf(elements: ElementArray, min: number | null, max: number | null): Scale {
  if (min === null || max === null) return { low: 0, high: 1, centre: 0 };
  if (min < 0 && max > 0) {
    const reach = Math.max(-min, max);
    const limit = reach <= 1 && reach > 0.75 ? 1 : cutOutliers(elements, reach, Math.abs);
    return { low: -limit, high: limit, centre: 0 };
  }
  if (max <= 0) return { low: -cutOutliers(elements, -min, Math.abs), high: max, centre: max };
  return { low: min, high: cutOutliers(elements, max, value => value), centre: min };
}

function cutOutliers(
  elements: ElementArray,
  reach: number,
  size: (value: number) => number
): number {
  const stride = Math.max(1, Math.ceil(elements.length / SAMPLED));
  const sizes = new Float64Array(Math.ceil(elements.length / stride));
  let count = 0;
  for (let i = 0; i < elements.length; i += stride) {
    const value = size(elements[i] as number);
    if (value - value === 0) sizes[count++] = value;
  }
  const sorted = sizes.subarray(0, count).sort();
  const percentile = sorted[Math.floor(0.999 * (count - 1))] ?? reach;
  return percentile > 0 && reach > 2 * percentile ? percentile : reach;
}
