import { describe, expect, it } from 'vitest';
import { activeRows } from '../../../extension/src/figures/active-units.js';
import { badgesOf } from '../../../extension/src/figures/unit-badges.js';
import { UNIT_ORDERS, orderUnits } from '../../../extension/src/figures/unit-order.js';
import { decodeTile } from '../../../kernel/src/contract/index.js';
import { tileOf } from '../contract/payloads.js';

/** 24 rows of three courses in turn, each a little larger than the one before of its kind. */
function course(row: number, column: number): number {
  const size = 0.3 + row / 48;
  const courses = [Math.sin(column / 4), Math.cos(column / 2), column / 40 - 0.5];
  return size * (courses[row % 3] ?? 0);
}

const decoded = await decodeTile(tileOf(course, { rows: 24, columns: 40 }));

describe('the order of units', () => {
  it.each(UNIT_ORDERS)('by %s has every row once, and knows where each is', name => {
    const { rowAt, rankOf } = orderUnits(decoded, name);
    expect([...rowAt].sort((a, b) => a - b)).toEqual([...rowAt.keys()]);
    expect([...rowAt].map(row => rankOf[row])).toEqual([...rowAt.keys()]);
  });

  it('by peak follows the timestep of the largest value', () => {
    const { rowAt } = orderUnits(decoded, 'peak');
    const peakOf = (row: number) => {
      const sizes = Array.from({ length: 40 }, (_, column) =>
        Math.abs(decoded.valueAt(row, column))
      );
      return sizes.indexOf(Math.max(...sizes));
    };
    const peaks = [...rowAt].map(peakOf);
    expect(peaks).toEqual([...peaks].sort((a, b) => a - b));
  });

  it('by variance begins with the most varied', () => {
    const [first] = orderUnits(decoded, 'variance').rowAt;
    expect([21, 22, 23]).toContain(first);
  });

  it('by cluster puts rows of one course together, whatever their size', () => {
    const { rowAt, rules } = orderUnits(decoded, 'cluster');
    expect(rules).toEqual([8, 16]);
    const kinds = [0, 8, 16].map(from => [...rowAt.slice(from, from + 8)].map(row => row % 3));
    expect(kinds.map(group => new Set(group).size)).toEqual([1, 1, 1]);
  });
});

describe('units in a range', () => {
  it('are active where their mean distance from the centre is above the threshold', async () => {
    const tile = tileOf((row, column) => (row === 2 && column >= 10 && column < 20 ? 0.8 : 0.1), {
      rows: 4,
      columns: 30
    });
    const found = activeRows(await decodeTile(tile), { first: 10, last: 19 }, 0.5);
    expect(found.map(({ row }) => row)).toEqual([2]);
    expect(found[0].level).toBeCloseTo(0.8, 2);
    expect(activeRows(await decodeTile(tile), { first: 20, last: 29 }, 0.5)).toEqual([]);
  });
});

describe('badges', () => {
  it('tell dead and saturated units from the others', async () => {
    const values = [() => 0, () => 1, (column: number) => (column % 2 ? 0.4 : -0.4)];
    const tile = tileOf((row, column) => values[row]?.(column) ?? 0, { rows: 3, columns: 20 });
    expect(badgesOf(await decodeTile(tile))).toEqual(['dead', 'saturated', null]);
  });
});
