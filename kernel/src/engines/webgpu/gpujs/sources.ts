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
