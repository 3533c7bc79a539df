import { describe, expect, test } from 'vitest';
import { withSafeMath } from '../../kernel/src/engines/webgpu/gpujs/safe-math.js';
import { rowBlocks } from '../../kernel/src/engines/webgpu/row-blocks.js';

describe('rows of one launch', () => {
  const limits = { maxBufferSize: 2 ** 30, maxStorageBufferBindingSize: 2 ** 20 };

  test('follow each other without a gap, start at multiples of 64 and fit the binding', () => {
    for (const columns of [1, 3, 200, 4000]) {
      const blocks = rowBlocks('dense', 600_000, [columns, 7], [], limits);
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
    for (const [from, to] of rowBlocks('dense', 2_000_000, [1], [], roomy)) {
      expect(Math.ceil((to - from) / 8)).toBeLessThanOrEqual(65_535);
    }
  });

  test('that cannot be cut, and weights past the limit, are errors with the sizes', () => {
    expect(() => rowBlocks('dense', 1, [5000], [], limits)).toThrow('rows of 5000 elements');
    const weights = { buffer: {} as GPUBuffer, offset: 0, columns: 1024, rows: 1024 };
    expect(() => rowBlocks('dense', 1, [1], [weights], limits)).toThrow(`${2 ** 22} bytes`);
  });
});

test('safe math replaces calls of unsafe functions only', () => {
  expect(withSafeMath('let a = min(b, LOOP_MAX);')).toBe('let a = min(b, LOOP_MAX);');
  const safe = withSafeMath('let a = tanh(max(b, 0.0)) + expm1(c);');
  expect(safe).toContain('let a = safe_tanh(safe_max(b, 0.0)) + expm1(c);');
  expect(safe).not.toContain('safe_exp');
});
