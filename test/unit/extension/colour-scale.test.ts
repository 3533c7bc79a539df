import { describe, expect, it } from 'vitest';
import { colourScale } from '../../../extension/src/figures/colour-scale.js';

const centred = (low: number, high: number) => ({ low, high, centre: 0 });

describe('colourScale', () => {
  it('values of both signs get a diverging map with zero in its middle', () => {
    const light = colourScale([centred(-0.2, 1)], 'auto', false);
    expect(light).toMatchObject({ map: 'rdbu', low: -1, high: 1 });
    expect(light.stops.find(([share]) => share === 0.5)).toEqual([0.5, '#f7f7f7']);
    expect(colourScale([centred(-0.2, 1)], 'auto', true).map).toBe('berlin');
  });

  it('values of one sign get viridis over their own range', () => {
    expect(colourScale([centred(0, 3)], 'auto', false)).toMatchObject({
      map: 'viridis',
      low: 0,
      high: 3
    });
  });

  it('all tiles share one scale', () => {
    const scale = colourScale([centred(-1, 1), centred(-3, 0.5)], 'auto', false);
    expect([scale.low, scale.high]).toEqual([-3, 3]);
  });

  it('a choice is kept whatever the signs', () => {
    expect(colourScale([centred(-1, 1)], 'cividis', false).map).toBe('cividis');
  });

  it('a constant still has a range', () => {
    for (const value of [0, 5, -5]) {
      const { low, high } = colourScale([centred(value, value)], 'auto', false);
      expect(low).toBeLessThan(high);
    }
  });
});
