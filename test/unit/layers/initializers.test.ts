import { describe, expect, test } from 'vitest';
import {
  Constant,
  Dense,
  GlorotNormal,
  GlorotUniform,
  GRU,
  HeNormal,
  HeUniform,
  LecunNormal,
  LecunUniform,
  LSTM,
  Orthogonal,
  RandomNormal,
  RandomUniform,
  seed,
  TruncatedNormal,
  VarianceScaling,
  type Initializer
} from '../../../kernel/src/index.js';

/** Inputs and outputs of a matrix of 60,000 weights. */
const SHAPE = [150, 400];

/** Mean, standard deviation and largest magnitude of what an initializer makes. */
async function momentsOf(initializer: Initializer, shape = SHAPE) {
  const values = Array.from(await initializer.make(shape).data());
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { mean, stddev: Math.sqrt(variance), largest };
}

describe('standard deviations and bounds are those of the papers', () => {
  const [inputs, outputs] = SHAPE;
  const average = (inputs + outputs) / 2;
  /** A normal distribution that is cut at two standard deviations, with these left. */
  const cut = (stddev: number) => ({ stddev, bound: (2 * stddev) / 0.87962566103423978 });
  const uniform = (stddev: number) => ({ stddev, bound: Math.sqrt(3) * stddev });
  const uncut = (stddev: number) => ({ stddev, bound: Infinity });

  test.each<[string, Initializer, { stddev: number; bound: number }]>([
    ['GlorotUniform', GlorotUniform({ seed: 1 }), uniform(Math.sqrt(1 / average))],
    ['GlorotNormal', GlorotNormal({ seed: 2 }), cut(Math.sqrt(1 / average))],
    ['HeUniform', HeUniform({ seed: 3 }), uniform(Math.sqrt(2 / inputs))],
    ['HeNormal', HeNormal({ seed: 4 }), cut(Math.sqrt(2 / inputs))],
    ['LecunUniform', LecunUniform({ seed: 5 }), uniform(Math.sqrt(1 / inputs))],
    ['LecunNormal', LecunNormal({ seed: 6 }), cut(Math.sqrt(1 / inputs))],
    ['RandomUniform', RandomUniform({ seed: 7 }), uniform(0.05 / Math.sqrt(3))],
    ['RandomNormal', RandomNormal({ seed: 8 }), uncut(0.05)],
    ['TruncatedNormal', TruncatedNormal({ seed: 9 }), { stddev: 0.05 * 0.87962566, bound: 0.1 }],
    [
      'VarianceScaling of outputs',
      VarianceScaling({ scale: 3, mode: 'fanOut', distribution: 'untruncatedNormal', seed: 10 }),
      uncut(Math.sqrt(3 / outputs))
    ]
  ])('%s', async (_, initializer, { stddev, bound }) => {
    const found = await momentsOf(initializer);
    const count = inputs * outputs;
    expect(Math.abs(found.mean)).toBeLessThan((4 * stddev) / Math.sqrt(count));
    expect(Math.abs(found.stddev / stddev - 1)).toBeLessThan(4 / Math.sqrt(2 * count));
    expect(found.largest).toBeLessThanOrEqual(Math.fround(bound));
    // Of so many values some come near the bound.
    if (bound < Infinity) expect(found.largest).toBeGreaterThan(0.99 * bound);
    else expect(found.largest).toBeGreaterThan(3.5 * stddev);
  });

  test('a convolution has as many inputs as its window times its features', async () => {
    const { stddev } = await momentsOf(HeNormal({ seed: 1 }), [5, 30, 200]);
    expect(stddev / Math.sqrt(2 / (5 * 30))).toBeCloseTo(1, 1);
  });

  test('mean and bounds may be chosen', async () => {
    const shifted = await momentsOf(RandomNormal({ mean: 3, stddev: 0.5, seed: 1 }));
    expect(shifted.mean).toBeCloseTo(3, 1);
    const values = await RandomUniform({ minval: 2, maxval: 4, seed: 1 }).make([1000]).data();
    expect(Math.min(...values)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...values)).toBeLessThanOrEqual(4);
  });
});

describe('Orthogonal', () => {
  test.each([[[40, 40]], [[50, 20]], [[20, 50]], [[3, 4, 5]], [[1, 6]]])(
    '%s has columns, or rows, of length 1 at right angles',
    async shape => {
      const gain = 2;
      const columns = shape.at(-1)!;
      const values = await Orthogonal({ gain, seed: 1 }).make(shape).data();
      const rows = values.length / columns;
      const at = (row: number, column: number) => values[row * columns + column] / gain;
      const vectors = Array.from({ length: Math.min(rows, columns) }, (_, i) =>
        Array.from({ length: Math.max(rows, columns) }, (_unused, j) =>
          rows >= columns ? at(j, i) : at(i, j)
        )
      );
      vectors.forEach((a, i) =>
        vectors.forEach((b, j) => {
          const product = a.reduce((sum, value, k) => sum + value * b[k], 0);
          expect(product).toBeCloseTo(i === j ? 1 : 0, 5);
        })
      );
    }
  );
});

describe('seeds', () => {
  test('a seed makes the same numbers every time; without one, seed() does', async () => {
    const make = async (initializer: Initializer) => initializer.make([20]).data();
    const own = GlorotUniform({ seed: 5 });
    expect(await make(own)).toEqual(await make(own));
    seed(1);
    const first = [await make(GlorotUniform()), await make(GlorotUniform())];
    expect(first[0]).not.toEqual(first[1]);
    seed(1);
    expect([await make(GlorotUniform()), await make(GlorotUniform())]).toEqual(first);
  });
});

test('a constant, zeros, ones, and the forget gate of an LSTM that begins open', async () => {
  const dense = Dense(2, { kernelInitializer: Constant(0.5), biasInitializer: 'ones' });
  dense.build([1, 2]);
  expect(await dense.weights.kernel.data()).toEqual(new Float32Array(4).fill(0.5));
  expect(await dense.weights.bias.data()).toEqual(new Float32Array(2).fill(1));
  const lstm = LSTM(2);
  lstm.build([1, 3, 1]);
  expect(await lstm.weights.bias.array()).toEqual([0, 0, 1, 1, 0, 0, 0, 0]);
  const closed = LSTM(1, { unitForgetBias: false });
  closed.build([1, 3, 1]);
  expect(await closed.weights.bias.array()).toEqual([0, 0, 0, 0]);
  const gru = GRU(1);
  gru.build([1, 3, 1]);
  expect(await gru.weights.bias.array()).toEqual([
    [0, 0, 0],
    [0, 0, 0]
  ]);
});
