import type { FusedActivation } from '../engines/engine.js';
import { FEATURES } from '../tensor/axes.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { requireFloat, requireRoom } from './checks.js';
import { dense } from './dense.js';
import { concat } from './join.js';
import { scope } from './scope.js';
import { reshape, slice } from './structure.js';
import { gatherWindows, placeWindows, windowLabels, type TimeWindow } from './time-window.js';

/**
 * `y_t = activation(sum_i x_{t·strides + i·dilationRate} · kernel_i + bias)`: the windows are gathered, each as one row, and
 * the rest is one matrix product (for each group of features).
 */
export function convolve(
  x: FloatTensor,
  { kernel, bias }: { kernel: FloatTensor; bias: FloatTensor | null },
  window: TimeWindow,
  groups: number,
  activation: FusedActivation
): FloatTensor {
  requireFloat('Conv1D', x);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const { size } = window;
  const { steps } = placeWindows(timesteps, window);
  requireRoom('Conv1D', [batch, steps, size * features]);
  return scope(() => {
    const windows = gatherWindows(x, window);
    const labels = [...windowLabels(x, steps), FEATURES];
    const filters = kernel.shape.at(-1) ?? 0;
    const [own, made] = [features / groups, filters / groups];
    const product = (part: FloatTensor, weights: FloatTensor, shift: FloatTensor | null) =>
      dense(
        reshape(part, [batch, steps, size * own], labels),
        reshape(weights, [size * own, made]),
        shift,
        activation
      );
    if (groups === 1) return product(windows, kernel, bias);
    const parts = Array.from({ length: groups }, (_, group) =>
      product(
        slice(windows, [0, 0, 0, group * own], [batch, steps, size, own]),
        slice(kernel, [0, 0, group * made], [size, own, made]),
        bias && slice(bias, [group * made], [made])
      )
    );
    return concat(parts, -1) as FloatTensor;
  });
}
