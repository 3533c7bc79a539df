import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeTile, toBase64 } from '../../../kernel/src/contract/index.js';
import { packCodes, tileOf, wave } from './payloads.js';

describe('decodeTile', () => {
  it('every cell comes back within the error the tile states', async () => {
    const tile = tileOf((row, column) => wave(0, row, column), { rows: 20, columns: 70 });
    const decoded = await decodeTile(tile);
    for (let row = 0; row < 20; row++) {
      for (let column = 0; column < 70; column++) {
        const difference = Math.abs(decoded.valueAt(row, column) - wave(0, row, column));
        expect(difference).toBeLessThanOrEqual(tile.error * (1 + 1e-9));
      }
    }
  });

  it('clipped values come back exactly, and unlisted ones say that they lie beyond', async () => {
    const values = [[0.5, 1e6, -7, NaN, Infinity]];
    const tile = tileOf((row, column) => values[row]?.[column] ?? 0, { rows: 1, columns: 5 });
    const decoded = await decodeTile({ ...tile, clipped: [[0, 1, 1e6]] });
    expect([0, 1, 2, 3, 4].map(column => decoded.accuracyAt(0, column))).toEqual([
      'approximate',
      'exact',
      'beyond',
      'exact',
      'exact'
    ]);
    expect([1, 2, 3, 4].map(column => decoded.valueAt(0, column))).toEqual([
      1e6,
      -1,
      NaN,
      Infinity
    ]);
  });

  it('a list of clipped values cannot overrule an ordinary cell', async () => {
    const tile = tileOf(() => 0.5, { rows: 1, columns: 2 });
    const decoded = await decodeTile({ ...tile, clipped: [[0, 1, 99]] });
    expect(decoded.valueAt(0, 1)).toBeCloseTo(0.5, 2);
  });

  it('stops at the first byte too many', async () => {
    const bomb = toBase64(deflateSync(new Uint8Array(50_000_000)));
    const tile = { ...tileOf(() => 0, { rows: 2, columns: 2 }), data: bomb };
    await expect(decodeTile(tile)).rejects.toThrow('more than the 4 cells');
  });

  it.each([
    ['too few cells', packCodes(new Uint8Array(3), 3), 'hold 3 of 4 cells'],
    ['a code that means nothing', packCodes(Uint8Array.of(5, 255, 5, 5), 2), 'means nothing'],
    ['no zlib', toBase64(Uint8Array.of(1, 2, 3)), 'header'],
    ['no base64', 'é', 'character']
  ])('rejects %s', async (_, data, message) => {
    const tile = { ...tileOf(() => 0, { rows: 2, columns: 2 }), data };
    await expect(decodeTile(tile)).rejects.toThrow(message);
  });
});
