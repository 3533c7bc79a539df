import { ArgumentError } from '../../tensor/errors.js';
import { Adagrad } from './adagrad.js';
import { Adam, AdamW } from './adam.js';
import type { Optimizer } from './optimizer.js';
import { RMSprop } from './rmsprop.js';
import { SGD } from './sgd.js';

/** Keras's optimizers by name, with their defaults. */
export type OptimizerName = 'adagrad' | 'adam' | 'adamw' | 'rmsprop' | 'sgd';

const BY_NAME: Readonly<Record<OptimizerName, () => Optimizer>> = {
  adagrad: Adagrad,
  adam: Adam,
  adamw: AdamW,
  rmsprop: RMSprop,
  sgd: SGD
};

/** The optimizer of a choice. */
export function optimizerOf(choice: OptimizerName | Optimizer): Optimizer {
  if (typeof choice === 'string' && Object.hasOwn(BY_NAME, choice)) return BY_NAME[choice]();
  if (typeof choice === 'object' && 'applyGradients' in choice) return choice;
  const words = Object.keys(BY_NAME).join(', ');
  throw new ArgumentError({
    code: 'unknown-optimizer',
    where: 'compile',
    what: `compile has no optimizer '${String(choice)}': it knows ${words}`,
    got: String(choice),
    expected: `one of ${words}, or an optimizer`,
    fix: "optimizer: 'adam', or Adam({ learningRate: 0.001 })"
  });
}
