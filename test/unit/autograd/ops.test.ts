/** The gradient of every operation that records itself: exact on the oracle, and close to it on the CPU. */
import { describe, expect, test } from 'vitest';
import type { BinaryOp, ReduceOp } from '../../../kernel/src/engines/engine.js';
import type { FloatTensor } from '../../../kernel/src/index.js';
import { fromElements } from '../../../kernel/src/ops/make-tensor.js';
import { dense } from '../../../kernel/src/ops/dense.js';
import { binary, softmax, unary } from '../../../kernel/src/ops/elementwise.js';
import { concat } from '../../../kernel/src/ops/join.js';
import { matMul } from '../../../kernel/src/ops/mat-mul.js';
import { reduce } from '../../../kernel/src/ops/reduce.js';
import { gatherRows, where } from '../../../kernel/src/ops/select.js';
import {
  flip,
  gather,
  reshape,
  slice,
  timestep,
  transpose
} from '../../../kernel/src/ops/structure.js';
import { UNARY } from '../../engines/elements-contract.js';
import { checkGradients, random, weighed, type Case } from '../../reference/check-gradients.js';
import type { Numbers } from '../../reference/on-device.js';

/** A function of tensors by name, each of whose gradients is checked. */
function check(
  inputs: Readonly<Record<string, Numbers>>,
  f: (...inputs: FloatTensor[]) => FloatTensor
): void {
  const checked: Case = { inputs, make: () => given => weighed(f(...given)) };
  checkGradients(checked);
}

/** Numbers that are far from each other, from kinks and from 0: a shuffled ladder of 0.3, 0.7, 1.1 … */
function apart(seed: number, shape: readonly number[], sign = 1): Numbers {
  const values = Array.from(random(seed, shape).values);
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  return { shape, values: values.map((_, i) => sign * (0.3 + 0.4 * order.indexOf(i))) };
}

describe('unary', () => {
  test.each(UNARY)('%s', op => {
    const isPositive = op === 'log' || op === 'sqrt';
    check({ x: isPositive ? random(1, [3, 7], 1, 1.3) : random(1, [3, 7], 4) }, x => unary(op, x));
  });

  test('softmax', () => {
    check({ x: random(1, [2, 3, 4], 3) }, x => softmax(x));
    check({ x: random(1, [3, 1], 3) }, x => softmax(x));
  });
});

const SHAPES: [string, number[], number[]][] = [
  ['equal shapes', [2, 3], [2, 3]],
  ['a row beside a matrix', [2, 3], [3]],
  ['a matrix beside a row', [3], [2, 3]],
  ['a column beside a matrix', [2, 3], [2, 1]],
  ['a number beside a cube', [2, 2, 3], []],
  ['a cube beside a number', [], [2, 2, 3]],
  ['both repeated', [2, 1, 3], [4, 1]],
  ['axes of 1 on both sides', [1, 3], [1, 1]]
];

describe.each<BinaryOp>(['add', 'sub', 'mul', 'div', 'pow', 'maximum', 'minimum'])('%s', op => {
  test.each(SHAPES)('%s', (_, a, b) => {
    const isPower = op === 'pow';
    const left = isPower ? random(1, a, 0.8, 1.2) : apart(1, a);
    const right = isPower ? random(2, b, 2) : shifted(apart(2, b), 0.13);
    check({ a: left, b: right }, (x, y) => binary(op, x, y));
  });

  test('of a tensor and itself', () => {
    if (op === 'maximum' || op === 'minimum') return;
    check({ a: random(1, [2, 3], 0.5, 1.5) }, x => binary(op, x, x));
  });
});

function shifted({ shape, values }: Numbers, by: number): Numbers {
  return { shape, values: Float32Array.from(values, value => value + by) };
}

test('of two equal operands each gets half the gradient of their maximum and minimum', () => {
  // The slope of max(t, t) is 1, and of max(t, 2) at t = 2 central differences see the mean of 0 and 1.
  const x = { shape: [3], values: Float32Array.of(2, 2, 3) };
  const y = { shape: [3], values: Float32Array.of(2, 5, 1) };
  check({ x, y }, (a, b) => binary('maximum', a, b));
  check({ x, y }, (a, b) => binary('minimum', a, b));
});

describe.each<ReduceOp>(['sum', 'mean', 'max', 'min'])('%s', op => {
  test.each([undefined, 0, 1, 2, -1])('along axis %s', axis => {
    for (const keepDims of [false, true]) {
      check({ x: apart(1, [2, 3, 4], -1) }, x => reduce(op, x, { axis, keepDims }));
    }
  });

  test('of one element', () => {
    check({ x: random(1, [3, 1]) }, x => reduce(op, x, { axis: 1 }));
  });
});

describe('structure', () => {
  test('where, its operands repeated or not', () => {
    const condition = Uint8Array.of(1, 0, 0, 1, 1, 0);
    for (const [a, b] of [
      [
        [2, 3],
        [2, 3]
      ],
      [[3], [2, 1]],
      [[], [1, 3]]
    ]) {
      check({ a: random(1, a), b: random(2, b) }, (x, y) =>
        where(fromElements<'bool'>(condition, [2, 3]), x, y)
      );
    }
    check({ a: random(1, [2, 3]), b: random(2, [2, 3]) }, (x, y) =>
      where(fromElements<'bool'>(Uint8Array.of(1, 0), [2, 1]), x, y)
    );
  });

  test('concat along every axis, of parts of different sizes', () => {
    for (const axis of [0, 1, 2]) {
      const shapes = [1, 3, 2].map(size => [2, 2, 2].map((own, i) => (i === axis ? size : own)));
      const [a, b, c] = shapes.map((shape, i) => random(i, shape));
      check({ a, b, c }, (...parts) => concat(parts, axis) as FloatTensor);
    }
  });

  test('concat of one tensor twice', () => {
    check({ x: random(1, [2, 3]) }, x => concat([x, x], 1) as FloatTensor);
  });

  test('gather, also with overlap and repetition', () => {
    const x = random(1, [3, 8]);
    check({ x }, y => gather(y, [3, 3, 4], [8, 2, 1], 0)); // windows that overlap
    check({ x }, y => gather(y, [2, 5, 2], [0, 3, 0], 4)); // every element several times
    check({ x }, y => gather(y, [4], [-2], 7)); // backwards
    check({ x }, y => transpose(y));
    check({ x }, y => slice(y, [1, 2], [2, 5]));
    check({ x }, y => flip(y, 1));
    check({ x: random(2, [2, 3, 4]) }, y => timestep(y, -1));
    check({ x: random(2, [2, 3, 4]) }, y => transpose(y, [1, 2, 0]));
  });

  test('gatherRows, ids repeated and left out', () => {
    const ids = Int32Array.of(3, 0, 3, 3, 1, 0);
    check({ table: random(1, [5, 3]) }, table =>
      gatherRows('test', table, fromElements<'int32'>(ids, [2, 3]))
    );
  });
});

const PRODUCTS: [string, number[], number[]][] = [
  ['matrices', [3, 4], [4, 2]],
  ['as many matrices on both sides', [2, 3, 4], [2, 4, 2]],
  ['one matrix on the right', [2, 3, 4], [4, 2]],
  ['one matrix on the right, with an axis of its own', [2, 3, 4], [1, 4, 2]],
  ['one matrix on the left', [3, 4], [2, 4, 2]],
  ['one matrix on the left, with an axis of its own', [1, 3, 4], [2, 4, 2]],
  ['leading axes that both repeat', [2, 1, 3, 4], [3, 4, 2]],
  ['leading axes that repeat crosswise', [2, 1, 3, 4], [1, 3, 4, 2]],
  ['an outer product', [3, 1], [1, 4]]
];

describe('products', () => {
  test.each(PRODUCTS)('matMul of %s', (_, a, b) => {
    check({ a: random(1, a), b: random(2, b) }, (x, y) => matMul(x, y));
  });

  test('matMul of a matrix and itself', () => {
    check({ x: random(1, [3, 3]) }, x => matMul(x, x));
  });

  test.each(['linear', 'relu', 'sigmoid', 'softmax', 'tanh'] as const)('dense with %s', name => {
    for (const lead of [[3], [2, 3], []]) {
      const inputs = {
        x: random(1, [...lead, 4]),
        kernel: random(2, [4, 5]),
        bias: random(3, [5])
      };
      check(inputs, (x, kernel, bias) => dense(x, kernel, bias, name));
      const { x, kernel } = inputs;
      check({ x, kernel }, (y, weights) => dense(y, weights, null, name));
    }
  });
});

describe('equal largest elements share the gradient', () => {
  // No derivative exists here, so nothing can be held against central differences: the share is JAX's.
  test.each(['max', 'min'] as const)('%s', async op => {
    const { grad, tensor } = await import('../../../kernel/src/index.js');
    const x = tensor([
      [2, 2, 1],
      [3, 3, 3],
      [0, 5, 5]
    ]);
    const loss = (y: FloatTensor) => reduce('sum', reduce(op, y, { axis: 1 }));
    const half = 0.5;
    const third = expect.closeTo(1 / 3, 6) as number;
    const thirds = [third, third, third];
    expect(await grad(loss)(x).array()).toEqual(
      op === 'max' ? [[half, half, 0], thirds, [0, half, half]] : [[0, 0, 1], thirds, [1, 0, 0]]
    );
    const all = (y: FloatTensor) => reduce(op, y);
    expect(await grad(all)(tensor([1, 4, 1, 4])).array()).toEqual(
      op === 'max' ? [0, half, 0, half] : [half, 0, half, 0]
    );
  });
});

test('views carry gradients: reshape, and the same value under two shapes', () => {
  check({ x: random(1, [2, 6]) }, x => reshape(unary('tanh', reshape(x, [3, 4])), [12]));
  check({ x: random(1, [2, 3]) }, x => {
    const flat = reshape(x, [6]);
    return binary('mul', reshape(x, [3, 2]), reshape(unary('exp', flat), [3, 2]));
  });
});

test('a value that is used three times gets the sum', () => {
  check({ x: random(1, [2, 2]) }, x => {
    const y = unary('tanh', x);
    return binary('add', binary('mul', y, y), matMul(y, x));
  });
});
