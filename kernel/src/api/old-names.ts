import { ArgumentError } from '../tensor/errors.js';

/** The sentence for a name that left Keras in 2017; as a type it is the compile error. */
type Gone =
  'TimeDistributedDense is written TimeDistributed(Dense(units)) today, which equals Dense(units)';

/**
 * Gone since Keras 2, where `Dense` itself takes sequences.
 * @throws `ArgumentError` with today's word, always
 */
export function TimeDistributedDense(..._units: Gone[]): never {
  throw new ArgumentError({
    code: 'old-name',
    where: 'TimeDistributedDense',
    what: 'TimeDistributedDense is written TimeDistributed(Dense(units)) today, which equals Dense(units)',
    got: 'TimeDistributedDense(...)',
    expected: 'TimeDistributed(Dense(...))',
    fix: 'TimeDistributed(Dense(64)), or just Dense(64)'
  });
}
