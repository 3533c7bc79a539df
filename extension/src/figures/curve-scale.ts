import { formatNumber } from './format.js';
import { superscript } from './small-digits.js';

/** A log scale is offered where values span more powers of ten than this. */
const MIN_DECADES = 2;
const ROUND = [1, 2, 2.5, 5, 10];

/** The scale of an axis of values. */
export interface CurveScale {
  isLog: boolean;
  /** From 0 at the low end to 1 at the high one. */
  shareOf(value: number): number;
  ticks: { value: number; text: string }[];
}

/** Whether small values of a curve can be told apart on a log scale only. */
export function isLogOffered(values: readonly number[]): boolean {
  const { low, high } = rangeOf(values);
  return low > 0 && Math.log10(high) - Math.log10(low) > MIN_DECADES;
}

/** A scale that holds all finite values, with about so many labels. */
export function curveScale(values: readonly number[], isLog: boolean, labels = 4): CurveScale {
  const { low, high } = rangeOf(values);
  const count = Math.max(1, Math.floor(labels));
  return isLog && low > 0 ? logarithmic(low, high, count) : linear(low, high, count);
}

function rangeOf(values: readonly number[]): { low: number; high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : { low: 0, high: 1 };
}

function linear(from: number, to: number, labels: number): CurveScale {
  const pad = from === to ? Math.abs(from) / 2 || 0.5 : 0;
  const low = from - pad;
  const high = to + pad;
  // Halves: the difference of the largest doubles is none.
  const reach = high / 2 - low / 2;
  const shareOf = (value: number) => (value / 2 - low / 2) / reach;
  const step = roundStep((2 * reach) / labels);
  const ticks: CurveScale['ticks'] = [];
  if (Number.isFinite(step) && step > 0) {
    const first = Math.ceil(low / step);
    for (let i = 0; (first + i) * step <= high && i <= 2 * labels; i++) {
      // 3 · 0.1 is 0.30000000000000004.
      const value = Number(((first + i) * step).toPrecision(12));
      ticks.push({ value, text: formatNumber(value) });
    }
  }
  return { isLog: false, shareOf, ticks };
}

function logarithmic(from: number, to: number, labels: number): CurveScale {
  const pad = from === to ? 0.5 : 0;
  const low = Math.log10(from) - pad;
  const high = Math.log10(to) + pad;
  const shareOf = (value: number) => (Math.log10(value) - low) / (high - low);
  const first = Math.ceil(low);
  const step = Math.max(1, Math.ceil((Math.floor(high) - first + 1) / labels));
  const ticks: CurveScale['ticks'] = [];
  for (let power = first; power <= high; power += step) {
    ticks.push({ value: 10 ** power, text: `10${superscript(power)}` });
  }
  return { isLog: true, shareOf, ticks };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (ROUND.find(factor => factor * power >= least * 0.999) ?? 10) * power;
}
