import type { AnyLayer } from '../layers/base/layer.js';
import { scope } from '../ops/scope.js';
import type { TensorFunction } from './model.js';
import { maskOfSample, readNow, type Sequence } from './sequence.js';

/** Timesteps of a sample that a mask leaves out: its own mask, or the one that the model's first layer makes of it. */
export function maskedSteps(
  where: string,
  model: TensorFunction,
  sequence: Sequence,
  sample: number
): Set<number> {
  const mask = sequence.mask ?? modelMask(where, model, sequence, sample);
  const steps = Array.from({ length: sequence.timesteps }, (_, step) => step);
  return new Set(mask ? steps.filter(step => mask[step] === 0) : []);
}

function modelMask(
  where: string,
  model: TensorFunction,
  { source, timesteps }: Sequence,
  sample: number
): Uint8Array | null {
  const masking = firstMasking(model);
  if (!masking) return null;
  // A copy leaves the scope: what a mask's memory holds afterwards is not said.
  return scope(() => {
    const { mask } = masking(source);
    return mask && maskOfSample(readNow(where, 'move x to the CPU', mask), sample, timesteps);
  });
}

/** The Masking layer that a model begins with, if it does. */
function firstMasking(model: TensorFunction): AnyLayer | null {
  if (!isLayer(model)) return null;
  if (model.className === 'Masking') return model;
  if (model.className !== 'Sequential') return null;
  const first = model.layers.find(({ className }) => className !== 'Input');
  return first ? firstMasking(first) : null;
}

function isLayer(model: TensorFunction): model is AnyLayer {
  return 'className' in model && 'layers' in model;
}
