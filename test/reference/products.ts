import type { DenseCall, MatMulCall } from '../../kernel/src/engines/engine.js';
import { activate } from './activations.js';

type Numbers = ArrayLike<number>;

/** The sizes of an engine call without its buffers. */
export type MatMulSizes = Omit<MatMulCall, 'a' | 'b'>;
export type DenseSizes = Pick<DenseCall, 'rows' | 'inputs' | 'units' | 'activation'>;

/** `c[i] = a[i] · b[i]` for a batch of matrices, by the definition. */
export function matMul(a: Numbers, b: Numbers, sizes: MatMulSizes): Float64Array {
  const { batch, m, k, n, aBatchStride, bBatchStride, transposeA, transposeB } = sizes;
  const aAt = (row: number, j: number) => (transposeA ? j * m + row : row * k + j);
  const bAt = (j: number, column: number) => (transposeB ? column * k + j : j * n + column);
  const c = new Float64Array(batch * m * n);
  for (let i = 0; i < batch; i++) {
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < n; column++) {
        let sum = 0;
        for (let j = 0; j < k; j++) {
          sum += a[i * aBatchStride + aAt(row, j)] * b[i * bBatchStride + bAt(j, column)];
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
