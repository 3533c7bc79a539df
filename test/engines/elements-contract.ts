import { describe, expect, test } from 'vitest';
import type { BinaryOp, Engine, ReduceOp, UnaryOp } from '../../kernel/src/engines/engine.js';
import { softmax, unary } from '../reference/activations.js';
import { binary, gather, reduce } from '../reference/layout.js';
import { TOLERANCES } from '../tolerances.js';
import { expectClose, take } from './expect-close.js';
import { uniform } from './random.js';

export const UNARY: readonly UnaryOp[] = [
  'abs',
  'elu',
  'exp',
  'gelu',
  'hardSigmoid',
  'leakyRelu',
  'log',
  'neg',
  'relu',
  'relu6',
  'selu',
  'sigmoid',
  'sign',
  'silu',
  'softplus',
  'softsign',
  'sqrt',
  'square',
  'tanh'
];
const BINARY: BinaryOp[] = ['add', 'sub', 'mul', 'div', 'pow', 'maximum', 'minimum'];
const REDUCE: ReduceOp[] = ['sum', 'mean', 'max', 'min'];
const SIZES = [0, 1, 3, 17, 130, 16_385];

/** Magnitudes from 1e-38 to 1e38, both signs, and everything near 0 and near the saturation of tanh. */
function everyMagnitude(): Float32Array {
  const exponents = Float32Array.from({ length: 4000 }, (_, i) => 10 ** ((i - 2000) / 53));
  const near = uniform(7, 4000, 20);
  return Float32Array.from([...exponents, ...exponents.map(x => -x), ...near]);
}

/** What every engine's element-wise, reducing and copying operations must do. */
export function elementsContract(engine: () => Engine): void {
  /** Writes operands, runs, frees them, and gives the result's values. */
  const compute = async (
    operands: readonly Float32Array[],
    run: (...ids: number[]) => number
  ): Promise<Float32Array> => {
    const ids = operands.map(elements => engine().write(elements));
    const out = run(...ids);
    for (const id of ids) engine().free(id);
    return take(engine(), out);
  };

  describe.each(UNARY)('%s', op => {
    test('matches the oracle at every size', async () => {
      for (const size of SIZES) {
        const x = uniform(1, size, 5);
        expectClose(await compute([x], id => engine().unary(op, id, size)), unary(op, x));
      }
    });

    test('is right to a few units in the last place at every magnitude', async () => {
      const x = everyMagnitude();
      const values = await compute([x], id => engine().unary(op, id, x.length));
      expectClose(values, Float32Array.from(unary(op, x)), TOLERANCES.elementwise);
    });

    test('is what IEEE wants for NaN, infinities and zeros', async () => {
      const x = Float32Array.of(NaN, Infinity, -Infinity, 0, -0);
      const values = await compute([x], id => engine().unary(op, id, x.length));
      expect(values).toEqual(Float32Array.from(unary(op, x)));
    });
  });

  test('softmax matches the oracle for every row length', async () => {
    for (const columns of [1, 2, 3, 5, 17, 130, 1009]) {
      const x = uniform(1, 7 * columns, 30);
      const values = await compute([x], id => engine().softmax(id, 7, columns));
      expectClose(values, softmax(x, columns));
    }
  });

  test('softmax of -Infinity is 0 beside finite values, and NaN where every value is infinite', async () => {
    const x = Float32Array.of(-Infinity, 0, 0, -Infinity, -Infinity, -Infinity, Infinity, 1, 2);
    const values = await compute([x], id => engine().softmax(id, 3, 3));
    expect(Array.from(values.slice(0, 3))).toEqual([0, 0.5, 0.5]);
    expect(Array.from(values.slice(3))).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  });

  test.each(BINARY)('%s broadcasts through strides', async op => {
    const [a, b] = [uniform(1, 60).map(Math.abs), uniform(2, 60)];
    for (const [shape, left, right] of [
      [[60], [1], [1]],
      [[60], [0], [1]],
      [[57], [1], [0]],
      [[23], [0], [0]],
      [[20], [3], [1]],
      [
        [2, 29],
        [0, 1],
        [30, 1]
      ],
      [
        [3, 4, 5],
        [20, 5, 1],
        [20, 5, 1]
      ],
      [
        [3, 4, 5],
        [20, 5, 1],
        [0, 0, 0]
      ],
      [
        [3, 4, 5],
        [20, 5, 1],
        [0, 0, 1]
      ],
      [
        [3, 4, 5],
        [0, 5, 1],
        [20, 0, 1]
      ],
      [
        [5, 4, 3],
        [1, 5, 20],
        [12, 3, 1]
      ],
      [
        [2, 1, 7],
        [7, 0, 1],
        [0, 0, 1]
      ],
      [[], [], []],
      [
        [0, 4],
        [4, 1],
        [4, 1]
      ]
    ]) {
      const values = await compute([a, b], (x, y) =>
        engine().binary(op, { id: x, strides: left }, { id: y, strides: right }, shape)
      );
      const expected = binary(
        op,
        { values: a, strides: left },
        { values: b, strides: right },
        shape
      );
      expectClose(values, expected);
    }
  });

  test('1 to any power is 1, and maximum and minimum keep a NaN', async () => {
    const pairs = async (op: BinaryOp, a: number[], b: number[]) => {
      const strides = [1];
      const values = await compute([Float32Array.from(a), Float32Array.from(b)], (x, y) =>
        engine().binary(op, { id: x, strides }, { id: y, strides }, [a.length])
      );
      return Array.from(values);
    };
    expect(await pairs('pow', [1, 1, -1, NaN, 2], [NaN, Infinity, Infinity, 0, -Infinity])).toEqual(
      [1, 1, 1, 1, 0]
    );
    for (const op of ['maximum', 'minimum'] as const) {
      expect(await pairs(op, [NaN, 1], [1, NaN])).toEqual([NaN, NaN]);
      // Long enough for vectors, with a rest.
      const ones = (...holes: number[]) =>
        Array.from({ length: 19 }, (_, i) => (holes.includes(i) ? NaN : 1));
      expect(await pairs(op, ones(0, 18), ones(5))).toEqual(ones(0, 5, 18));
    }
  });

  test.each(REDUCE)('%s over any axis matches the oracle', async op => {
    for (const [outer, axis, inner] of [
      [1, 17, 1],
      [3, 130, 1],
      [3, 5, 7],
      [1, 1, 9],
      [4, 1000, 2],
      [0, 3, 2]
    ]) {
      const x = uniform(1, outer * axis * inner);
      const values = await compute([x], id => engine().reduce(op, id, outer, axis, inner));
      expectClose(values, reduce(op, x, outer, axis, inner));
    }
  });

  test.each(REDUCE)('%s of a NaN is NaN', async op => {
    const x = Float32Array.of(1, NaN, 2, 3, 4, 5);
    const values = await compute([x], id => engine().reduce(op, id, 2, 3, 1));
    expect(Array.from(values, Number.isNaN)).toEqual([true, false]);
  });

  test('gatherStrided copies slices, transposes and repeats of every dtype', async () => {
    const count = Array.from({ length: 60 }, (_, i) => i % 7);
    for (const elements of [
      Float32Array.from(count),
      Int32Array.from(count),
      Uint8Array.from(count)
    ]) {
      for (const [shape, strides, offset] of [
        [[60], [1], 0],
        [[2, 2, 5], [20, 5, 1], 25],
        [[5, 4, 3], [1, 5, 20], 0],
        [[4, 3], [0, 1], 6],
        [[5], [-1], 4],
        [[], [], 9],
        [[3, 0], [1, 1], 0]
      ] as [number[], number[], number][]) {
        const id = engine().write(elements);
        const out = engine().gatherStrided(id, shape, strides, offset);
        const values = await take(engine(), out);
        engine().free(id);
        expect(values.constructor).toBe(elements.constructor);
        expect(Array.from(values)).toEqual(Array.from(gather(elements, shape, strides, offset)));
      }
    }
  });

  test('concat joins the rows of every dtype, one part after the other', async () => {
    for (const make of [Float32Array, Int32Array, Uint8Array]) {
      const parts = [make.of(1, 2, 3, 4), make.of(5, 6), make.of()];
      const join = async (outer: number, inner: number[]) => {
        const ids = parts.map(part => engine().write(part));
        const rows = ids.map((id, i) => ({ id, inner: inner[i] }));
        const values = await take(engine(), engine().concat(rows, outer));
        for (const id of ids) engine().free(id);
        return values;
      };
      expect(await join(2, [2, 1, 0])).toEqual(make.of(1, 2, 5, 3, 4, 6));
      expect(await join(1, [4, 2, 0])).toEqual(make.of(1, 2, 3, 4, 5, 6));
      expect(await join(0, [2, 1, 0])).toEqual(make.of());
    }
  });

  test('cast truncates to int32, and to bool everything but 0 is true', async () => {
    const id = engine().write(Float32Array.of(1.9, -1.9, 0, -0, NaN, 2));
    const integers = await take(engine(), engine().cast(id, 6, 'int32'));
    const booleans = await take(engine(), engine().cast(id, 6, 'bool'));
    engine().free(id);
    expect(integers).toEqual(Int32Array.of(1, -1, 0, 0, 0, 2));
    expect(booleans).toEqual(Uint8Array.of(1, 1, 0, 0, 1, 1));
  });
}
