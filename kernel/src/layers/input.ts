import { shareBuffer } from '../ops/make-tensor.js';
import { sameShape, type Mutable, type Shape } from '../tensor/shape.js';
import type { InputRule } from '../tensor/types/rule.js';
import { createLayer } from './create-layer.js';
import { printCall } from './expression.js';
import type { AnyLayer, Layer } from './layer.js';
import { requireSampleShape, shapeMismatch } from './shape-check.js';

/**
 * Declares the shape of one sample, without the batch: first in a `Sequential`, it lets the model know its sizes, and
 * make its weights, before any data.
 *
 * Input shape and output shape: `[batch, ...sample]`.
 * @throws `ShapeError` for samples of another shape
 * @example
 * ```ts
 * Sequential([Input([700, 1]), SimpleRNN(200)]).countParams(); // 40,400
 * ```
 * @see Keras 3 `keras.Input`
 */
export function Input<const Sample extends Shape>(
  sample: Sample
): Layer<InputRule<Mutable<Sample>>> {
  requireSampleShape('Input', sample);
  const layer = createLayer<InputRule<Mutable<Sample>>>({
    className: 'Input',
    expression: printCall('Input', [sample]),
    outputShape(input) {
      if (input.length === 0 || !sameShape(input.slice(1), sample)) {
        const needs = `declares [${['batch', ...sample].join(', ')}]`;
        throw shapeMismatch('Input', needs, input, 'declare the shape of one sample of this data');
      }
      return [...input];
    },
    passesMask: true,
    call: x => shareBuffer(x, x.shape, x.labels, x.label)
  });
  declared.set(layer, sample);
  return layer;
}

const declared = new WeakMap<AnyLayer, Shape>();

/** The sample shape that a layer made by `Input` declares; undefined for other layers. */
export function declaredSample(layer: AnyLayer): Shape | undefined {
  return declared.get(layer);
}
