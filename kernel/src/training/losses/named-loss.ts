import { ArgumentError } from '../../tensor/errors.js';
import {
  BinaryCrossentropy,
  CategoricalCrossentropy,
  SparseCategoricalCrossentropy
} from './crossentropy.js';
import type { Loss } from './loss.js';
import {
  CosineSimilarity,
  Hinge,
  Huber,
  KullbackLeiblerDivergence,
  LogCosh,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredError,
  MeanSquaredLogarithmicError,
  Poisson,
  SquaredHinge
} from './regression.js';

const BY_NAME = {
  binaryCrossentropy: BinaryCrossentropy,
  categoricalCrossentropy: CategoricalCrossentropy,
  cosineSimilarity: CosineSimilarity,
  hinge: Hinge,
  huber: Huber,
  kullbackLeiblerDivergence: KullbackLeiblerDivergence,
  logCosh: LogCosh,
  meanAbsoluteError: MeanAbsoluteError,
  meanAbsolutePercentageError: MeanAbsolutePercentageError,
  meanSquaredError: MeanSquaredError,
  meanSquaredLogarithmicError: MeanSquaredLogarithmicError,
  poisson: Poisson,
  sparseCategoricalCrossentropy: SparseCategoricalCrossentropy,
  squaredHinge: SquaredHinge
} satisfies Record<string, () => Loss>;

/** Keras's losses by name, with their defaults. */
export type LossName = keyof typeof BY_NAME;

/** Keras's short names, which we do not take. */
const SHORT: Record<string, LossName> = {
  mse: 'meanSquaredError',
  mae: 'meanAbsoluteError',
  mape: 'meanAbsolutePercentageError',
  msle: 'meanSquaredLogarithmicError',
  bce: 'binaryCrossentropy'
};

export function isLossName(name: unknown): name is LossName {
  return typeof name === 'string' && Object.hasOwn(BY_NAME, name);
}

/** The loss of a choice. */
export function lossOf(choice: LossName | Loss): Loss {
  if (isLossName(choice)) return BY_NAME[choice]();
  if (typeof choice === 'function' && 'values' in choice) return choice;
  const words = Object.keys(BY_NAME).join(', ');
  const long = SHORT[String(choice)];
  throw new ArgumentError({
    code: 'unknown-loss',
    where: 'compile',
    what: long
      ? `compile: the loss '${String(choice)}' is written '${long}' here`
      : `compile has no loss '${String(choice)}': it knows ${words}`,
    got: String(choice),
    expected: `one of ${words}, or a loss`,
    fix: `loss: '${long ?? 'meanSquaredError'}', or a factory such as Huber({ delta: 0.5 })`
  });
}
