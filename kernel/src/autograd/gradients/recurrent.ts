import type { BufferId } from '../../engines/engine.js';
import { recurrentGradientOf } from '../../ops/gradient-ops.js';
import { bufferOf, fromBuffer } from '../../ops/make-tensor.js';
import { type Gradient, tensorAt } from './gradient.js';

/** Back through time in one engine call. */
export const recurrentGradient: Gradient<'recurrent'> = (step, given) => {
  const x = tensorAt(step.inputs, 0);
  const { engine } = bufferOf(x);
  const made = recurrentGradientOf(step.attributes, x, given, step.needs[0] ?? false);
  const ids = [made.x, made.kernel, made.recurrentKernel, made.bias, ...made.initialStates];
  const tensors = ids.map((id: BufferId | null, i) => {
    const input = step.inputs[i];
    // A loop that began with zeros has gradients of states that nobody gave.
    if (id !== null && !input) engine.free(id);
    return id !== null && input
      ? fromBuffer(engine, id, 'float32', input.shape, input.labels)
      : null;
  });
  return step.inputs.map((_, i) => tensors[i] ?? null);
};
