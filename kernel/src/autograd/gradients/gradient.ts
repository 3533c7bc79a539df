import type { RecordedOp } from '../../ops/record.js';
import type { AnyTensor, FloatTensor } from '../../tensor/tensor.js';
import type { Step } from '../tape.js';

/**
 * The gradient of one operation: of each of its inputs, given that of each output (null counts as zeros; at least one is
 * there). Every result is a tensor of its own, in the shape of its input; null where there is none or it is not needed.
 */
export type Gradient<Op extends RecordedOp> = (
  step: Step<Op>,
  given: readonly (FloatTensor | null)[]
) => (FloatTensor | null)[];

/** For operations with one output, whose gradient is therefore there. */
export function ofOneOutput<Op extends RecordedOp>(
  gradient: (step: Step<Op>, dy: FloatTensor) => (FloatTensor | null)[]
): Gradient<Op> {
  return (step, [dy]) => (dy ? gradient(step, dy) : []);
}

/** An input or output that the operation always has. */
export function tensorAt(tensors: readonly (AnyTensor | null)[], index: number): FloatTensor {
  const tensor = tensors[index];
  if (tensor) return tensor as FloatTensor;
  throw new TypeError(`The recorded operation has no tensor ${index}.`);
}
