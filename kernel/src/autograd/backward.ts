import { binary } from '../ops/elementwise.js';
import { filledLike } from '../ops/make-tensor.js';
import { scope } from '../ops/scope.js';
import { reshape } from '../ops/structure.js';
import type { TensorHandle } from '../tensor/handle.js';
import { sameShape } from '../tensor/shape.js';
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import { gradientOf } from './gradients/index.js';
import { Tape } from './tape.js';

/**
 * Walks a tape from its end: what each operation gets of the loss it hands on to its inputs. Gives the gradient of each
 * variable, or null where the loss does not depend on it. Steps are given back as soon as they are done.
 */
export function backward(
  tape: Tape,
  loss: FloatTensor,
  variables: readonly FloatTensor[]
): (FloatTensor | null)[] {
  const gradients = new Map<TensorHandle, FloatTensor>();
  gradients.set(loss.handle, filledLike(loss, 1, loss.shape));
  const asked = new Set(variables.map(variable => variable.handle));
  for (let step = tape.steps.pop(); step; step = tape.steps.pop()) {
    const { inputs, outputs } = step;
    const given = outputs.map(output => gradients.get(output.handle) ?? null);
    if (given.some(gradient => gradient !== null)) {
      const done = step;
      const made = scope(() =>
        gradientOf(
          done,
          given.map((gradient, i) => shapedAs(gradient, outputs[i]))
        )
      );
      made.forEach((gradient, i) => {
        const input = inputs[i];
        if (gradient && input && done.needs[i]) accumulate(gradients, input, gradient);
        else gradient?.dispose();
      });
      for (const output of outputs) {
        if (asked.has(output.handle)) continue;
        gradients.get(output.handle)?.dispose();
        gradients.delete(output.handle);
      }
    }
    Tape.release(step);
  }
  return variables.map(variable => {
    const gradient = gradients.get(variable.handle);
    if (!gradient) return null;
    return sameShape(gradient.shape, variable.shape)
      ? gradient
      : reshape(gradient, variable.shape, variable.labels);
  });
}

/** A gradient may have been gathered through a view of another shape. */
function shapedAs(gradient: FloatTensor | null, output: AnyTensor | undefined): FloatTensor | null {
  if (!gradient || !output || sameShape(gradient.shape, output.shape)) return gradient;
  return reshape(gradient, output.shape, output.labels);
}

function accumulate(
  gradients: Map<TensorHandle, FloatTensor>,
  input: AnyTensor,
  gradient: FloatTensor
): void {
  const before = gradients.get(input.handle);
  if (!before) {
    gradients.set(input.handle, gradient);
    return;
  }
  const sum = scope(() => binary('add', before, reshape(gradient, before.shape)));
  before.dispose();
  gradient.dispose();
  gradients.set(input.handle, sum);
}
