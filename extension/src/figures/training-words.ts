import { numbersOf } from 'tsteps/contract';
import type { TrainingPayload } from 'tsteps/contract';
import { formatNumber } from './format.js';

/** Numbers of one epoch: `loss 0.531 · valLoss 0.6`; empty for an epoch without any. */
export function epochNumbers(payload: TrainingPayload, epoch: number): string {
  const at = numbersOf(payload.curve.epochs).indexOf(epoch);
  if (at < 0) return '';
  return payload.curve.series
    .map(({ name, data }) => `${name} ${formatNumber(Number(data.split(' ')[at]))}`)
    .join(' · ');
}

/** The number nearest to another in an ascending list; null in an empty one. */
export function nearest(list: readonly number[], to: number): number | null {
  let found: number | null = null;
  for (const number of list) {
    if (found === null || Math.abs(number - to) < Math.abs(found - to)) found = number;
  }
  return found;
}

/** The first epoch whose loss is no finite number; null where all are. */
export function firstOddEpoch({ curve }: TrainingPayload): number | null {
  const losses = curve.series.filter(({ name }) => name === 'loss' || name === 'valLoss');
  const indices = losses.map(({ data }) =>
    numbersOf(data).findIndex(value => !Number.isFinite(value))
  );
  const found = indices.filter(index => index >= 0);
  return found.length > 0 ? (numbersOf(curve.epochs)[Math.min(...found)] ?? null) : null;
}
