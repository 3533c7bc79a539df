import { FEATURES } from '../tensor/axes.js';
import type { FloatTensor } from '../tensor/tensor.js';
import { requireFloat } from './checks.js';
import { pad } from './join.js';
import { bufferOf, fromElements } from './make-tensor.js';
import { reduce } from './reduce.js';
import { scope } from './scope.js';
import { argMax, compare, where } from './select.js';
import { gather, reshape } from './structure.js';
import { placeWindows, windowLabels, type TimeWindow } from './time-window.js';

/**
 * The largest value of every window of timesteps, for each feature. Its gradient goes to the first of equal ones, as in
 * Keras on JAX.
 */
export function maxPool(x: FloatTensor, window: TimeWindow): FloatTensor {
  requireFloat('MaxPooling1D', x);
  const [batch = 0, timesteps = 0, features = 0] = x.shape;
  const { size, strides } = window;
  const { before, after, steps } = placeWindows(timesteps, window);
  const { engine } = bufferOf(x);
  return scope(() => {
    // Padded zeros would win over negative values: they are told apart by their place.
    const padded = pad(x, [
      [0, 0],
      [before, after],
      [0, 0]
    ]) as FloatTensor;
    const all = before + timesteps + after;
    const reading = [all * features, strides * features, features, 1];
    const windows = gather(padded, [batch, steps, size, features], reading, 0);
    const isThere = new Uint8Array(steps * size);
    for (let step = 0; step < steps; step++) {
      for (let i = 0; i < size; i++) {
        const t = step * strides + i - before;
        isThere[step * size + i] = t >= 0 && t < timesteps ? 1 : 0;
      }
    }
    const there = fromElements<'bool'>(isThere, [steps, size, 1], engine);
    const number = (value: number): FloatTensor =>
      fromElements<'float32'>(Float32Array.of(value), [], engine);
    const candidates = where(there, windows, number(-Infinity));
    const winners = reshape(argMax(candidates, 2), [batch, steps, 1, features]);
    const places = fromElements<'int32'>(
      Int32Array.from({ length: size }, (_, i) => i),
      [size, 1],
      engine
    );
    const chosen = where(compare('equal', winners, places), candidates, number(0));
    const labels = [...windowLabels(x, steps), FEATURES];
    return reshape(reduce('sum', chosen, { axis: 2 }), [batch, steps, features], labels);
  });
}
