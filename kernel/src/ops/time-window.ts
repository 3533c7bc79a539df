import { FEATURES, type AxisLabel } from '../tensor/axes.js';
import type { AnyTensor } from '../tensor/tensor.js';

/** Which timesteps one output timestep of a convolution or pooling sees. */
export interface TimeWindow {
  /** Timesteps taken. */
  size: number;
  strides: number;
  dilationRate: number;
  padding: 'valid' | 'same' | 'causal';
}

/** Timesteps from the first to the last that one output sees. */
export function reachOf({ size, dilationRate }: Pick<TimeWindow, 'size' | 'dilationRate'>): number {
  return dilationRate * (size - 1) + 1;
}

/** Padding before and after a sequence, and output timesteps; below 1 where a sequence is too short for `valid`. */
export function placeWindows(
  timesteps: number,
  window: TimeWindow
): { before: number; after: number; steps: number } {
  const { padding, strides } = window;
  const reach = reachOf(window);
  if (padding === 'same') {
    const steps = Math.ceil(timesteps / strides);
    const missing = Math.max(0, (steps - 1) * strides + reach - timesteps);
    const before = Math.floor(missing / 2); // an odd one goes to the end, as in Keras
    return { before, after: missing - before, steps };
  }
  const before = padding === 'causal' ? reach - 1 : 0;
  return { before, after: 0, steps: Math.floor((timesteps + before - reach) / strides) + 1 };
}

/** Batch and timesteps of x; an id of the timesteps belongs to their number. */
export function windowLabels(x: AnyTensor, steps: number): AxisLabel[] {
  const [batch = FEATURES, timesteps = FEATURES] = x.labels;
  return [batch, steps === x.shape[1] ? timesteps : { name: timesteps.name }];
}
