import type { FusedActivation } from '../engines/engine.js';
import { ArgumentError, TstepsError } from '../tensor/errors.js';
import { Tensor, type FloatTensor } from '../tensor/tensor.js';
import type { ElementFunction, TensorFunction } from '../tensor/types/options.js';
import { softmax, unary } from './elementwise.js';
import { shareBuffer } from './make-tensor.js';
import { mapKernel } from './user-kernel/user-kernel.js';

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

/** An activation of your own: a function of one number, or any function of tensors that keeps the shape. */
export type ActivationFunction = ElementFunction | TensorFunction;

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
  if (typeof activation === 'function') return activateBy(activation, x);
  if (activation === 'linear') return shareBuffer(x, x.shape, x.labels);
  if (activation === 'softmax') return softmax(x);
  return unary(activation === 'exponential' ? 'exp' : activation, x);
}

/** What is known of functions that have been used as activations. */
const known = new WeakMap<ActivationFunction, TensorFunction>();

/**
 * A function whose source can be translated is one of a number. Any other is called with the tensor: when it takes it for a
 * number, or no tensor comes back, what the translation had to say is the answer.
 */
function activateBy(activation: ActivationFunction, x: FloatTensor): FloatTensor {
  const before = known.get(activation);
  if (before) return before(x);
  const translated = translation(activation);
  if (!(translated instanceof ArgumentError)) {
    known.set(activation, translated);
    return translated(x);
  }
  const y = ofTensors(activation as TensorFunction, x, translated);
  known.set(activation, activation as TensorFunction);
  return y;
}

function translation(activation: ActivationFunction): TensorFunction | ArgumentError {
  try {
    return mapKernel('activation', activation, {}, []).run;
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    throw error;
  }
}

function ofTensors(
  activation: TensorFunction,
  x: FloatTensor,
  refusal: ArgumentError
): FloatTensor {
  let y: unknown;
  try {
    y = activation(neverANumber(x, refusal));
  } catch (error) {
    throw error instanceof TstepsError ? error : refusal;
  }
  if (y instanceof Tensor) return y as FloatTensor;
  if (y instanceof Promise) y.catch(() => undefined); // refused already
  throw refusal;
}

/** The tensor, which says so when it is taken for a number: `x < 0` would be false without a word, and the function x. */
function neverANumber(x: FloatTensor, refusal: ArgumentError): FloatTensor {
  const toPrimitive = (hint: string): string => {
    if (hint === 'string') return String(x);
    throw refusal;
  };
  const same = shareBuffer(x, x.shape, x.labels, x.label);
  return Object.defineProperty(same, Symbol.toPrimitive, { value: toPrimitive });
}
