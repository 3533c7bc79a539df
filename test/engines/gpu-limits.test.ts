import { describe, expect, test } from 'vitest';
import { withSafeMath } from '../../kernel/src/engines/webgpu/gpujs/safe-math.js';
import { groupsFor } from '../../kernel/src/engines/webgpu/shader.js';
import { rowBlocks } from '../../kernel/src/engines/webgpu/row-blocks.js';

describe('rows of one launch', () => {
  const limits = { maxBufferSize: 2 ** 30, maxStorageBufferBindingSize: 2 ** 20 };
  const blocksOf = (rows: number, columns: number[], shared: number[] = [], within = limits) =>
    rowBlocks({ where: 'dense', rows, columns, shared, tile: 8 }, within);

  test('follow each other without a gap, start at multiples of 64 and fit the binding', () => {
    for (const columns of [1, 3, 200, 4000]) {
      const blocks = blocksOf(600_000, [columns, 7]);
      expect(blocks[0]?.[0]).toBe(0);
      expect(blocks.at(-1)?.[1]).toBe(600_000);
      blocks.slice(1).forEach(([from], i) => expect(from).toBe(blocks[i][1]));
      for (const [from, to] of blocks) {
        expect(from % 64).toBe(0);
        expect((to - from) * Math.max(columns, 7) * 4).toBeLessThanOrEqual(2 ** 20);
      }
    }
  });

  test('are never more than 65535 workgroups of 8', () => {
    const roomy = { ...limits, maxStorageBufferBindingSize: 2 ** 40 };
    for (const [from, to] of blocksOf(2_000_000, [1], [], roomy)) {
      expect(Math.ceil((to - from) / 8)).toBeLessThanOrEqual(65_535);
    }
  });

  test('that cannot be cut, and weights past the limit, are errors with the sizes', () => {
    expect(() => blocksOf(1, [5000])).toThrow('rows of 5000 elements');
    expect(() => blocksOf(1, [1], [1024 * 1024])).toThrow(`${2 ** 22} bytes`);
  });
});

test('workgroups are folded into two dimensions of at most 65535', () => {
  for (const count of [0, 1, 65_535, 65_536, 70_001, 10_000_019]) {
    const [x, y] = groupsFor(count);
    expect(Math.max(x, y)).toBeLessThanOrEqual(65_535);
    expect(x * y).toBeGreaterThanOrEqual(count);
    expect(x * (y - 1)).toBeLessThanOrEqual(count);
  }
});

test('safe math replaces calls of unsafe functions only', () => {
  expect(withSafeMath('let a = abs(b) < LOOP_MAX;')).toBe('let a = abs(b) < LOOP_MAX;');
  const safe = withSafeMath('let a = tanh(max(b, 0x1.fffffep+127)) + expm1(c);');
  expect(safe).toContain('let a = tanh_of(max_of(b, infinity())) + expm1_of(c);');
  expect(safe).not.toContain('log_of');
});
