import { binary, unary } from '../../ops/elementwise.js';
import { reduce } from '../../ops/reduce.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import { printCall } from '../base/expression.js';
import { checkOptions, NUMBER, type OptionKind } from '../base/options.js';

/** Keras's constraints by name, with its defaults. */
export type ConstraintName = 'maxNorm' | 'minMaxNorm' | 'nonNeg' | 'unitNorm';

/** What weights must hold to after every step of training. */
export interface Constraint {
  readonly className: string;
  readonly expression: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** The weight as it may be. */
  project(weight: FloatTensor): FloatTensor;
}

export type ConstraintChoice = ConstraintName | Constraint;

/** Keras's epsilon, which keeps a norm of 0 from being divided by. */
const EPSILON = 1e-7;

export interface MinMaxNormOptions {
  /** Default 0. */
  minValue?: number;
  /** Default 1. */
  maxValue?: number;
  /** From 0 (no change) to 1 (at once). Default 1. */
  rate?: number;
  /** Along which the norm is taken. Default 0: of the weights that come into one unit. */
  axis?: number;
}

/**
 * No column of weights longer than `maxValue`.
 * @example
 * ```ts
 * Dense(8, { kernelConstraint: MaxNorm(2) })(ones([1, 4])).shape; // [1, 8]
 * ```
 * @see Keras 3 `keras.constraints.MaxNorm` (Srivastava et al., 2014)
 */
export function MaxNorm(maxValue = 2, axis = 0): Constraint {
  checkOptions('MaxNorm', { maxValue, axis }, { maxValue: NUMBER, axis: NUMBER });
  return {
    className: 'MaxNorm',
    expression: printCall('MaxNorm', axis === 0 ? [maxValue] : [maxValue, axis]),
    config: { maxValue, axis },
    project(weight) {
      const norms = normOf(weight, axis);
      const desired = binary('minimum', binary('maximum', norms, 0), maxValue);
      return binary('mul', weight, binary('div', desired, binary('add', norms, EPSILON)));
    }
  };
}

/** No weight below 0. @see Keras 3 `keras.constraints.NonNeg` */
export function NonNeg(): Constraint {
  return {
    className: 'NonNeg',
    expression: 'NonNeg()',
    config: {},
    project: weight => binary('maximum', weight, 0)
  };
}

/** Every column of weights of length 1. @see Keras 3 `keras.constraints.UnitNorm` */
export function UnitNorm(axis = 0): Constraint {
  checkOptions('UnitNorm', { axis }, { axis: NUMBER });
  return {
    className: 'UnitNorm',
    expression: printCall('UnitNorm', axis === 0 ? [] : [axis]),
    config: { axis },
    project: weight => binary('div', weight, binary('add', normOf(weight, axis), EPSILON))
  };
}

/** Every column of weights between two lengths. @see Keras 3 `keras.constraints.MinMaxNorm` */
export function MinMaxNorm(options: MinMaxNormOptions = {}): Constraint {
  const known = { minValue: NUMBER, maxValue: NUMBER, rate: NUMBER, axis: NUMBER };
  checkOptions('MinMaxNorm', options, known);
  const { minValue = 0, maxValue = 1, rate = 1, axis = 0 } = options;
  return {
    className: 'MinMaxNorm',
    expression: printCall('MinMaxNorm', [], options),
    config: { minValue, maxValue, rate, axis },
    project(weight) {
      const norms = normOf(weight, axis);
      const clipped = binary('minimum', binary('maximum', norms, minValue), maxValue);
      const desired = binary('add', binary('mul', clipped, rate), binary('mul', norms, 1 - rate));
      return binary('mul', weight, binary('div', desired, binary('add', norms, EPSILON)));
    }
  };
}

function normOf(weight: FloatTensor, axis: number): FloatTensor {
  return unary('sqrt', reduce('sum', unary('square', weight), { axis, keepDims: true }));
}

const BY_NAME: Readonly<Record<ConstraintName, () => Constraint>> = {
  maxNorm: MaxNorm,
  minMaxNorm: MinMaxNorm,
  nonNeg: NonNeg,
  unitNorm: UnitNorm
};

const WORDS = Object.keys(BY_NAME);

/** A constraint by name, or one that a factory made. */
export const CONSTRAINT: OptionKind = {
  words: WORDS,
  takes: value => typeof value === 'object' && value !== null && 'project' in value,
  expected: `one of ${WORDS.join(', ')}, or a constraint such as MaxNorm(2)`,
  example: "'nonNeg'"
};

/** The constraint of a choice; null for none. */
export function constraintOf(choice: ConstraintChoice | undefined): Constraint | null {
  if (choice === undefined) return null;
  return typeof choice === 'string' ? BY_NAME[choice]() : choice;
}
