import { binary, unary } from '../../ops/elementwise.js';
import { reduce } from '../../ops/reduce.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { printCall } from '../base/expression.js';
import { checkOptions, NUMBER, type OptionKind } from '../base/options.js';

/** Keras's regularizers by name, with its defaults: 0.01 for `l1` and `l2`, nothing at all for `l1l2`. */
export type RegularizerName = 'l1' | 'l2' | 'l1l2';

/** What large weights add to the loss. */
export interface Regularizer {
  readonly className: string;
  readonly expression: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** One number. */
  penalty(weight: FloatTensor): FloatTensor;
}

export type RegularizerChoice = RegularizerName | Regularizer;

/**
 * `l1 · sum |w|`: draws small weights to exactly 0.
 * @example
 * ```ts
 * Dense(8, { kernelRegularizer: L1(0.001) })(ones([1, 4])).shape; // [1, 8]
 * ```
 * @see Keras 3 `keras.regularizers.L1`
 */
export function L1(l1 = 0.01): Regularizer {
  checkOptions('L1', { l1 }, { l1: NUMBER });
  return regularizer('L1', { l1 }, printCall('L1', [l1]), l1, 0);
}

/**
 * `l2 · sum w²`: keeps weights small.
 * @see Keras 3 `keras.regularizers.L2`
 */
export function L2(l2 = 0.01): Regularizer {
  checkOptions('L2', { l2 }, { l2: NUMBER });
  return regularizer('L2', { l2 }, printCall('L2', [l2]), 0, l2);
}

/**
 * Both: `l1 · sum |w| + l2 · sum w²`.
 * @see Keras 3 `keras.regularizers.L1L2`
 */
export function L1L2(options: { l1?: number; l2?: number } = {}): Regularizer {
  checkOptions('L1L2', options, { l1: NUMBER, l2: NUMBER });
  const { l1 = 0, l2 = 0 } = options;
  return regularizer('L1L2', { l1, l2 }, printCall('L1L2', [], options), l1, l2);
}

function regularizer(
  className: string,
  config: Record<string, number>,
  expression: string,
  l1: number,
  l2: number
): Regularizer {
  return {
    className,
    expression,
    config,
    penalty(weight) {
      const absolute = l1 === 0 ? null : binary('mul', reduce('sum', unary('abs', weight)), l1);
      const square = binary('mul', reduce('sum', unary('square', weight)), l2);
      return absolute ? binary('add', absolute, square) : square;
    }
  };
}

const BY_NAME: Readonly<Record<RegularizerName, () => Regularizer>> = {
  l1: L1,
  l2: L2,
  l1l2: L1L2
};

const WORDS = Object.keys(BY_NAME);

/** A regularizer by name, or one that a factory made. */
export const REGULARIZER: OptionKind = {
  words: WORDS,
  takes: value => typeof value === 'object' && value !== null && 'penalty' in value,
  expected: `one of ${WORDS.join(', ')}, or a regularizer such as L2(0.001)`,
  example: "'l2'"
};

/** The regularizer of a choice; null for none. */
export function regularizerOf(choice: RegularizerChoice | undefined): Regularizer | null {
  if (choice === undefined) return null;
  return typeof choice === 'string' ? BY_NAME[choice]() : choice;
}
