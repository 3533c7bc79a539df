import { activate, type Activated, type ActivationName } from '../../ops/activations.js';
import { ArgumentError } from '../../tensor/errors.js';
import type { ElementFunction, TensorFunction } from '../../tensor/types/options.js';
import type { SameRule } from '../../tensor/types/rule.js';
import { createLayer } from '../base/create-layer.js';
import type { Layer } from '../base/layer.js';
import { ACTIVATIONS, isActivation } from '../choices/activations.js';

/**
 * Applies an activation to every value; `softmax` along the last axis. A function of a number is one, too (`gpuKernel` says
 * what it may consist of), and so is a function of a tensor.
 *
 * Output shape: the input's.
 * @throws `ArgumentError` for a name it does not know
 * @example
 * ```ts
 * Activation('relu')(tensor([[-1, 2]])); // [[0, 2]]
 * ```
 * @see Keras 3 `keras.layers.Activation`
 */
export function Activation(activation: ActivationName | ElementFunction): Layer<SameRule>;
export function Activation(activation: TensorFunction): Layer<SameRule>;
export function Activation(activation: Activated): Layer<SameRule> {
  if (!isActivation(activation)) {
    const words = ACTIVATIONS.join(', ');
    throw new ArgumentError({
      code: 'unknown-activation',
      where: 'Activation',
      what: `Activation has no activation '${String(activation)}': it knows ${words}`,
      got: String(activation),
      expected: `one of ${words}`,
      fix: "for example Activation('relu')"
    });
  }
  return createLayer({
    className: 'Activation',
    args: { activation },
    outputShape: input => [...input],
    passesMask: true,
    call: x => activate(activation, x)
  });
}
