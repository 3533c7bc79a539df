import { formatNumber } from './format.js';
import type { TrainingRecord } from './training-record.js';

/** Numbers named in a sentence. */
const MAX_NAMED = 8;

/**
 * Where training stands, in one line: `epoch 12 / 55 · batch 100 / 141 · loss 0.531 · 0.4 s per epoch · 18 s left`, and
 * after it `55 epochs · 12.3 s · loss 0.012`.
 */
export function trainingSentence(record: TrainingRecord): string {
  const numbers = Object.entries(currentNumbers(record))
    .slice(0, MAX_NAMED)
    .map(([name, value]) => `${name} ${formatNumber(value)}`);
  return record.state === 'running'
    ? [...runningParts(record), ...numbers, ...timeParts(record)].join(' · ')
    : [...endParts(record), formatSeconds(record.elapsedSeconds), ...numbers].join(' · ');
}

function runningParts({ start, epochs, part }: TrainingRecord): string[] {
  const done = start.initialEpoch + epochs.length;
  const isBetween = part === null && epochs.length > 0;
  const number = Math.min(start.epochs, isBetween ? done : done + 1);
  const epoch = `epoch ${number} / ${start.epochs}`;
  if (isBetween) return [epoch];
  const batch = part?.batch ?? 0;
  return [epoch, start.batches === null ? `batch ${batch}` : `batch ${batch} / ${start.batches}`];
}

/** Means of the running epoch so far; what it has not yet measured is the last epoch's. */
function currentNumbers({ series, part }: TrainingRecord): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [name, values] of series) numbers[name] = values.at(-1) ?? NaN;
  return { ...numbers, ...part?.logs };
}

function timeParts({ secondsPerEpoch, secondsLeft }: TrainingRecord): string[] {
  return [
    ...(secondsPerEpoch === null ? [] : [`${formatSeconds(secondsPerEpoch)} per epoch`]),
    ...(secondsLeft === null ? [] : [`${formatSeconds(secondsLeft)} left`])
  ];
}

function endParts({ state, reason, start, epochs }: TrainingRecord): string[] {
  const count = epochs.length;
  const last = start.initialEpoch + count;
  if (state === 'done') return [count === 1 ? '1 epoch' : `${count} epochs`];
  if (state === 'ended') return [`ended after epoch ${last}: ${reason}`];
  return [count === 0 ? `stopped in epoch ${last + 1}` : `stopped after epoch ${last}`];
}

/** `38 ms`, `0.4 s`, `18 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 0.0995) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 99.5) return `${seconds < 19.95 ? seconds.toFixed(1) : seconds.toFixed(0)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** One epoch as a line of a script's console: `epoch 12 / 55 · 0.4 s · loss 0.531`. */
export function epochLine(
  number: number,
  of: number,
  seconds: number,
  logs: Readonly<Record<string, number>>
): string {
  const width = String(of).length;
  return [
    `epoch ${String(number).padStart(width)} / ${of}`,
    formatSeconds(seconds),
    ...Object.entries(logs).map(([name, value]) => `${name} ${formatNumber(value)}`)
  ].join(' · ');
}
