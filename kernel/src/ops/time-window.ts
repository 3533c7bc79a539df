import { FEATURES, type AxisLabel } from '../tensor/axes.js';
import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import { pad } from './join.js';
import { scope } from './scope.js';
import { gather } from './structure.js';

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

/** Every window of a sequence as rows, `[batch, steps, size, features]`; zeros where it reaches beyond the ends. */
export function gatherWindows(x: FloatTensor, window: TimeWindow): FloatTensor {
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const { size, strides, dilationRate } = window;
  const { before, after, steps } = placeWindows(timesteps, window);
  return scope(() => {
    const padded = pad(x, [
      [0, 0],
      [before, after],
      [0, 0]
    ]) as FloatTensor;
    const all = before + timesteps + after;
    const reading = [all * features, strides * features, dilationRate * features, 1];
    return gather(padded, [batch, steps, size, features], reading, 0);
  });
}

/** Batch and timesteps of x; an id of the timesteps belongs to their number. */
export function windowLabels(x: AnyTensor, steps: number): AxisLabel[] {
  const [batch = FEATURES, timesteps = FEATURES] = x.labels;
  return [batch, steps === x.shape[1] ? timesteps : { name: timesteps.name }];
}
