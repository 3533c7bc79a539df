import type { Activated, ActivationName } from '../../ops/activations.js';
import type { OptionKind } from '../base/options.js';

export const ACTIVATIONS: readonly ActivationName[] = [
  'elu',
  'exponential',
  'gelu',
  'hardSigmoid',
  'leakyRelu',
  'linear',
  'relu',
  'relu6',
  'selu',
  'sigmoid',
  'silu',
  'softmax',
  'softplus',
  'softsign',
  'tanh'
];

/** An activation by name, or a function of a number or of a tensor. */
export const ACTIVATION: OptionKind = {
  words: ACTIVATIONS,
  takes: value => typeof value === 'function',
  expected: `one of ${ACTIVATIONS.join(', ')}, or a function of a number or of a tensor`,
  example: "'relu'"
};

export function isActivation(value: unknown): value is Activated {
  return ACTIVATION.takes(value) || ACTIVATIONS.includes(value as ActivationName);
}
