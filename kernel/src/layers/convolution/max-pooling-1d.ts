import { maxPool } from '../../ops/pooling.js';
import { placeWindows, type TimeWindow } from '../../ops/time-window.js';
import type { CheckedOptions, LooseOptions } from '../../tensor/types/options.js';
import type { PoolingRule } from '../../tensor/types/sequence-rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { checkOptions, NUMBER, oneOf, requireCount } from '../base/options.js';
import { requireSequence, shapeMismatch } from '../base/shape-check.js';

export interface MaxPooling1DOptions {
  /** Timesteps in a window. Default 2. */
  poolSize?: number;
  /** Timesteps from one window to the next. Default: poolSize. */
  strides?: number;
  /** `'valid'` takes whole windows only, `'same'` cut ones at the ends, too. Default `'valid'`. */
  padding?: 'valid' | 'same';
}

/**
 * The largest value of every window of timesteps, for each feature by itself.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, steps, features]`. A mask is dropped, as in Keras.
 * @throws `ShapeError` if x is not of rank 3, or has too few timesteps for one window
 * @example
 * ```ts
 * MaxPooling1D({ poolSize: 7 })(ones([32, 700, 16])).shape; // [32, 100, 16]
 * ```
 * @see Keras 3 `keras.layers.MaxPooling1D`
 */
export function MaxPooling1D<const O extends LooseOptions<MaxPooling1DOptions> = {}>(
  options?: O & CheckedOptions<'MaxPooling1D', 'poolSize, strides, padding', MaxPooling1DOptions, O>
): Layer<PoolingRule>;
export function MaxPooling1D(options: MaxPooling1DOptions = {}): Layer<PoolingRule> {
  const known = { poolSize: NUMBER, strides: NUMBER, padding: oneOf(['valid', 'same']) };
  checkOptions('MaxPooling1D', options, known);
  const { poolSize = 2, padding = 'valid' } = options;
  const { strides = poolSize } = options;
  requireCount('MaxPooling1D', 'poolSize', poolSize);
  requireCount('MaxPooling1D', 'strides', strides);
  const window: TimeWindow = { size: poolSize, strides, padding, dilationRate: 1 };
  return createLayer({
    className: 'MaxPooling1D',
    options,
    outputShape(input) {
      const [batch, timesteps] = requireSequence('MaxPooling1D', input, 'bring x to rank 3');
      const { steps } = placeWindows(timesteps, window);
      if (steps >= 1) return [batch, steps, input[2] ?? 0];
      const needs = `needs at least ${poolSize} timesteps`;
      throw shapeMismatch('MaxPooling1D', needs, input, "padding: 'same', or a smaller poolSize");
    },
    call: x => maxPool(x, window)
  });
}
