import type { Shape } from '../../tensor/shape.js';
import { CONSTRAINT, constraintOf, type ConstraintChoice } from '../choices/constraints.js';
import {
  INITIALIZER,
  initializerOf,
  type InitializerChoice,
  type InitializerName
} from '../choices/initializers.js';
import { REGULARIZER, regularizerOf, type RegularizerChoice } from '../choices/regularizers.js';
import type { OptionKind } from './options.js';
import type { WeightSpec } from './weight-slot.js';

/** How one weight begins and what training holds it to. */
export interface WeightChoices {
  initializer?: InitializerChoice | undefined;
  regularizer?: RegularizerChoice | undefined;
  constraint?: ConstraintChoice | undefined;
  trainable?: boolean;
}

/** A weight with the options it was given; `usual` is the initializer that stands where none was. */
export function weightSpec(
  shape: Shape,
  axes: readonly string[],
  usual: InitializerName,
  { initializer, regularizer, constraint, trainable = true }: WeightChoices
): WeightSpec {
  return {
    shape,
    axes,
    initializer: initializerOf(initializer ?? usual),
    regularizer: regularizerOf(regularizer),
    constraint: constraintOf(constraint),
    trainable
  };
}

/** How the weights of a layer with a kernel and a bias begin and are trained. */
export interface KernelAndBiasOptions {
  /** Default `'glorotUniform'`. */
  kernelInitializer?: InitializerChoice;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerChoice;
  /** What large weights add to the loss. Default: nothing. */
  kernelRegularizer?: RegularizerChoice;
  biasRegularizer?: RegularizerChoice;
  /** What large outputs add to the loss, for each sample. Default: nothing. */
  activityRegularizer?: RegularizerChoice;
  /** What the weights must hold to after every step of training. Default: nothing. */
  kernelConstraint?: ConstraintChoice;
  biasConstraint?: ConstraintChoice;
}

export const KERNEL_AND_BIAS: Readonly<Record<keyof KernelAndBiasOptions, OptionKind>> = {
  kernelInitializer: INITIALIZER,
  biasInitializer: INITIALIZER,
  kernelRegularizer: REGULARIZER,
  biasRegularizer: REGULARIZER,
  activityRegularizer: REGULARIZER,
  kernelConstraint: CONSTRAINT,
  biasConstraint: CONSTRAINT
};

/** A kernel of a shape, and a bias along its last axis if there is to be one. */
export function kernelAndBias(
  shape: Shape,
  axes: readonly string[],
  useBias: boolean,
  options: KernelAndBiasOptions
): Record<string, WeightSpec> {
  const kernel = weightSpec(shape, axes, 'glorotUniform', {
    initializer: options.kernelInitializer,
    regularizer: options.kernelRegularizer,
    constraint: options.kernelConstraint
  });
  if (!useBias) return { kernel };
  const bias = weightSpec(shape.slice(-1), axes.slice(-1), 'zeros', {
    initializer: options.biasInitializer,
    regularizer: options.biasRegularizer,
    constraint: options.biasConstraint
  });
  return { kernel, bias };
}

/** How the weights of a normalization begin and are trained. */
export interface GammaAndBetaOptions {
  /** Default `'zeros'`. */
  betaInitializer?: InitializerChoice;
  /** Default `'ones'`. */
  gammaInitializer?: InitializerChoice;
  betaRegularizer?: RegularizerChoice;
  gammaRegularizer?: RegularizerChoice;
  betaConstraint?: ConstraintChoice;
  gammaConstraint?: ConstraintChoice;
}

/** What a normalization scales and shifts by, as far as it does. */
export function gammaAndBeta(
  size: number,
  { scale, center }: { scale: boolean; center: boolean },
  options: GammaAndBetaOptions
): Record<string, WeightSpec> {
  const gamma = weightSpec([size], ['features'], 'ones', {
    initializer: options.gammaInitializer,
    regularizer: options.gammaRegularizer,
    constraint: options.gammaConstraint
  });
  const beta = weightSpec([size], ['features'], 'zeros', {
    initializer: options.betaInitializer,
    regularizer: options.betaRegularizer,
    constraint: options.betaConstraint
  });
  return { ...(scale && { gamma }), ...(center && { beta }) };
}
