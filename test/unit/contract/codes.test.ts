import { describe, expect, it } from 'vitest';
import {
  decodeValue,
  encodeValue,
  fromBase64,
  toBase64
} from '../../../kernel/src/contract/index.js';

describe('codes', () => {
  it('a value comes back within half a step', () => {
    const halfStep = 2 / 496;
    for (let i = 0; i <= 1000; i++) {
      const value = -1 + i / 500;
      const decoded = decodeValue(encodeValue(value, -1, 1), -1, 1);
      expect(Math.abs(decoded - value)).toBeLessThanOrEqual(halfStep * (1 + 1e-9));
    }
  });

  it('zero on a symmetric range comes back as exactly zero', () => {
    expect(encodeValue(0, -0.37, 0.37)).toBe(129);
    expect(decodeValue(129, -0.37, 0.37)).toBe(0);
  });

  it('the ends of the range come back exactly', () => {
    for (const value of [-0.1, 0.3]) {
      expect(decodeValue(encodeValue(value, -0.1, 0.3), -0.1, 0.3)).toBe(value);
    }
  });

  it('NaN, infinities and clipped values have codes of their own', () => {
    const codes = [NaN, -Infinity, Infinity, -2, 2].map(value => encodeValue(value, -1, 1));
    expect(codes).toEqual([0, 1, 2, 4, 254]);
    expect(codes.map(code => decodeValue(code, -1, 1))).toEqual([NaN, -Infinity, Infinity, -1, 1]);
    expect(decodeValue(3, -1, 1)).toBeNaN();
  });

  it('the one value of a constant tensor comes back exactly', () => {
    expect(decodeValue(encodeValue(0.1, 0.1, 0.1), 0.1, 0.1)).toBe(0.1);
  });
});

describe('base64', () => {
  it('agrees with Node for every length around a chunk', () => {
    for (const length of [0, 1, 2, 3, 255, 0x8000 - 1, 0x8000, 0x8000 + 1, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + 3) % 256);
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }
  });

  it('rejects text that is not base64', () => {
    expect(() => fromBase64('<img>')).toThrow();
  });
});
