import { totalmem } from 'node:os';

/** What is in use, and how much there can be, in bytes. */
export interface Memory {
  used: number;
  limit: number;
}

/**
 * From here on a cell is asked to look whether it is garbage. V8 gives up not only at its limit: above four fifths of it
 * four collections that free little are enough, and an array that doubles needs room at once.
 */
export const NEARLY_FULL = 0.7;

export function fullness({ used, limit }: Memory): number {
  return used / limit;
}

/** This heap of JavaScript values, or the memory of the whole process if that is nearer its end. */
export function fullerOf(heap: Memory): Memory {
  // A container's limit, where there is one; Node says 0 or a huge number for none.
  const allowed = process.constrainedMemory() || Infinity;
  const whole = { used: process.memoryUsage.rss(), limit: Math.min(totalmem(), allowed) };
  return fullness(heap) > fullness(whole) ? heap : whole;
}
