import { binary, cast } from '../../ops/elementwise.js';
import { filledLike } from '../../ops/make-tensor.js';
import { reduce } from '../../ops/reduce.js';
import { scope } from '../../ops/scope.js';
import { where } from '../../ops/select.js';
import { reshape } from '../../ops/structure.js';
import type { CheckedOptions, LooseOptions, OptionOf } from '../../tensor/types/options.js';
import type { GlobalPoolingRule } from '../../tensor/types/sequence-rule.js';
import type { FloatTensor, MaskTensor } from '../../tensor/tensor.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { BOOLEAN, checkOptions } from '../base/options.js';
import { requireSequence } from '../base/shape-check.js';

export interface GlobalAveragePooling1DOptions {
  /** Keeps the timesteps as an axis of size 1. Default false. */
  keepDims?: boolean;
}

/**
 * The mean over all timesteps that x's mask leaves.
 *
 * Input shape: `[batch, timesteps, features]`. Output shape: `[batch, features]`, with `keepDims` `[batch, 1, features]`.
 * @throws `ShapeError` if x is not of rank 3
 * @example
 * ```ts
 * GlobalAveragePooling1D()(ones([32, 700, 16])).shape; // [32, 16]
 * ```
 * @see Keras 3 `keras.layers.GlobalAveragePooling1D`
 */
export function GlobalAveragePooling1D<
  const O extends LooseOptions<GlobalAveragePooling1DOptions> = {}
>(
  options?: O &
    CheckedOptions<'GlobalAveragePooling1D', 'keepDims', GlobalAveragePooling1DOptions, O>
): Layer<GlobalPoolingRule<OptionOf<O, 'keepDims', false>>>;
export function GlobalAveragePooling1D(
  options: GlobalAveragePooling1DOptions = {}
): Layer<GlobalPoolingRule<boolean>> {
  checkOptions('GlobalAveragePooling1D', options, { keepDims: BOOLEAN });
  const { keepDims = false } = options;
  return createLayer({
    className: 'GlobalAveragePooling1D',
    options,
    outputShape(input) {
      const [batch] = requireSequence('GlobalAveragePooling1D', input, 'bring x to rank 3');
      const features = input[2] ?? 0;
      return keepDims ? [batch, 1, features] : [batch, features];
    },
    call: x => (x.mask ? maskedMean(x, x.mask, keepDims) : reduce('mean', x, { axis: 1, keepDims }))
  });
}

function maskedMean(x: FloatTensor, mask: MaskTensor, keepDims: boolean): FloatTensor {
  return scope(() => {
    const column = reshape(mask, [...mask.shape, 1]);
    const sum = reduce('sum', where(column, x, filledLike(x, 0)), { axis: 1, keepDims });
    const count = reduce('sum', cast(column, 'float32'), { axis: 1, keepDims });
    return binary('div', sum, count);
  });
}
