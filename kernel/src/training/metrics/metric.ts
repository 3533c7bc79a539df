import { binary, cast } from '../../ops/elementwise.js';
import { filledLike, shareBuffer } from '../../ops/make-tensor.js';
import { withRecorder } from '../../ops/record.js';
import { reduce } from '../../ops/reduce.js';
import { outsideScope, scope } from '../../ops/scope.js';
import { reshape } from '../../ops/structure.js';
import { printCall } from '../../layers/base/expression.js';
import { checkOptions, type OptionKind } from '../../layers/base/options.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import type { LossOptions } from '../losses/loss.js';

/** A number that is watched, gathered over batches. */
export interface Metric {
  readonly className: string;
  readonly expression: string;
  /** Under which a History holds it: `accuracy`, `meanAbsoluteError` … */
  readonly name: string;
  /** Takes one batch in. */
  update(yTrue: AnyTensor, yPred: FloatTensor, options?: LossOptions): void;
  /** The number over all batches since the last reset; 0 before the first. */
  result(): Promise<number>;
  reset(): void;
}

export interface MetricDefinition {
  className: string;
  name?: string;
  options?: object;
  known?: Readonly<Record<string, OptionKind>>;
  /** The number of every sample, or of every element: what the mean is taken of. */
  values: (yTrue: AnyTensor, yPred: FloatTensor) => FloatTensor;
  /** What becomes of the mean. Default: nothing. */
  finish?: (mean: number) => number;
}

/** A metric that is a mean, weighted by samples and mask, over all batches. */
export function createMetric(definition: MetricDefinition): Metric {
  const { className, options = {}, known = {}, values, finish = mean => mean } = definition;
  checkOptions(className, options, known);
  const mean = new RunningMean();
  return {
    className,
    expression: printCall(className, [], options),
    name: definition.name ?? className.charAt(0).toLowerCase() + className.slice(1),
    update(yTrue, yPred, call = {}) {
      withRecorder(null, () =>
        scope(() => {
          const mask = call.mask === undefined ? yPred.mask : call.mask;
          const each = values(yTrue, yPred);
          const counts: FloatTensor | null = mask && cast(mask, 'float32');
          const factors = [counts, call.sampleWeight ?? null].filter(one => one !== null);
          mean.add(each, factors);
        })
      );
    },
    result: async () => finish(await mean.result()),
    reset: () => mean.reset()
  };
}

/** A weighted mean that is gathered on the device, and read at the end. */
export class RunningMean {
  #sum: FloatTensor | null = null;
  #weight: FloatTensor | null = null;

  /** Adds values, each weighing the product of its factors (which may lack the last axes). */
  add(values: FloatTensor, factors: readonly FloatTensor[]): void {
    const weights = factors.reduce(times, filledLike(values, 1, values.shape));
    this.#add(reduce('sum', binary('mul', values, weights)), reduce('sum', weights));
  }

  /** Adds one number that weighs as much as `weight` samples. */
  addNumber(value: FloatTensor, weight: number): void {
    scope(() => this.#add(binary('mul', value, weight), filledLike(value, weight)));
  }

  async result(): Promise<number> {
    if (!this.#sum || !this.#weight) return 0;
    const [[sum = 0], [weight = 0]] = await Promise.all([this.#sum.data(), this.#weight.data()]);
    return weight === 0 ? 0 : sum / weight;
  }

  reset(): void {
    this.#sum?.dispose();
    this.#weight?.dispose();
    this.#sum = this.#weight = null;
  }

  #add(sum: FloatTensor, weight: FloatTensor): void {
    const next = [this.#sum, this.#weight].map((before, i) => {
      const more = reshape(i === 0 ? sum : weight, []);
      return before ? binary('add', before, more) : more;
    });
    this.reset();
    [this.#sum, this.#weight] = outsideScope(() => next.map(tensor => shareBuffer(tensor, []))) as [
      FloatTensor,
      FloatTensor
    ];
  }
}

/** A product, where the second may lack the last axes of the first, or have a last axis of 1 too many. */
function times(a: FloatTensor, b: FloatTensor): FloatTensor {
  if (b.rank > a.rank) return binary('mul', a, reshape(b, b.shape.slice(0, a.rank)));
  const ones = Array.from({ length: a.rank - b.rank }, () => 1);
  return binary('mul', a, reshape(b, [...b.shape, ...ones]));
}
