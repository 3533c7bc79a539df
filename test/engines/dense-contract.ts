import { expect, test } from 'vitest';
import type { FusedActivation, Engine } from '../../kernel/src/engines/engine.js';
import { dense as reference } from '../reference/products.js';
import { bits, expectClose, take } from './expect-close.js';
import { uniform, weights } from './random.js';

const ACTIVATIONS: FusedActivation[] = ['linear', 'relu', 'sigmoid', 'softmax', 'tanh'];

/** Sizes around the tile, panel and block edges of the CPU engine, and primes. */
const SIZES = [0, 1, 2, 3, 5, 17, 64, 130];

interface Case {
  rows: number;
  inputs: number;
  units: number;
  activation: FusedActivation;
  useBias: boolean;
}

/** Runs a case on an engine and frees what it made. */
async function runDense(engine: Engine, x: Float32Array, { useBias, ...sizes }: Case) {
  const kernel = weights(2, sizes.inputs, sizes.units);
  const bias = useBias ? uniform(3, sizes.units) : null;
  const ids = [x, kernel, ...(bias ? [bias] : [])].map(elements => engine.write(elements));
  const out = engine.dense({ x: ids[0], kernel: ids[1], bias: ids[2] ?? null, ...sizes });
  const values = await take(engine, out);
  for (const id of ids) engine.free(id);
  return { values, expected: () => reference(x, kernel, bias, sizes) };
}

/** What every engine's `dense` must do. */
export function denseContract(engine: () => Engine): void {
  test.each(ACTIVATIONS)('dense with %s matches the oracle at every size', async activation => {
    for (const rows of SIZES) {
      for (const [inputs, units] of [
        [1, 1],
        [3, 17],
        [17, 3],
        [64, 130],
        [130, 64],
        [0, 5],
        [5, 0]
      ]) {
        for (const useBias of [true, false]) {
          const sizes = { rows, inputs, units, activation, useBias };
          const { values, expected } = await runDense(engine(), uniform(1, rows * inputs), sizes);
          expectClose(values, expected());
        }
      }
    }
  });

  test('dense over 2000 inputs adds all of them', async () => {
    const sizes = { rows: 5, inputs: 2000, units: 9, activation: 'linear', useBias: true } as const;
    const { values, expected } = await runDense(engine(), uniform(1, 5 * 2000), sizes);
    expectClose(values, expected());
  });

  test('a row of dense has the same bits alone, among 32 and among 300', async () => {
    const [rows, inputs] = [300, 200];
    const x = uniform(1, rows * inputs);
    for (const [units, activation] of [
      [64, 'tanh'],
      [10, 'softmax'],
      [13, 'sigmoid'],
      [200, 'linear']
    ] as const) {
      const sizes = { inputs, units, activation, useBias: true };
      const { values: all } = await runDense(engine(), x, { ...sizes, rows });
      for (const [from, count] of [
        [0, 32],
        [7, 1],
        [63, 2],
        [64, 3],
        [100, 130],
        [299, 1]
      ]) {
        const part = x.slice(from * inputs, (from + count) * inputs);
        const { values } = await runDense(engine(), part, { ...sizes, rows: count });
        expect(bits(values)).toEqual(bits(all.slice(from * units, (from + count) * units)));
      }
    }
  });

  test('softmax as an activation has the bits of dense followed by softmax', async () => {
    const sizes = { rows: 37, inputs: 20, units: 10, useBias: true };
    const x = uniform(1, 37 * 20);
    const fused = await runDense(engine(), x, { ...sizes, activation: 'softmax' });
    const plain = await runDense(engine(), x, { ...sizes, activation: 'linear' });
    const id = engine().write(plain.values);
    const after = await take(engine(), engine().softmax(id, 37, 10));
    engine().free(id);
    expect(bits(fused.values)).toEqual(bits(after));
  });

  test('a NaN in a row makes that row NaN and no other', async () => {
    for (const activation of ACTIVATIONS) {
      const x = uniform(1, 3 * 8);
      x[8] = NaN;
      const sizes = { rows: 3, inputs: 8, units: 10, activation, useBias: true };
      const { values } = await runDense(engine(), x, sizes);
      expect(Array.from(values, Number.isNaN), activation).toEqual(
        Array.from(values, (_, i) => i >= 10 && i < 20)
      );
    }
  });

  test.each([
    ['tanh', [Infinity, -Infinity, 100, -100], [1, -1, 1, -1]],
    ['sigmoid', [Infinity, -Infinity, 100, -200], [1, 0, 1, 0]],
    ['relu', [Infinity, -Infinity, 5, -5], [Infinity, 0, 5, 0]],
    ['linear', [Infinity, -Infinity, 5, -5], [Infinity, -Infinity, 5, -5]]
  ] as const)('dense with %s is exact at the ends', async (activation, input, expected) => {
    const ids = [Float32Array.from(input), Float32Array.of(1)].map(e => engine().write(e));
    const out = engine().dense({
      ...{ x: ids[0], kernel: ids[1], bias: null, rows: 4, inputs: 1, units: 1 },
      activation
    });
    expect(Array.from(await take(engine(), out))).toEqual([...expected]);
    for (const id of ids) engine().free(id);
  });
}
