import { describe, expect, it } from 'vitest';
import { findOddCells } from '../../../extension/src/figures/odd-cells.js';
import { readOut } from '../../../extension/src/figures/read-out.js';
import { decodeTile } from '../../../kernel/src/contract/index.js';
import { tileOf } from '../contract/payloads.js';

const at = { timestep: 0, timesteps: 2, unit: 0, units: 1 };

describe('readOut', () => {
  it('an ordinary cell is approximate, with the error its tile states', async () => {
    const decoded = await decodeTile(tileOf(() => 0.413, { rows: 1, columns: 2 }));
    const { value, error } = readOut(decoded, at);
    expect(value).toBe('≈ 0.411 ±0.004');
    expect(error).toBe(decoded.tile.error);
  });

  it('a clipped cell the tile does not list is a bound', async () => {
    const tile = tileOf(column => (column ? 0 : -8), { rows: 1, columns: 2 });
    const { value, error } = readOut(await decodeTile({ ...tile, clipped: [] }), at);
    expect([value, error]).toEqual(['≤ −1', Infinity]);
  });

  it('more than 200 odd cells are all counted and 200 marked', async () => {
    const odd = findOddCells(await decodeTile(tileOf(() => NaN, { rows: 30, columns: 30 })));
    expect(odd.counts.nan).toBe(900);
    expect(odd.marks).toHaveLength(200);
    expect(odd.marks.at(-1)).toEqual({ kind: 'nan', row: 6, column: 19 });
  });
});
