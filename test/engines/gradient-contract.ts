import { describe, expect, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { softmax, unary } from '../reference/activations.js';
import { centralDifferences, dot } from '../reference/central-differences.js';
import { derivative, KERAS_DERIVATIVES, KINKS, SPECIAL } from '../reference/derivatives.js';
import { gather, scatter } from '../reference/layout.js';
import { UNARY } from './elements-contract.js';
import { expectClose, expectGradient, take } from './expect-close.js';
import { uniform } from './random.js';

const SIZES = [0, 1, 3, 17, 130, 16_385];

/** What every engine's gradients of element-wise and copying operations must do. */
export function gradientContract(engine: () => Engine): void {
  const compute = async (
    operands: readonly (Float32Array | Int32Array)[],
    run: (...ids: number[]) => number
  ): Promise<Float32Array> => {
    const ids = operands.map(elements => engine().write(elements));
    const out = run(...ids);
    for (const id of ids) engine().free(id);
    return take(engine(), out);
  };

  describe.each(UNARY)('the gradient of %s', op => {
    const gradient = (x: Float32Array, dy: Float32Array) =>
      compute([x, Float32Array.from(unary(op, x)), dy], (xId, yId, dyId) =>
        engine().unaryGradient(op, xId, yId, dyId, x.length)
      );

    test('matches central differences at every size', async () => {
      for (const size of SIZES) {
        const isSafe = (x: number) => !KINKS[op]?.some(kink => Math.abs(x - kink) < 1e-3);
        const positive = op === 'log' || op === 'sqrt';
        const x = uniform(1, size, 5)
          .map(value => (positive ? Math.abs(value) + 0.1 : value))
          .map(value => (isSafe(value) ? value : 1));
        const dy = uniform(2, size);
        const expected = derivative(op, x).map((value, i) => value * dy[i]);
        expectGradient(await gradient(x, dy), expected);
      }
    });

    test("is Keras's at kinks and at the ends", async () => {
      const x = Float32Array.from(SPECIAL);
      const values = await gradient(x, new Float32Array(x.length).fill(2));
      // Where Keras meets Infinity · 0 and gives NaN, the limit is right too.
      const isFree = (i: number) => Number.isNaN(KERAS_DERIVATIVES[op][i]) && !Number.isNaN(x[i]);
      const expected = KERAS_DERIVATIVES[op].map((value, i) => (isFree(i) ? values[i] : 2 * value));
      expectClose(values, expected);
    });
  });

  test('the gradient of softmax matches central differences for every row length', async () => {
    for (const columns of [1, 2, 3, 5, 17, 130]) {
      for (const rows of [0, 1, 3]) {
        const x = uniform(1, rows * columns, 3);
        const dy = uniform(2, rows * columns);
        const y = Float32Array.from(softmax(x, columns));
        const values = await compute([y, dy], (yId, dyId) =>
          engine().softmaxGradient(yId, dyId, rows, columns)
        );
        const expected = centralDifferences(other => dot(softmax(other, columns), dy), x);
        expectGradient(values, expected);
      }
    }
  });

  test('scatterStrided is the gradient of gatherStrided: slices, transposes, repeats and windows', async () => {
    for (const [shape, strides, offset] of [
      [[60], [1], 0],
      [[2, 2, 5], [20, 5, 1], 25],
      [[5, 4, 3], [1, 5, 20], 0],
      [[4, 3], [0, 1], 6],
      [[700, 3], [0, 0], 6],
      [[5], [-1], 4],
      [[8, 3], [2, 1], 1],
      [[], [], 9],
      [[3, 0], [1, 1], 0]
    ] as [number[], number[], number][]) {
      const x = uniform(1, 60);
      const size = shape.reduce((a, b) => a * b, 1);
      const dy = uniform(2, size);
      const values = await compute([dy], id =>
        engine().scatterStrided(id, shape, strides, offset, 60)
      );
      expectClose(values, scatter(dy, shape, strides, offset, 60));
      const value = (other: Float64Array) => dot(gather(other, shape, strides, offset), dy);
      expectGradient(values, centralDifferences(value, x));
    }
  });

  test('scatterRows adds every row at its id, and is the gradient of gatherRows', async () => {
    for (const [count, rows, width] of [
      [0, 3, 2],
      [1, 1, 1],
      [17, 3, 5],
      [130, 17, 1],
      [3, 130, 0]
    ]) {
      const ids = Int32Array.from(uniform(3, count), value => Math.floor(Math.abs(value) * rows));
      const table = uniform(1, rows * width);
      const dy = uniform(2, count * width);
      const gathered = await compute([table, ids], (a, b) =>
        engine().gatherRows(a, b, count, width)
      );
      const look = (from: ArrayLike<number>) =>
        Array.from(
          { length: count * width },
          (_, i) => from[ids[Math.floor(i / width)] * width + (i % width)]
        );
      expect(Array.from(gathered)).toEqual(look(table));
      const values = await compute([dy, ids], (a, b) =>
        engine().scatterRows(a, b, count, rows, width)
      );
      expectGradient(
        values,
        centralDifferences(other => dot(look(other), dy), table)
      );
    }
  });
}
