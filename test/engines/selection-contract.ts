import { describe, expect, test } from 'vitest';
import type { CompareOp, Engine } from '../../kernel/src/engines/engine.js';
import type { ElementArray } from '../../kernel/src/tensor/dtype.js';
import { adam } from '../reference/adam.js';
import { argMax, compare, gather } from '../reference/layout.js';
import { expectClose, take } from './expect-close.js';
import { uniform } from './random.js';

const COMPARE: CompareOp[] = ['equal', 'notEqual', 'greater', 'greaterEqual', 'less', 'lessEqual'];

/** Shapes with the strides of three operands of 60 elements. */
const WALKS: readonly (readonly [number[], number[], number[], number[]])[] = [
  [[60], [1], [1], [1]],
  [[60], [1], [0], [1]],
  [
    [3, 4, 5],
    [20, 5, 1],
    [0, 0, 1],
    [0, 5, 1]
  ],
  [
    [5, 4, 3],
    [1, 5, 20],
    [12, 3, 1],
    [0, 0, 0]
  ],
  [[], [], [], []],
  [
    [0, 4],
    [4, 1],
    [4, 1],
    [4, 1]
  ]
];

/** What every engine's comparing, choosing and optimizing operations must do. */
export function selectionContract(engine: () => Engine): void {
  const compute = async (
    operands: readonly ElementArray[],
    run: (...ids: number[]) => number
  ): Promise<ElementArray> => {
    const ids = operands.map(elements => engine().write(elements));
    const out = run(...ids);
    for (const id of ids) engine().free(id);
    return take(engine(), out);
  };
  /** Few different values, so that some are equal. */
  const few = (seed: number) => uniform(seed, 60, 3).map(Math.round);

  test.each(COMPARE)('%s compares every dtype through strides', async op => {
    const [a, b] = [few(1), few(2)];
    for (const make of [Float32Array, Int32Array, Uint8Array]) {
      const [left, right] = [make.from(a.map(Math.abs)), make.from(b.map(Math.abs))];
      for (const [shape, one, other] of WALKS) {
        const values = await compute([left, right], (x, y) =>
          engine().compare(op, { id: x, strides: one }, { id: y, strides: other }, shape)
        );
        expect(values).toBeInstanceOf(Uint8Array);
        const expected = compare(op, gather(left, shape, one), gather(right, shape, other));
        expect(Array.from(values)).toEqual(expected);
      }
    }
  });

  test.each(COMPARE)('%s of NaN, infinities and zeros is what IEEE wants', async op => {
    const a = Float32Array.of(NaN, NaN, 1, Infinity, -Infinity, -0, 1);
    const b = Float32Array.of(NaN, 1, NaN, Infinity, Infinity, 0, 1);
    const strides = [1];
    const values = await compute([a, b], (x, y) =>
      engine().compare(op, { id: x, strides }, { id: y, strides }, [7])
    );
    expect(Array.from(values)).toEqual(compare(op, a, b));
  });

  test('where chooses elements of every dtype through strides', async () => {
    const condition = Uint8Array.from(few(3), value => (value > 0 ? 1 : 0));
    for (const make of [Float32Array, Int32Array, Uint8Array]) {
      const [a, b] = [make.from(few(1).map(Math.abs)), make.from(few(2).map(Math.abs))];
      for (const [shape, ...strides] of WALKS) {
        const values = await compute([condition, a, b], (...ids) => {
          const [c, x, y] = ids.map((id, i) => ({ id, strides: strides[i] }));
          return engine().where(c, x, y, shape);
        });
        expect(values).toBeInstanceOf(make);
        const [chosen, yes, no] = [condition, a, b].map((v, i) => gather(v, shape, strides[i]));
        const expected = Array.from(chosen, (value, i) => (value ? yes[i] : no[i]));
        expect(Array.from(values)).toEqual(expected);
      }
    }
  });

  test('where keeps every bit of both sides, whatever the length', async () => {
    for (const size of [1, 3, 4, 5, 17, 130]) {
      const condition = Uint8Array.from(uniform(1, size), value => (value > 0 ? 1 : 0));
      const a = Float32Array.from({ length: size }, (_, i) => [NaN, -0, Infinity, i][i % 4]);
      const b = Float32Array.from({ length: size }, (_, i) => [i, -Infinity, 0][i % 3]);
      const values = await compute([condition, a, b], (...ids) => {
        const [c, x, y] = ids.map(id => ({ id, strides: [1] }));
        return engine().where(c, x, y, [size]);
      });
      const expected = Array.from(condition, (value, i) => (value ? a[i] : b[i]));
      expect(Array.from(values)).toEqual(expected);
    }
  });

  test('where lets no NaN of the other side through', async () => {
    const condition = Uint8Array.of(1, 0);
    const values = await compute(
      [condition, Float32Array.of(1, NaN), Float32Array.of(NaN, 2)],
      (...ids) => {
        const [c, x, y] = ids.map(id => ({ id, strides: [1] }));
        return engine().where(c, x, y, [2]);
      }
    );
    expect(Array.from(values)).toEqual([1, 2]);
  });

  test('gatherRows gives rows of every dtype', async () => {
    const ids = Int32Array.of(2, 0, 2, 1);
    for (const make of [Float32Array, Int32Array, Uint8Array]) {
      for (const width of [1, 3, 4, 5, 17, 130]) {
        const table = make.from(uniform(1, 3 * width).map(value => (value > 0 ? 1 : 0)));
        const rows = await compute([table, ids], (a, b) => engine().gatherRows(a, b, 4, width));
        expect(rows).toBeInstanceOf(make);
        const expected = Array.from(ids, id => [...table.subarray(id * width, (id + 1) * width)]);
        expect(Array.from(rows)).toEqual(expected.flat());
      }
    }
  });

  test('argMax finds the first of the largest along any axis', async () => {
    for (const [outer, axis, inner] of [
      [1, 1, 1],
      [1, 17, 1],
      [3, 130, 1],
      [3, 5, 7],
      [0, 3, 2],
      [2, 3, 0]
    ]) {
      const x = uniform(1, outer * axis * inner, 5).map(Math.round);
      const values = await compute([x], id => engine().argMax(id, outer, axis, inner));
      expect(values).toBeInstanceOf(Int32Array);
      expect(Array.from(values)).toEqual(argMax(x, outer, axis, inner));
    }
  });

  test('argMax finds the first of equal ones and the first NaN at any place of any length', async () => {
    const few = [-Infinity, -1, -0, 0, 1, Infinity, NaN];
    for (const axis of [1, 2, 3, 4, 5, 7, 8, 9, 17, 130]) {
      for (const inner of [1, 3, 4, 9]) {
        const x = uniform(axis, 9 * axis * inner, 1).map(value => few[Math.floor(3.4 * value + 3)]);
        x.fill(-Infinity, 0, axis * inner);
        const values = await compute([x], id => engine().argMax(id, 9, axis, inner));
        expect(Array.from(values)).toEqual(argMax(x, 9, axis, inner));
      }
    }
  });

  test('argMax finds the first NaN, and infinities in order', async () => {
    const x = Float32Array.of(1, NaN, NaN, -Infinity, Infinity, 1, -Infinity, -Infinity, -Infinity);
    const values = await compute([x], id => engine().argMax(id, 3, 3, 1));
    expect(Array.from(values)).toEqual([1, 1, 0]);
  });

  describe('adam', () => {
    const options = { alpha: 0.003, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };
    const step = async (
      [variable, gradient, m, v]: readonly Float32Array[],
      size: number
    ): Promise<Float32Array[]> => {
      const ids = [variable, gradient, m, v].map(elements => engine().write(elements));
      const [first, second, third, fourth] = ids;
      const buffers = { variable: first, gradient: second, m: third, v: fourth };
      const made = engine().adam({ ...buffers, size, ...options });
      for (const id of ids) engine().free(id);
      const values: Float32Array[] = [];
      for (const id of [made.variable, made.m, made.v]) values.push(await take(engine(), id));
      return values;
    };

    test('matches the oracle at every size', async () => {
      for (const size of [0, 1, 3, 17, 130, 16_385]) {
        const operands = [1, 2, 3].map(seed => uniform(seed, size));
        const all = [...operands, uniform(4, size).map(Math.abs)];
        const values = await step(all, size);
        adam(all, options).forEach((expected, i) => expectClose(values[i], expected));
      }
    });

    test('a gradient of 0 at the first step changes nothing, and NaN stays beside itself', async () => {
      const zeros = new Float32Array(5);
      const variable = Float32Array.of(1, 2, 3, 4, 5);
      const gradient = Float32Array.of(0, NaN, 0, 0, 0);
      const [after] = await step([variable, gradient, zeros, zeros], 5);
      expect(Array.from(after)).toEqual([1, NaN, 3, 4, 5]);
    });
  });
}
