import { dropout } from '../../ops/dropout.js';
import { globalRandom, RandomStream } from '../../ops/random.js';
import type { CheckedOptions, LooseOptions } from '../../tensor/types/options.js';
import type { SameRule } from '../../tensor/types/rule.js';
import { createLayer, handOn } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { checkOptions, NUMBER, requireRate } from '../base/options.js';

export interface DropoutOptions {
  /** Makes the same choices every time. Default: the notebook's own stream, see `seed`. */
  seed?: number;
}

/**
 * In training, sets a share of all values to 0 and scales the others up by `1 / (1 - rate)`, so that their sum is expected
 * to stay; otherwise hands its input on.
 *
 * Output shape: the input's.
 * @throws `ArgumentError` for a rate that is no share
 * @example
 * ```ts
 * Dropout(0.5)(ones([2, 4])); // as it is
 * Dropout(0.5)(ones([2, 4]), { training: true }); // about half of them 0, the others 2
 * ```
 * @see Keras 3 `keras.layers.Dropout` (Srivastava et al., 2014)
 */
export function Dropout<const O extends LooseOptions<DropoutOptions> = {}>(
  rate: number,
  options?: O & CheckedOptions<'Dropout', 'seed', DropoutOptions, O>
): Layer<SameRule>;
export function Dropout(rate: number, options: DropoutOptions = {}): Layer<SameRule> {
  requireRate('Dropout', 'rate', rate);
  checkOptions('Dropout', options, { seed: NUMBER });
  const random = options.seed === undefined ? globalRandom : new RandomStream(options.seed);
  return createLayer({
    className: 'Dropout',
    args: { rate },
    options,
    outputShape: input => [...input],
    passesMask: true,
    call: (x, { training }) => (training && rate > 0 ? dropout(x, rate, random) : handOn(x))
  });
}
