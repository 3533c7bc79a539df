import type { FusedActivation } from '../engines/engine.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { softmax, unary } from './elementwise.js';
import { shareBuffer } from './make-tensor.js';

/** Keras's activations by name, with its defaults: `leakyRelu` with slope 0.2, `elu` with alpha 1, `gelu` by erf. */
export type ActivationName =
  | 'elu'
  | 'exponential'
  | 'gelu'
  | 'hardSigmoid'
  | 'leakyRelu'
  | 'linear'
  | 'relu'
  | 'relu6'
  | 'selu'
  | 'sigmoid'
  | 'silu'
  | 'softmax'
  | 'softplus'
  | 'softsign'
  | 'tanh';

/** An activation of your own: any function of tensors that keeps the shape. */
export type ActivationFunction = (x: FloatTensor) => FloatTensor;

/** An activation by name, or a function. */
export type Activated = ActivationName | ActivationFunction;

const FUSED: readonly string[] = [
  'linear',
  'relu',
  'sigmoid',
  'softmax',
  'tanh'
] satisfies FusedActivation[];

/** Whether engines compute the activation together with a product or a recurrent step. */
export function isFused(activation: Activated): activation is FusedActivation {
  return typeof activation === 'string' && FUSED.includes(activation);
}

/** The activation of every element; softmax along the last axis. */
export function activate(activation: Activated, x: FloatTensor): FloatTensor {
  if (typeof activation === 'function') return activation(x);
  if (activation === 'linear') return shareBuffer(x, x.shape, x.labels);
  if (activation === 'softmax') return softmax(x);
  return unary(activation === 'exponential' ? 'exp' : activation, x);
}
