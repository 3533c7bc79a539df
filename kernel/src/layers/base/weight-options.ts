import type { Shape } from '../../tensor/shape.js';
import { constraintOf, type ConstraintChoice } from '../choices/constraints.js';
import {
  initializerOf,
  type InitializerChoice,
  type InitializerName
} from '../choices/initializers.js';
import { regularizerOf, type RegularizerChoice } from '../choices/regularizers.js';
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
