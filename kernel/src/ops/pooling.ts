import { FEATURES } from '../tensor/axes.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { requireFloat } from './checks.js';
import { bufferOf, filledLike, fromElements } from './make-tensor.js';
import { reduce } from './reduce.js';
import { scope } from './scope.js';
import { argMax, compare, where } from './select.js';
import { reshape } from './structure.js';
import { gatherWindows, placeWindows, windowLabels, type TimeWindow } from './time-window.js';

/**
 * The largest value of every window of timesteps, for each feature. Its gradient goes to the first of equal ones, as in
 * Keras on JAX.
 */
export function maxPool(x: FloatTensor, window: TimeWindow): FloatTensor {
  requireFloat('MaxPooling1D', x);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const { size } = window;
  const { steps } = placeWindows(timesteps, window);
  const { engine } = bufferOf(x);
  return scope(() => {
    const candidates = candidatesOf(x, window);
    const winners = reshape(argMax(candidates, 2), [batch, steps, 1, features]);
    const places = fromElements<'int32'>(
      Int32Array.from({ length: size }, (_, i) => i),
      [size, 1],
      engine
    );
    const chosen = where(compare('equal', winners, places), candidates, filledLike(x, 0));
    const labels = [...windowLabels(x, steps), FEATURES];
    return reshape(reduce('sum', chosen, { axis: 2 }), [batch, steps, features], labels);
  });
}

/** The windows; what was padded is -Infinity there, as its zeros would win over negative values. */
function candidatesOf(x: FloatTensor, window: TimeWindow): FloatTensor {
  const windows = gatherWindows(x, window);
  const timesteps = x.shape[1] ?? 0;
  const { size, strides } = window;
  const { before, steps } = placeWindows(timesteps, window);
  if (before === 0 && (steps - 1) * strides + size <= timesteps) return windows;
  const isThere = new Uint8Array(steps * size);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < size; i++) {
      const t = step * strides + i - before;
      isThere[step * size + i] = t >= 0 && t < timesteps ? 1 : 0;
    }
  }
  const there = fromElements<'bool'>(isThere, [steps, size, 1], bufferOf(x).engine);
  return where(there, windows, filledLike(x, -Infinity));
}
