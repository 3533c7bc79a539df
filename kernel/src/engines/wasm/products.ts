import type { BufferId, DenseCall, MatMulCall } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { packedBytes } from './packed-weights.js';

/** Rows of a transposed factor turned round at a time: those the product takes together. */
const ROW_BLOCK = 64;

/** `c = a · b` for a batch of matrices, each factor as it stands or transposed. */
export function matMul(job: Job, call: MatMulCall): BufferId {
  const { batch, m, k, n, aBatchStride, bBatchStride, transposeA, transposeB } = call;
  const left = job.address(call.a);
  const right = job.address(call.b);
  // Matrices that share `b` and lie one after the other are one tall matrix.
  const tall = bBatchStride === 0 && aBatchStride === m * k && !transposeA;
  const count = tall ? Math.min(batch, 1) : batch;
  const rows = tall ? batch * m : m;
  const packed = job.scratch(packedBytes(k, n));
  const out = job.result('float32', batch * m * n);
  const multiply = transposeA ? transposedProduct(job, m, k, n) : product(job, rows, k, n);
  for (let i = 0; i < count; i++) {
    if (i === 0 || bBatchStride > 0) {
      const from = right + i * bBatchStride * FLOAT;
      if (transposeB) job.wasm.packTransposed(from, k * FLOAT, k, n, packed);
      else job.wasm.pack(from, n * FLOAT, k, n, packed);
    }
    multiply(left + i * aBatchStride * FLOAT, packed, out.address + i * m * n * FLOAT);
  }
  return out.id;
}

/** A product of sizes known beforehand: from the address of `a`, that of packed `b`, and where the result goes. */
type Multiply = (a: number, packed: number, c: number) => void;

/** `c[rows, n] = a[rows, k] · packed[k, n]`. */
export function product(job: Job, rows: number, k: number, n: number): Multiply {
  const scratch = job.scratch(job.wasm.denseScratch(n));
  return (a, packed, c) =>
    job.wasm.dense(a, packed, NONE, c, rows, k, n, ACTIVATION_CODES.linear, scratch);
}

/** `c[m, n] = aᵀ · packed[k, n]` with `a` stored as `[k, m]`, which is turned round some rows of the result at a time. */
export function transposedProduct(job: Job, m: number, k: number, n: number): Multiply {
  const scratch = job.scratch(job.wasm.denseScratch(n));
  const turned = job.scratch(Math.min(ROW_BLOCK, m) * k * FLOAT);
  return (a, packed, c) => {
    for (let start = 0; start < m; start += ROW_BLOCK) {
      const rows = Math.min(ROW_BLOCK, m - start);
      job.wasm.transpose(a + start * FLOAT, m * FLOAT, k, rows, turned, k * FLOAT);
      const to = c + start * n * FLOAT;
      job.wasm.dense(turned, packed, NONE, to, rows, k, n, ACTIVATION_CODES.linear, scratch);
    }
  };
}

/** `y = activation(x · kernel + bias)`, with the weights packed once for as long as they live. */
export function dense(job: Job, call: DenseCall): BufferId {
  const { rows, inputs, units } = call;
  const packed = job.weights.of(call.kernel, inputs, units);
  const scratch = job.scratch(job.wasm.denseScratch(units));
  const out = job.result('float32', rows * units);
  job.wasm.dense(
    job.address(call.x),
    packed,
    job.optionalAddress(call.bias),
    out.address,
    rows,
    inputs,
    units,
    ACTIVATION_CODES[call.activation],
    scratch
  );
  return out.id;
}
