import type { FloatTensor } from '../../tensor/tensor.js';
import { RunningMean } from '../metrics/metric.js';
import type { Batch } from './batches.js';
import { joined, type Compiled } from './compiled.js';

/** The loss and the metrics of an epoch, gathered batch by batch. */
export class Watch {
  readonly #compiled: Compiled;
  readonly #loss = new RunningMean();
  /** Of each output, where there are several. */
  readonly #outputLosses: RunningMean[];

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    const several = compiled.outputNames.length > 1;
    this.#outputLosses = several ? compiled.outputNames.map(() => new RunningMean()) : [];
    this.reset();
  }

  /** Takes a batch in; its losses weigh as many samples as it has. */
  add(
    total: FloatTensor,
    losses: readonly FloatTensor[],
    outputs: readonly FloatTensor[],
    { x, y }: Batch
  ): void {
    const samples = x[0]?.shape[0] ?? 0;
    this.#loss.addNumber(total, samples);
    this.#outputLosses.forEach((mean, i) => mean.addNumber(losses[i] as FloatTensor, samples));
    this.#compiled.metrics.forEach((metrics, i) => {
      // As in Keras, sample weights count for the loss, and masks for both.
      for (const { metric } of metrics)
        metric.update(y[i] as FloatTensor, outputs[i] as FloatTensor);
    });
  }

  /** All numbers so far, the loss first; `prefix` turns `loss` into `valLoss`. */
  async logs(prefix = ''): Promise<Record<string, number>> {
    const named = (name: string): string => (prefix ? joined(prefix, name) : name);
    const logs: Record<string, number> = { [named('loss')]: await this.#loss.result() };
    const { outputNames, metrics } = this.#compiled;
    for (const [i, mean] of this.#outputLosses.entries()) {
      logs[named(joined(outputNames[i] ?? 'output', 'loss'))] = await mean.result();
    }
    for (const { key, metric } of metrics.flat()) logs[named(key)] = await metric.result();
    return logs;
  }

  reset(): void {
    this.#loss.reset();
    for (const mean of this.#outputLosses) mean.reset();
    for (const { metric } of this.#compiled.metrics.flat()) metric.reset();
  }
}
