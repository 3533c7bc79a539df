import type { AnyTensor, FloatTensor } from '../tensor/tensor.js';
import { FEATURES, type AxisLabel } from '../tensor/axes.js';
import { requireFloat, requireRoom } from './checks.js';
import { dense, type ActivationName } from './dense.js';
import { pad } from './join.js';
import { scope } from './scope.js';
import { gather, reshape } from './structure.js';

/** Which timesteps one output timestep of a convolution sees. */
export interface ConvolutionWindow {
  kernelSize: number;
  strides: number;
  dilationRate: number;
  padding: 'valid' | 'same' | 'causal';
}

/** Timesteps from the first to the last that one output sees. */
export function reachOf({ kernelSize, dilationRate }: ConvolutionWindow): number {
  return dilationRate * (kernelSize - 1) + 1;
}

/** Zeros before and after a sequence, and output timesteps; below 1 where a sequence is too short for `valid`. */
export function placeWindows(
  timesteps: number,
  window: ConvolutionWindow
): { before: number; after: number; steps: number } {
  const { padding, strides } = window;
  const reach = reachOf(window);
  if (padding === 'same') {
    const steps = Math.ceil(timesteps / strides);
    const missing = Math.max(0, (steps - 1) * strides + reach - timesteps);
    const before = Math.floor(missing / 2); // an odd zero goes to the end, as in Keras
    return { before, after: missing - before, steps };
  }
  const before = padding === 'causal' ? reach - 1 : 0;
  return { before, after: 0, steps: Math.floor((timesteps + before - reach) / strides) + 1 };
}

/**
 * `y_t = activation(sum_i x_{t·strides + i·dilationRate} · kernel_i + bias)`: the windows are gathered, each as one row, and
 * the rest is one matrix product.
 */
export function convolve(
  x: AnyTensor,
  { kernel, bias }: { kernel: AnyTensor; bias: AnyTensor | null },
  window: ConvolutionWindow,
  activation: ActivationName
): FloatTensor {
  requireFloat('Conv1D', x);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const { kernelSize, strides, dilationRate } = window;
  const { before, after, steps } = placeWindows(timesteps, window);
  const columns = kernelSize * features;
  requireRoom('Conv1D', [batch, steps, columns]);
  return scope(() => {
    const padded = pad(x, [
      [0, 0],
      [before, after],
      [0, 0]
    ]);
    const windows = gather(
      padded,
      [batch, steps, kernelSize, features],
      [(before + timesteps + after) * features, strides * features, dilationRate * features, 1],
      0
    );
    const labels = [...labelsOf(x, steps), FEATURES];
    const rows = reshape(windows, [batch, steps, columns], labels);
    return dense(rows, reshape(kernel, [columns, kernel.shape.at(-1) ?? 0]), bias, activation);
  });
}

/** Batch and timesteps of x; an id of the timesteps belongs to their number. */
function labelsOf(x: AnyTensor, steps: number): AxisLabel[] {
  const [batch = FEATURES, timesteps = FEATURES] = x.labels;
  return [batch, steps === x.shape[1] ? timesteps : { name: timesteps.name }];
}
