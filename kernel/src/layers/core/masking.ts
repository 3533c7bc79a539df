import { maskSteps } from '../../ops/masking.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { CheckedOptions, LooseOptions } from '../../tensor/types/options.js';
import type { MaskingRule } from '../../tensor/types/sequence-rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { checkOptions, NUMBER } from '../base/options.js';
import { shapeMismatch } from '../base/shape-check.js';

export interface MaskingOptions {
  /** A timestep at which every feature has this value does not count. Any finite number; default 0. */
  maskValue?: number;
}

/**
 * Leaves out padded timesteps: where every feature equals `maskValue`, the mask of the output is false and its values
 * are 0. Layers after it that support masks skip these timesteps; see `Tensor.mask`.
 *
 * Input shape: `[batch, timesteps, ...features]`, rank 3 or more. Output shape: the input's; its mask has all axes but the
 * last.
 * @throws `ShapeError` if x has rank 2 or less; `ArgumentError` for a value that nothing can equal
 * @example
 * ```ts
 * const y = Masking()(tensor([[[1], [2], [0]]])); // two timesteps and one of padding
 * await y.mask?.array(); // [[true, true, false]]
 * SimpleRNN(4)(y); // its state after the second timestep
 * ```
 * @see Keras 3 `keras.layers.Masking`. Golden values: test/golden
 */
export function Masking<const O extends LooseOptions<MaskingOptions> = {}>(
  options?: O & CheckedOptions<'Masking', 'maskValue', MaskingOptions, O>
): Layer<MaskingRule>;
export function Masking(options: MaskingOptions = {}): Layer<MaskingRule> {
  checkOptions('Masking', options, { maskValue: NUMBER });
  const { maskValue = 0 } = options;
  requireFinite(maskValue);
  return createLayer({
    className: 'Masking',
    options,
    outputShape(input) {
      if (input.length < 3) {
        const fix =
          input.length === 2
            ? `x.expandDims(-1) gives [${input.join(', ')}, 1]`
            : 'bring x to rank 3 or more';
        throw shapeMismatch('Masking', 'needs [batch, timesteps, ...features]', input, fix);
      }
      return [...input];
    },
    call: x => maskSteps(x, maskValue)
  });
}

function requireFinite(maskValue: number): void {
  if (Number.isFinite(maskValue)) return;
  throw new ArgumentError({
    code: 'not-finite',
    where: 'Masking',
    what: 'Masking needs maskValue as a finite number.',
    got: `maskValue = ${maskValue}`,
    expected: 'a finite number',
    fix: 'pad with 0 or another number that is no data'
  });
}
