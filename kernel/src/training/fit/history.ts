/** What a model's training gave, epoch by epoch. */
export class History {
  /** `loss`, `accuracy`, `valLoss` …: one number per epoch each. */
  readonly history: Record<string, number[]> = {};
  /** Number of each epoch, counted from 0. */
  readonly epoch: number[] = [];
  /** Wall time of each epoch, in seconds. */
  readonly seconds: number[] = [];

  /** Adds an epoch. */
  add(epoch: number, logs: Readonly<Record<string, number>>, seconds: number): void {
    this.epoch.push(epoch);
    this.seconds.push(seconds);
    for (const [name, value] of Object.entries(logs)) (this.history[name] ??= []).push(value);
  }

  toString(): string {
    const epochs = this.epoch.length;
    const last = Object.entries(this.history).map(
      ([name, values]) => `${name} ${printNumber(values.at(-1) ?? NaN)}`
    );
    const total = this.seconds.reduce((a, b) => a + b, 0);
    return [
      `${epochs} ${epochs === 1 ? 'epoch' : 'epochs'}`,
      `${total.toFixed(1)} s`,
      ...last
    ].join(' · ');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Four significant digits, as progress shows numbers. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-3 || size >= 1e5)
    ? value.toExponential(2)
    : String(Number(value.toPrecision(4)));
}
