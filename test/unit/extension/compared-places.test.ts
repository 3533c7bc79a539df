import { describe, expect, it } from 'vitest';
import { placeOnMaps, placesOnMaps } from '../../../extension/src/figures/compared-places.js';
import { differenceScale } from '../../../extension/src/figures/difference-scale.js';
import { tileOf } from '../contract/payloads.js';
import { comparePayload } from '../contract/view-payloads.js';

describe('compared places', () => {
  it('an index is a row, a column and a sample of the maps', () => {
    const place = placeOnMaps([1, 17, 2], comparePayload());
    expect(place).toEqual({ row: 2, column: 17, sample: 1 });
  });

  it('only places of the drawn sample are on the maps', () => {
    const payload = comparePayload({ changed: [[2, 17]] });
    const places = [...payload.places, { index: [1, 3, 4], a: 0, b: 1 }];
    expect(placesOnMaps({ ...payload, places })).toEqual([{ row: 2, column: 17, sample: 0 }]);
  });
});

describe('the scale of a difference', () => {
  it.each([
    [-1, 3, -3, 3],
    [0, 2, -2, 2],
    [0, 0, -0.5, 0.5]
  ])('from %d to %d is centred on zero: %d to %d', (low, high, from, to) => {
    const tile = tileOf(() => 0, { rows: 1, columns: 1, low, high });
    expect(differenceScale(tile, false)).toMatchObject({ map: 'rdbu', low: from, high: to });
  });
});
