import type { DenseCall, MatMulCall, SimpleRnnCall } from '../../kernel/src/engines/engine.js';
import { activate } from './activations.js';

type Numbers = ArrayLike<number>;

/** The sizes of an engine call without its buffers. */
export type MatMulSizes = Omit<MatMulCall, 'a' | 'b'>;
export type DenseSizes = Pick<DenseCall, 'rows' | 'inputs' | 'units' | 'activation'>;
export type SimpleRnnSizes = Omit<
  SimpleRnnCall,
  'x' | 'kernel' | 'recurrentKernel' | 'bias' | 'initialStates' | 'mask'
>;

/** `c[i] = a[i] · b[i]` for a batch of matrices, by the definition. */
export function matMul(a: Numbers, b: Numbers, sizes: MatMulSizes): Float64Array {
  const { batch, m, k, n, aBatchStride, bBatchStride } = sizes;
  const c = new Float64Array(batch * m * n);
  for (let i = 0; i < batch; i++) {
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < n; column++) {
        let sum = 0;
        for (let j = 0; j < k; j++) {
          sum += a[i * aBatchStride + row * k + j] * b[i * bBatchStride + j * n + column];
        }
        c[(i * m + row) * n + column] = sum;
      }
    }
  }
  return c;
}

/** `activation(x · kernel + bias)`. */
export function dense(
  x: Numbers,
  kernel: Numbers,
  bias: Numbers | null,
  { rows, inputs, units, activation }: DenseSizes
): Float64Array {
  const one = { batch: 1, aBatchStride: 0, bBatchStride: 0 };
  const sums = matMul(x, kernel, { ...one, m: rows, k: inputs, n: units });
  if (bias) sums.forEach((sum, i) => (sums[i] = sum + bias[i % units]));
  return activate(activation, sums, units);
}

/** What a recurrent layer computes with. */
export interface SimpleRnnInputs {
  x: Numbers;
  kernel: Numbers;
  recurrentKernel: Numbers;
  bias: Numbers | null;
  initialState: Numbers | null;
  /** 0 where a timestep is masked. */
  mask: Numbers | null;
}

/** `h_t = activation(x_t · kernel + bias + h_{t-1} · recurrentKernel)`, one sample and one timestep after the other. */
export function simpleRnn(
  { x, kernel, recurrentKernel, bias, initialState, mask }: SimpleRnnInputs,
  sizes: SimpleRnnSizes
): Float64Array {
  const { batch, timesteps, features, units, activation, returnSequences } = sizes;
  const out = new Float64Array(batch * (returnSequences ? timesteps : 1) * units);
  for (let sample = 0; sample < batch; sample++) {
    let state: Float64Array = new Float64Array(units);
    if (initialState) state.forEach((_, j) => (state[j] = initialState[sample * units + j]));
    for (let step = 0; step < timesteps; step++) {
      const t = sample * timesteps + (sizes.goBackwards ? timesteps - 1 - step : step);
      const isMasked = mask?.[t] === 0;
      if (!isMasked) {
        const sums = new Float64Array(units);
        for (let unit = 0; unit < units; unit++) {
          let sum = bias ? bias[unit] : 0;
          for (let f = 0; f < features; f++) sum += x[t * features + f] * kernel[f * units + unit];
          for (let j = 0; j < units; j++) sum += state[j] * recurrentKernel[j * units + unit];
          sums[unit] = sum;
        }
        state = activate(activation, sums, units);
      }
      if (!returnSequences || (isMasked && sizes.zeroOutputForMask)) continue;
      out.set(state, (sample * timesteps + step) * units);
    }
    if (!returnSequences) out.set(state, sample * units);
  }
  return out;
}
