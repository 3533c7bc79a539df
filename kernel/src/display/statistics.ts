import type { Histogram, Statistics } from '../contract/payload.js';
import type { ElementArray } from '../tensor/dtype.js';

/** Exact counts, extremes, mean and deviation of all elements (Welford's update would cost 3 times as much). */
export function statisticsOf(elements: ElementArray): Statistics {
  let nan = 0;
  let positiveInfinity = 0;
  let negativeInfinity = 0;
  let zeros = 0;
  let finite = 0;
  let sum = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < elements.length; i++) {
    const value = elements[i] as number;
    if (value - value !== 0) {
      if (Number.isNaN(value)) nan++;
      else if (value > 0) positiveInfinity++;
      else negativeInfinity++;
      continue;
    }
    if (value === 0) zeros++;
    if (value < min) min = value;
    if (value > max) max = value;
    sum += value;
    finite++;
  }
  const mean = finite > 0 ? sum / finite : null;
  return {
    count: elements.length,
    nan,
    positiveInfinity,
    negativeInfinity,
    zeros,
    min: finite > 0 ? min : null,
    max: finite > 0 ? max : null,
    mean,
    std: mean === null ? null : deviation(elements, mean, finite)
  };
}

function deviation(elements: ElementArray, mean: number, finite: number): number {
  let squares = 0;
  for (let i = 0; i < elements.length; i++) {
    const distance = (elements[i] as number) - mean;
    if (distance - distance === 0) squares += distance * distance;
  }
  return Math.sqrt(squares / finite);
}

/** Counts of the finite values in equal bins; null without a finite value. */
export function histogramOf(
  elements: ElementArray,
  { min, max }: Statistics,
  bins = 24
): Histogram | null {
  if (min === null || max === null) return null;
  const counts = new Array<number>(bins).fill(0);
  const scale = max > min ? bins / (max - min) : 0;
  for (let i = 0; i < elements.length; i++) {
    const value = elements[i] as number;
    if (value - value !== 0) continue;
    const bin = Math.min(bins - 1, Math.floor((value - min) * scale));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { low: min, high: max, counts };
}
