import type { BufferId, DenseCall, FusedActivation, MatMulCall } from '../engine.js';
import type { Job } from './job.js';
import type { Elements } from './launch.js';
import { part } from './launch.js';
import { sumMiddle } from './reduce.js';
import { rowBlocks } from './row-blocks.js';
import { productShader, type ProductShader } from './shaders/product.js';
import { MOST_GROUPS, shaderOf, Uniforms } from './shader.js';
import { softmax } from './softmax.js';

/** From so many workgroups of 64 × 64 on, the larger tile has work for a whole GPU. */
const MANY_GROUPS = 128;
/** With fewer workgroups than this, a deep product is split along its depth. */
const FEW_GROUPS = 64;
/** Depth of one part of a split, at least, and most parts. */
const SPLIT_LENGTH = 256;
const MOST_SPLITS = 32;

export function dense(job: Job, call: DenseCall): BufferId {
  const { rows, inputs, units, activation } = call;
  const [x, kernel] = [job.get(call.x), job.get(call.kernel)];
  const bias = call.bias === null ? null : job.get(call.bias);
  const perRow = activation === 'softmax';
  const out = perRow ? job.scratch(rows * units) : job.result('float32', rows * units);
  denseInto(job, {
    x,
    kernel,
    bias,
    out,
    rows,
    inputs,
    units,
    activation: perRow ? 'linear' : activation
  });
  return perRow ? softmax(job, out, rows, units) : (out as ReturnType<Job['result']>).id;
}

/** A dense layer on whatever memory. */
export interface DenseOperands {
  x: Elements;
  kernel: Elements;
  bias: Elements | null;
  out: Elements;
  rows: number;
  inputs: number;
  units: number;
  activation: Exclude<FusedActivation, 'softmax'>;
}

/** `out = activation(x · kernel + bias)`. */
export function denseInto(job: Job, operands: DenseOperands): void {
  const { x, kernel, bias, out, rows, inputs, units, activation } = operands;
  multiplyRows(job, {
    ...{ a: x, b: kernel, bias, out, activation, where: 'dense' },
    ...{ m: rows, k: inputs, n: units, transposeB: false }
  });
}

interface RowProduct extends Pick<Multiplication, 'm' | 'k' | 'n' | 'transposeB' | 'activation'> {
  where: string;
  a: Elements;
  b: Elements;
  bias: Elements | null;
  out: Elements;
}

/** One product, in blocks of rows where one binding or one launch does not hold them all. */
function multiplyRows(job: Job, { where, a, out, m, ...product }: RowProduct): void {
  const { b, bias, k, n } = product;
  const shared = [b, ...(bias ? [bias] : [])].map(({ size }) => size);
  const blocks = rowBlocks({ where, rows: m, columns: [k, n], shared, tile: 32 }, job.limits);
  for (const [from, to] of blocks) {
    const rows = to - from;
    multiply(job, {
      ...product,
      ...{ a: part(a, from * k, rows * k), out: part(out, from * n, rows * n), m: rows },
      ...{ batch: 1, aStride: 0, bStride: 0, transposeA: false, splits: 1 }
    });
  }
}

export function matMul(job: Job, call: MatMulCall): BufferId {
  const { batch, m, k, n, aBatchStride, bBatchStride } = call;
  const { transposeA = false, transposeB = false } = call;
  const out = job.result('float32', batch * m * n);
  matMulInto(job, {
    ...{ a: job.get(call.a), b: job.get(call.b), out, batch, m, k, n },
    ...{ aStride: aBatchStride, bStride: bBatchStride, transposeA, transposeB }
  });
  return out.id;
}

/** Matrix products on whatever memory. */
export interface MatMulOperands {
  a: Elements;
  b: Elements;
  out: Elements;
  batch: number;
  m: number;
  k: number;
  n: number;
  aStride: number;
  bStride: number;
  transposeA: boolean;
  transposeB: boolean;
}

/**
 * A product of few results and great depth, such as the gradient of weights, has little for a GPU to do at once: it is
 * split along the depth and the parts are added in a fixed order, which is more exact than one long sum, too.
 */
export function matMulInto(job: Job, operands: MatMulOperands): void {
  const { out, batch, m, k, n } = operands;
  const plain = { ...operands, bias: null, activation: 'linear' } as const;
  const groups = Math.ceil(m / 32) * Math.ceil(n / 32) * batch;
  const splits = groups < FEW_GROUPS ? Math.min(MOST_SPLITS, Math.floor(k / SPLIT_LENGTH)) : 1;
  if (splits <= 1) {
    if (batch === 1 && !operands.transposeA)
      return multiplyRows(job, { ...plain, where: 'matMul' });
    return multiply(job, { ...plain, splits: 1 });
  }
  const parts = job.scratch(batch * splits * m * n);
  multiply(job, { ...plain, out: parts, splits });
  sumMiddle(job, parts, out, { outer: batch, axis: splits, inner: m * n });
}

type Operand = Parameters<Job['launch']>[0]['reads'][number];

interface Multiplication extends Omit<MatMulOperands, 'a' | 'b' | 'out'> {
  a: Operand;
  b: Operand;
  out: Operand;
  bias: Elements | null;
  activation: Exclude<FusedActivation, 'softmax'>;
  splits: number;
}

function multiply(job: Job, call: Multiplication): void {
  const { a, b, out, bias, activation, batch, m, k, n, splits, transposeA, transposeB } = call;
  const isLarge = Math.ceil(m / 64) * Math.ceil(n / 64) * batch * splits >= MANY_GROUPS;
  const tile = isLarge ? 64 : 32;
  const shader = shaderFor({ tile, transposeA, transposeB, bias: bias !== null, activation });
  const length = Math.max(1, Math.ceil(k / splits));
  const depth = batch * splits;
  for (let first = 0; first < depth; first += MOST_GROUPS) {
    job.launch({
      shader,
      reads: bias ? [a, b, bias] : [a, b],
      writes: [out],
      uniforms: new Uniforms().int(m, k, n, call.aStride, call.bStride, splits, length, first),
      groups: [Math.ceil(n / tile), Math.ceil(m / tile), Math.min(MOST_GROUPS, depth - first)]
    });
  }
}

function shaderFor(options: ProductShader): ReturnType<typeof shaderOf> {
  const { tile, transposeA, transposeB, bias, activation } = options;
  const orders = `${transposeA ? 'T' : 'N'}${transposeB ? 'T' : 'N'}`;
  const name = `product ${tile} ${orders}${bias ? ' + bias' : ''} ${activation}`;
  return shaderOf(name, { reads: bias ? 3 : 2 }, () => productShader(options));
}
