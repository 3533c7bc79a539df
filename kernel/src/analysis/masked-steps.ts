import type { AnyLayer } from '../layers/layer.js';
import { scope } from '../ops/scope.js';
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import type { Model } from './model.js';

/** Timesteps of one sample that a mask leaves out: the mask of x, or the one that the model's own Masking makes of it. */
export function maskedSteps(model: Model, x: FloatTensor, sample: number): Set<number> {
  return scope(() => {
    const masking = maskOf(x) ? null : firstMasking(model);
    const elements = maskOf(masking ? masking(x) : x)?.handle.peek();
    const timesteps = x.shape[1] ?? 0;
    const steps = Array.from({ length: timesteps }, (_, step) => step);
    return new Set(elements ? steps.filter(step => elements[sample * timesteps + step] === 0) : []);
  });
}

/** The mask of a tensor, `[batch, timesteps]`, false where a timestep is left out. */
function maskOf(x: FloatTensor): AnyTensor | null {
  return (x as { mask?: AnyTensor | null }).mask ?? null;
}

/** The Masking layer that a model begins with, if it does. */
function firstMasking(model: Model): AnyLayer | null {
  if (!isLayer(model)) return null;
  if (model.className === 'Masking') return model;
  if (model.className !== 'Sequential') return null;
  const first = model.layers.find(({ className }) => className !== 'Input');
  return first ? firstMasking(first) : null;
}

function isLayer(model: Model): model is AnyLayer {
  return 'className' in model && 'layers' in model;
}
