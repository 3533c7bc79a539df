import { formatNumber } from './format.js';
import { formatSeconds } from './training-sentence.js';

/** How far some work has come. */
export interface ProgressState {
  label: string;
  /** Items that are done. */
  done: number;
  /** Items in all; null where nobody knows. */
  total: number | null;
  seconds: number;
  /** `stopped`: it ended before its last item. */
  state: 'running' | 'done' | 'stopped';
}

/** Characters of the bar. */
const BAR = 20;
/** A rate says nothing before this much time has passed. */
const LEAST_SECONDS = 0.1;

/**
 * One line: `epoch 1  ███████░░░░░░░░░░░░░  37/100  37 %  31.4/s  2.0 s left`, and at the end
 * `epoch 1  ████████████████████  100/100 in 3.2 s`.
 */
export function progressText(progress: ProgressState): string {
  const { label, done, total, seconds, state } = progress;
  const share = total === null ? null : total === 0 ? 1 : Math.min(1, done / total);
  const count = total === null ? String(done) : `${done}/${total}`;
  const parts = [
    ...(label === '' ? [] : [label]),
    ...(share === null ? [] : [bar(share)]),
    ...(state === 'running'
      ? [count, ...(share === null ? [] : [`${Math.floor(100 * share)} %`]), ...speed(progress)]
      : [`${count} in ${formatSeconds(seconds)}${state === 'stopped' ? ', stopped' : ''}`])
  ];
  return parts.join('  ');
}

function bar(share: number): string {
  const full = Math.floor(BAR * share);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

/** Items a second, or seconds an item where they are slow; and the time left at this speed. */
function speed({ done, total, seconds }: ProgressState): string[] {
  if (done === 0 || seconds < LEAST_SECONDS) return [];
  const rate = done / seconds;
  return [
    rate >= 1 ? `${formatNumber(rate, 3)}/s` : `${formatSeconds(1 / rate)} each`,
    ...(total === null || done > total ? [] : [`${formatSeconds((total - done) / rate)} left`])
  ];
}
