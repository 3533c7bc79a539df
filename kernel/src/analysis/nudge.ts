import { seededUniform } from './seeded-uniform.js';

/** Timesteps of at most so many features are nudged in each feature in turn. */
const MAX_SINGLE_FEATURES = 8;
/** Others in so many random directions: that all of them miss an effect on 64 outputs or more does not happen. */
const RANDOM_DIRECTIONS = 16;
/** Share of the sample's root mean square: far over float32's rounding, far under what saturates a tanh. */
const NUDGE_SHARE = 0.01;

/** The directions in which a timestep is nudged, each of length 1. */
export function nudgeDirections(features: number): Float32Array[] {
  if (features <= MAX_SINGLE_FEATURES) {
    return Array.from({ length: features }, (_, feature) => {
      const direction = new Float32Array(features);
      direction[feature] = 1;
      return direction;
    });
  }
  const uniform = seededUniform(1);
  return Array.from({ length: RANDOM_DIRECTIONS }, () => {
    const direction = Float32Array.from({ length: features }, () => 2 * uniform() - 1);
    const length = Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0));
    return direction.map(value => value / length);
  });
}

/** Length of a nudge, in the values' units. */
export function nudgeSize(values: Float32Array): number {
  const finite = values.filter(value => value - value === 0);
  const squares = finite.reduce((sum, value) => sum + value * value, 0);
  return squares > 0 ? NUDGE_SHARE * Math.sqrt(squares / finite.length) : NUDGE_SHARE;
}
