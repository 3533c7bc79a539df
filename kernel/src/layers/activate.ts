import type { FloatTensor } from '../tensor/tensor.js';
import type { ActivationName } from '../ops/dense.js';
import { softmax, unary } from '../ops/elementwise.js';
import { shareBuffer } from '../ops/make-tensor.js';

export const ACTIVATIONS: readonly ActivationName[] = [
  'linear',
  'relu',
  'sigmoid',
  'softmax',
  'tanh'
];

/** Applies an activation by its Keras name; softmax along the last axis. */
export function activate(name: ActivationName, x: FloatTensor): FloatTensor {
  if (name === 'linear') return shareBuffer(x, x.shape, x.labels);
  return name === 'softmax' ? softmax(x) : unary(name, x);
}
