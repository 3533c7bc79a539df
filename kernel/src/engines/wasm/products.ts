import type { BufferId, DenseCall, MatMulCall } from '../engine.js';
import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { ACTIVATION_CODES, NONE } from './module.js';
import { outerProduct } from './outer-product.js';
import { packedBytes } from './packed-weights.js';
import { cut, cutRows, nanosecondsOf } from './parts.js';

/** Rows that a thread takes at least, three or four tiles high: a panel that is loaded then serves all of them. */
const ROWS = 16;

/** The same where there are many: then each panel of the other factor is read once for 64 rows. */
const MANY_ROWS = 64;

/** From this many matrices on each thread takes whole ones. */
const MANY_MATRICES = 8;

/** Parts of a batch of matrices at most: each has memory of its own for a packed factor. */
const MATRIX_PARTS = 32;

/** `c = a · b` for a batch of matrices, each factor as it stands or transposed. */
export function matMul(job: Job, call: MatMulCall): BufferId {
  const { batch, m, k, n, aBatchStride, bBatchStride } = call;
  const [a, b] = [job.address(call.a), job.address(call.b)];
  const c = job.result('float32', batch * m * n);
  // Matrices that share `b` and lie one after the other are one tall matrix.
  const isTall = bBatchStride === 0 && aBatchStride === m * k && !call.transposeA;
  if (isTall) multiplyOne(job, { ...call, m: batch * m }, a, b, c.address);
  else if (batch >= MANY_MATRICES) multiplyMany(job, call, a, b, c.address);
  else {
    for (let i = 0; i < batch; i++) {
      const left = a + i * aBatchStride * FLOAT;
      const right = b + i * bBatchStride * FLOAT;
      multiplyOne(job, call, left, right, c.address + i * m * n * FLOAT);
    }
  }
  return c.id;
}

/** One product, whose rows go to several threads. */
function multiplyOne(job: Job, call: MatMulCall, a: number, b: number, c: number): void {
  const { m, k, n, transposeA, transposeB } = call;
  if (!transposeA) {
    const packed = (transposeB ? packTransposed : pack)(job, b, k, n);
    product(job, { a, packed, bias: NONE, c, rows: m, k, n, activation: ACTIVATION_CODES.linear });
    return;
  }
  let straight = b;
  if (transposeB) {
    straight = job.scratch(k * n * FLOAT);
    job.wasm.transpose(b, k * FLOAT, n, k, straight, n * FLOAT);
  }
  outerProduct(job, { a, b: straight, c, k, m, n });
}

/** Many products, of which each thread does some. */
function multiplyMany(job: Job, call: MatMulCall, a: number, b: number, c: number): void {
  const { batch, m, k, n, aBatchStride, bBatchStride, transposeA, transposeB } = call;
  const parts = cut(batch, Math.ceil(batch / MATRIX_PARTS));
  job.share(parts, nanosecondsOf(2 * batch * m * k * n), (wasm, { start, count }) => {
    const packed = job.scratch(packedBytes(k, n));
    const turned = transposeA ? job.scratch(m * k * FLOAT) : NONE;
    const scratch = job.scratch(job.wasm.denseScratch(n));
    for (let i = start; i < start + count; i++) {
      const left = a + i * aBatchStride * FLOAT;
      const right = b + i * bBatchStride * FLOAT;
      if (transposeB) wasm.packTransposed(right, k * FLOAT, k, n, packed);
      else wasm.pack(right, n * FLOAT, k, n, packed);
      if (transposeA) wasm.transpose(left, m * FLOAT, k, m, turned, k * FLOAT);
      const to = c + i * m * n * FLOAT;
      const rows = transposeA ? turned : left;
      wasm.dense(rows, packed, NONE, to, m, k, n, ACTIVATION_CODES.linear, scratch);
    }
  });
}

/** Rows of `b` that are packed together; see kernel/assembly/product.ts. */
const K_BLOCK = 256;

/** Packs `b [k, n]`. */
function pack(job: Job, b: number, k: number, n: number): number {
  const packed = job.scratch(packedBytes(k, n));
  const nanoseconds = n * NANOSECONDS_TO_PACK;
  job.share(cutRows(k, K_BLOCK, nanoseconds), k * nanoseconds, (wasm, { start, count }) => {
    wasm.pack(b + start * n * FLOAT, n * FLOAT, count, n, packed + packedBytes(start, n));
  });
  return packed;
}

/** Packs `b`, which stands as `[n, k]`. */
function packTransposed(job: Job, b: number, k: number, n: number): number {
  const packed = job.scratch(packedBytes(k, n));
  const nanoseconds = n * NANOSECONDS_TO_PACK;
  job.share(cutRows(k, K_BLOCK, nanoseconds), k * nanoseconds, (wasm, { start, count }) => {
    wasm.packTransposed(b + start * FLOAT, k * FLOAT, count, n, packed + packedBytes(start, n));
  });
  return packed;
}

/** An element that is read from memory and written. */
const NANOSECONDS_TO_PACK = 0.4;

/** Addresses and sizes of `c[rows, n] = activation(a[rows, k] · packed[k, n] + bias[n])`. */
export interface Product {
  a: number;
  packed: number;
  bias: number;
  c: number;
  rows: number;
  k: number;
  n: number;
  activation: number;
}

export function product(job: Job, { a, packed, bias, c, rows, k, n, activation }: Product): void {
  const nanoseconds = nanosecondsOf(2 * k * n) + n;
  const parts = cutRows(rows, rows < 8 * MANY_ROWS ? ROWS : MANY_ROWS, nanoseconds);
  job.share(parts, rows * nanoseconds, (wasm, { start, count }) => {
    const scratch = job.scratch(job.wasm.denseScratch(n));
    const [from, to] = [a + start * k * FLOAT, c + start * n * FLOAT];
    wasm.dense(from, packed, bias, to, count, k, n, activation, scratch);
  });
}

/** `y = activation(x · kernel + bias)`, with the weights packed once for as long as they live. */
export function dense(job: Job, call: DenseCall): BufferId {
  const { rows, inputs, units } = call;
  const y = job.result('float32', rows * units);
  product(job, {
    a: job.address(call.x),
    packed: job.weights.of(call.kernel, inputs, units),
    bias: job.optionalAddress(call.bias),
    c: y.address,
    rows,
    k: inputs,
    n: units,
    activation: ACTIVATION_CODES[call.activation]
  });
  return y.id;
}
