import { describe, expect, it } from 'vitest';
import { columnOf, rowOf, timestepsOf } from '../../../extension/src/figures/grid.js';
import {
  MARGIN,
  pixelToTimestep,
  tickStep,
  timestepToPixel
} from '../../../extension/src/figures/plot-frame.js';
import { tileOf } from '../contract/payloads.js';

describe('grid', () => {
  it.each([1, 7, 700 / 512, 2.5])(
    'every timestep lies in the span of its column, %s to a column',
    stepsPerColumn => {
      const columns = Math.ceil(700 / stepsPerColumn);
      const tile = tileOf(() => 0, { rows: 1, columns, stepsPerColumn });
      for (let timestep = 0; timestep < 700; timestep++) {
        const [first, last] = timestepsOf(tile, columnOf(tile, timestep), 700);
        expect(first, `t ${timestep}`).toBeLessThanOrEqual(timestep);
        expect(last, `t ${timestep}`).toBeGreaterThanOrEqual(timestep);
      }
    }
  );

  it('neighbouring units share a row', () => {
    const tile = tileOf(() => 0, { rows: 3, columns: 1, unitsPerRow: 2 });
    expect([0, 1, 2, 3, 4].map(unit => rowOf(tile, unit))).toEqual([0, 0, 1, 1, 2]);
  });

  it('a timestep drawn at a pixel is the one under that pixel', () => {
    for (let timestep = 0; timestep < 700; timestep++) {
      expect(pixelToTimestep(timestepToPixel(timestep, 700, 900), 700, 900)).toBe(timestep);
    }
  });

  it.each([
    [700, 11, 100],
    [5, 11, 1],
    [1, 11, 1],
    [64, 6, 20],
    [7000, 0.2, 10000]
  ])('%s indices with room for %s labels are labelled every %s', (size, labels, step) => {
    expect(tickStep(size, labels)).toBe(step);
  });

  it('pixels outside the plot area mean its nearest timestep', () => {
    expect(pixelToTimestep(0, 700, 900)).toBe(0);
    expect(pixelToTimestep(900 - MARGIN.right + 1, 700, 900)).toBe(699);
  });
});
