import { describe, test } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { matMul as reference } from '../reference/products.js';
import { expectClose, take } from './expect-close.js';
import { uniform, weights } from './random.js';

/** What every engine's `matMul` must do. */
export function matMulContract(engine: () => Engine): void {
  const check = async (
    batch: number,
    m: number,
    k: number,
    n: number,
    shared: 'none' | 'a' | 'b',
    transposed: { transposeA?: boolean; transposeB?: boolean } = {}
  ) => {
    const aBatchStride = shared === 'a' ? 0 : m * k;
    const bBatchStride = shared === 'b' ? 0 : k * n;
    const a = uniform(1, (shared === 'a' ? 1 : batch) * m * k);
    const b = weights(2, k, (shared === 'b' ? 1 : batch) * n);
    const sizes = { batch, m, k, n, aBatchStride, bBatchStride, ...transposed };
    const ids = [a, b].map(elements => engine().write(elements));
    const values = await take(engine(), engine().matMul({ a: ids[0], b: ids[1], ...sizes }));
    for (const id of ids) engine().free(id);
    expectClose(values, reference(a, b, sizes));
  };

  test('matMul matches the oracle at every size', async () => {
    for (const m of [0, 1, 2, 3, 17, 130]) {
      for (const k of [0, 1, 17, 257, 600]) {
        for (const n of [0, 1, 3, 17, 64, 130]) await check(1, m, k, n, 'none');
      }
    }
  });

  test.each(['none', 'a', 'b'] as const)(
    'matMul of a batch that shares %s matches the oracle',
    async shared => {
      for (const batch of [0, 1, 2, 5]) await check(batch, 7, 13, 11, shared);
    }
  );

  describe.each([
    { transposeA: true },
    { transposeB: true },
    { transposeA: true, transposeB: true }
  ])('matMul with %o', transposed => {
    test('matches the oracle at every size', async () => {
      for (const m of [0, 1, 3, 17, 130]) {
        for (const k of [0, 1, 17, 257]) {
          for (const n of [0, 1, 3, 17, 64]) await check(1, m, k, n, 'none', transposed);
        }
      }
    });

    test.each(['none', 'a', 'b'] as const)(
      'matches it for a batch that shares %s',
      async shared => {
        for (const batch of [0, 1, 2, 5]) await check(batch, 7, 13, 11, shared, transposed);
      }
    );
  });
}
