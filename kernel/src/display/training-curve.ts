import type { TrainingPayload } from '../contract/training.js';
import type { TrainingRecord } from './training-record.js';

/** More than a float32 has. */
const DIGITS = 7;
/** Series in an output. */
const MAX_SERIES = 24;

/**
 * Indices of about `most` epochs whose losses look like those of all: from each stretch the smallest and the largest;
 * the first, the last, the best and those in `always` are among them.
 */
export function shownEpochs(
  { epochs, series, best, judge }: TrainingRecord,
  most: number,
  always: readonly number[]
): number[] {
  const count = epochs.length;
  if (count <= most) return epochs.map((_, i) => i);
  const wanted = new Set(always);
  const kept = new Set([0, count - 1, ...(best < 0 ? [] : [best])]);
  epochs.forEach((epoch, i) => wanted.has(epoch) && kept.add(i));
  const watched = ['loss', judge].flatMap((name, i, all) =>
    all.indexOf(name) === i ? [series.get(name) ?? []] : []
  );
  const stretches = Math.max(1, Math.floor(most / (2 * watched.length)));
  for (const values of watched) {
    for (let stretch = 0; stretch < stretches; stretch++) {
      const from = Math.floor((stretch * count) / stretches);
      const to = Math.floor(((stretch + 1) * count) / stretches);
      for (const extreme of extremes(values, from, to)) kept.add(extreme);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

function extremes(values: readonly number[], from: number, to: number): number[] {
  let [least, largest] = [from, from];
  for (let i = from; i < to; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) return [from, i];
    if (value < (values[least] ?? NaN)) least = i;
    if (value > (values[largest] ?? NaN)) largest = i;
  }
  return [least, largest];
}

/** The curves of chosen epochs as lines of numbers. */
export function encodeCurve(
  { epochs, series }: TrainingRecord,
  shown: readonly number[]
): TrainingPayload['curve'] {
  return {
    count: shown.length,
    epochs: shown.map(i => epochs[i]).join(' '),
    series: [...series].slice(0, MAX_SERIES).map(([name, values]) => ({
      name,
      data: shown.map(i => short(values[i] ?? NaN)).join(' ')
    }))
  };
}

function short(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
