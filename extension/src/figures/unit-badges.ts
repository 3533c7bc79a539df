import type { DecodedTile } from 'tsteps/contract';
import { rowValues } from './row-values.js';

/** A row that says nothing over time, and why. */
export type Badge = 'dead' | 'saturated';

export const BADGE_GLYPHS: Record<Badge, string> = { dead: '▫', saturated: '▪' };

/** Share of the scale below which a course counts as flat. */
const FLAT = 0.004;
/** Share of the scale's reach beyond which a value counts as at the end, and share of timesteps that must be there. */
const AT_THE_END = 0.98;
const MOSTLY = 0.9;

/**
 * Rows that hardly carry anything: `dead` ones stay at the scale's centre, `saturated` ones at one of its ends for 90 %
 * of the timesteps (a tanh that cannot move any more).
 */
export function badgesOf(decoded: DecodedTile): (Badge | null)[] {
  const { low, high, centre } = decoded.tile;
  const reach = Math.max(high - centre, centre - low);
  if (reach <= 0) return rowValues(decoded).map(() => null);
  return rowValues(decoded).map(row => {
    const sizes = row.map(value => Math.abs(value - centre) / reach);
    if (sizes.every(size => size < FLAT)) return 'dead';
    // With values of one sign the lower end is the centre, and nothing saturates there.
    const atEnd = sizes.filter(size => size > AT_THE_END).length;
    return low < centre && atEnd >= MOSTLY * row.length ? 'saturated' : null;
  });
}
