import type { ActivationName } from '../ops/dense.js';
import { ArgumentError } from '../tensor/errors.js';
import type { SameRule } from '../tensor/types/rule.js';
import { activate, ACTIVATIONS } from './activate.js';
import { createLayer } from './create-layer.js';
import { printCall } from './expression.js';
import type { Layer } from './layer.js';

/**
 * Applies an activation to every value; `softmax` along the last axis.
 *
 * Output shape: the input's.
 * @throws `ArgumentError` for a name it does not know
 * @example
 * ```ts
 * Activation('relu')(tensor([[-1, 2]])); // [[0, 2]]
 * ```
 * @see Keras 3 `keras.layers.Activation`
 */
export function Activation(activation: ActivationName): Layer<SameRule> {
  if (!ACTIVATIONS.includes(activation)) {
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
    expression: printCall('Activation', [activation]),
    outputShape: input => [...input],
    passesMask: true,
    call: x => activate(activation, x)
  });
}
