import { ArgumentError } from '../../tensor/errors.js';
import type { Logs } from './callback.js';

export interface MonitorOptions {
  /** The number that is watched. Default `'valLoss'`. */
  monitor?: string;
  /** Whether less or more is better. Default: more for names that end in accuracy, less for all others. */
  mode?: 'auto' | 'min' | 'max';
  /** Changes below it are none. Default 0. */
  minDelta?: number;
}

/** Watches one number of the epochs, and says when it is the best so far. */
export class Monitor {
  readonly name: string;
  readonly #where: string;
  readonly #sign: 1 | -1;
  readonly #minDelta: number;
  #best = -Infinity;

  constructor(where: string, { monitor = 'valLoss', mode = 'auto', minDelta = 0 }: MonitorOptions) {
    this.#where = where;
    this.name = monitor;
    const isMore = mode === 'max' || (mode === 'auto' && /accuracy$/i.test(monitor));
    this.#sign = isMore ? 1 : -1;
    this.#minDelta = Math.abs(minDelta);
  }

  /** The best number so far. */
  get best(): number {
    return this.#sign * this.#best;
  }

  /** Takes an epoch in; true where it is better than all before. */
  improves(logs: Logs): boolean {
    const value = logs[this.name];
    if (value === undefined) throw this.#missing(logs);
    const signed = this.#sign * value;
    if (!(signed - this.#minDelta > this.#best)) return false;
    this.#best = signed;
    return true;
  }

  reset(): void {
    this.#best = -Infinity;
  }

  #missing(logs: Logs): ArgumentError {
    const names = Object.keys(logs).join(', ');
    return new ArgumentError({
      code: 'no-such-log',
      where: this.#where,
      what: `${this.#where} needs '${this.name}', which this training does not give.`,
      got: names,
      expected: `one of ${names}`,
      fix: this.name.startsWith('val')
        ? 'give fit a validationSplit or validationData, or monitor another number'
        : `monitor: '${Object.keys(logs)[0] ?? 'loss'}'`
    });
  }
}
