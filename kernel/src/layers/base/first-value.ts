import { fromElements } from '../../ops/make-tensor.js';
import { EngineError } from '../../tensor/errors.js';
import { printShape, sizeOf } from '../../tensor/shape.js';
import type { FloatTensor } from '../../tensor/tensor.js';
import type { WeightSpec } from './weight-slot.js';

/** Weights that the file of the model being made holds, and those that its layers have asked for so far. */
let stored: { size: number; used: number } | null = null;

/**
 * Makes layers whose weights a file holds: they begin with zeros, as their values follow, and are no more than the file's
 * `size` numbers, so that a small file cannot fill the memory.
 * @throws `EngineError` where the layers ask for more
 */
export function withStoredWeights<T>(size: number, make: () => T): T {
  const outer = stored;
  stored = { size, used: 0 };
  try {
    return make();
  } finally {
    stored = outer;
  }
}

/** What a new weight begins with. */
export function firstValue(where: string, name: string, spec: WeightSpec): FloatTensor {
  if (!stored) return spec.initializer.make(spec.shape);
  const size = sizeOf(spec.shape);
  stored.used += size;
  if (stored.used > stored.size) throw moreThanStored(where, name, spec, stored.size);
  return fromElements<'float32'>(new Float32Array(size), spec.shape);
}

function moreThanStored(
  where: string,
  name: string,
  { shape }: WeightSpec,
  size: number
): EngineError {
  return new EngineError({
    code: 'more-weights-than-stored',
    where,
    what: `${where}'s ${name} ${printShape(shape)} is more than the file holds.`,
    got: `layers of more than ${size.toLocaleString('en')} weights`,
    expected: 'layers of the weights that the file holds',
    fix: 'the layers and the weights in the file do not belong together: save the model again'
  });
}
