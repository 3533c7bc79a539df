import { describe, expect, it } from 'vitest';
import { flowSlots, slotCentres } from '../../../extension/src/figures/flow/flow-slots.js';

describe('flowSlots', () => {
  it('all timesteps are drawn where they fit', () => {
    expect(flowSlots(9, 4, 9)).toEqual({
      timesteps: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      gaps: [],
      current: 4
    });
  });

  it('in a long sequence the ends stay and the middle follows the cursor', () => {
    const { timesteps, gaps, current } = flowSlots(700, 351, 9);
    expect(timesteps).toEqual([0, 1, 2, 350, 351, 352, 697, 698, 699]);
    expect(gaps).toEqual([3, 6]);
    expect(current).toBe(4);
  });

  it.each([5, 9])('of %i slots one is always the cursor, and none shows a timestep twice', most => {
    for (let cursor = 0; cursor < 40; cursor++) {
      const { timesteps, current } = flowSlots(40, cursor, most);
      expect(timesteps[current]).toBe(cursor);
      expect(timesteps).toEqual([...new Set(timesteps)].sort((a, b) => a - b));
      expect(timesteps).toHaveLength(most);
    }
  });

  it('next to an end nothing is left out there', () => {
    expect(flowSlots(700, 3, 9).gaps).toEqual([6]);
    expect(flowSlots(700, 699, 9).gaps).toEqual([3]);
  });

  it('columns lie between the edges, farther apart where timesteps may be left out', () => {
    const xs = slotCentres(700, 9, 100, 620);
    expect(xs).toHaveLength(9);
    expect(xs[0]).toBeCloseTo(125);
    expect(xs.at(-1)).toBeCloseTo(595);
    expect((xs[3] ?? 0) - (xs[2] ?? 0)).toBeCloseTo(85);
  });
});
