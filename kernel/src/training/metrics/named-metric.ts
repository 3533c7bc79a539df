import { ArgumentError } from '../../tensor/errors.js';
import type { Loss } from '../losses/loss.js';
import { isLossName, lossOf, type LossName } from '../losses/named-loss.js';
import { createMetric, type Metric } from './metric.js';
import {
  automaticAccuracy,
  BinaryAccuracy,
  CategoricalAccuracy,
  RootMeanSquaredError,
  SparseCategoricalAccuracy,
  SparseTopKCategoricalAccuracy,
  TopKCategoricalAccuracy
} from './metrics.js';

const BY_NAME = {
  accuracy: automaticAccuracy,
  binaryAccuracy: BinaryAccuracy,
  categoricalAccuracy: CategoricalAccuracy,
  rootMeanSquaredError: RootMeanSquaredError,
  sparseCategoricalAccuracy: SparseCategoricalAccuracy,
  sparseTopKCategoricalAccuracy: SparseTopKCategoricalAccuracy,
  topKCategoricalAccuracy: TopKCategoricalAccuracy
} satisfies Record<string, () => Metric>;

/** Keras's metrics by name; every loss is one, too. */
export type MetricName = keyof typeof BY_NAME | LossName;

/** The metric of a choice; a loss becomes its mean over all samples. */
export function metricOf(choice: MetricName | Metric | Loss): Metric {
  if (typeof choice === 'string' && Object.hasOwn(BY_NAME, choice)) {
    return BY_NAME[choice as keyof typeof BY_NAME]();
  }
  if (isLossName(choice)) return lossAsMetric(lossOf(choice));
  if (typeof choice === 'function' && 'values' in choice) return lossAsMetric(choice);
  if (typeof choice === 'object' && 'update' in choice) return choice;
  const words = Object.keys(BY_NAME).join(', ');
  throw new ArgumentError({
    code: 'unknown-metric',
    where: 'compile',
    what: `compile has no metric '${String(choice)}': it knows ${words}, and every loss`,
    got: String(choice),
    expected: `one of ${words}, a loss or a metric`,
    fix: "metrics: ['accuracy']"
  });
}

function lossAsMetric(loss: Loss): Metric {
  return createMetric({
    className: loss.className,
    name: loss.name,
    options: {},
    // As a metric the similarity itself is watched: more is better.
    finish: loss.className === 'CosineSimilarity' ? mean => -mean : mean => mean,
    values: (yTrue, yPred) => loss.values(yTrue, yPred)
  });
}
