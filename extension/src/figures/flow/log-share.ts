/** How long the bar of a count is on a log scale from 1 to the largest one: 0 to 1. */
export function logShare(count: number, largest: number): number {
  if (count <= 1 || largest <= 1) return count > 0 && count >= largest ? 1 : 0;
  return Math.min(1, Math.log10(count) / Math.log10(largest));
}
