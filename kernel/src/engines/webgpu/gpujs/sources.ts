import type { FusedActivation } from '../../engine.js';
import type { ProgramSource } from './compile.js';

/** Activations as gpu.js's JavaScript, of a variable `sum`. Softmax needs its whole row: a program of its own. */
const ACTIVATIONS: Record<Exclude<FusedActivation, 'softmax'>, string> = {
  linear: 'sum',
  relu: 'Math.max(sum, 0)',
  sigmoid: '1 / (1 + Math.exp(-sum))',
  tanh: 'Math.tanh(sum)'
};

export type ElementActivation = keyof typeof ACTIVATIONS;

// The texts are strings, not functions: bundlers may rewrite functions, and gpu.js reads them as text.
// Every loop has a variable of its own: gpu.js declares them all in one scope.

/** Dense: one unit (x) of one row (y) per thread. The bias comes last, as a matrix of one row. */
export function denseSource(activation: ElementActivation, useBias: boolean): ProgramSource {
  return {
    name: `dense ${activation}`,
    text: `function dense(x, weights, ${useBias ? 'bias, ' : ''}inputs) {
  let sum = 0;
  for (let k = 0; k < inputs; k++) {
    sum += x[this.thread.y][k] * weights[k][this.thread.x];
  }
  ${useBias ? 'sum += bias[0][this.thread.x];' : ''}
  return ${ACTIVATIONS[activation]};
}`,
    arrays: useBias ? 3 : 2,
    integers: 1
  };
}

/** Per row its maximum (x = 0) and its sum of exponentials (x = 1). */
export const SOFTMAX_SCALES: ProgramSource = {
  name: 'softmax scales',
  text: `function scales(x, columns) {
  let most = x[this.thread.y][0];
  for (let j = 1; j < columns; j++) {
    most = Math.max(most, x[this.thread.y][j]);
  }
  if (this.thread.x === 0) return most;
  let sum = 0;
  for (let i = 0; i < columns; i++) {
    sum += Math.exp(x[this.thread.y][i] - most);
  }
  return sum;
}`,
  arrays: 1,
  integers: 1
};

/** Softmax from the scales of its rows. */
export const SOFTMAX: ProgramSource = {
  name: 'softmax',
  text: `function softmax(x, scales) {
  return Math.exp(x[this.thread.y][this.thread.x] - scales[this.thread.y][0]) / scales[this.thread.y][1];
}`,
  arrays: 2,
  integers: 0
};
