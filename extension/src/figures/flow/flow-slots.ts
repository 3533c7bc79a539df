/** The timesteps that are drawn, from left to right, and which of them is the cursor's. */
export interface FlowSlots {
  timesteps: number[];
  /** Slots with timesteps left out before them. */
  gaps: number[];
  /** The slot of the cursor. */
  current: number;
}

/** Around the cursor: itself and a neighbour on each side. */
const MIDDLE = 3;

/**
 * All timesteps where they fit; else the first, the cursor with its neighbours, and the last. Their number never changes
 * while the cursor moves, so that a step repaints columns and moves none.
 */
export function flowSlots(size: number, cursor: number, most: number): FlowSlots {
  if (size <= most) {
    return { timesteps: Array.from({ length: size }, (_, t) => t), gaps: [], current: cursor };
  }
  const edge = (most - MIDDLE) / 2;
  const middle = Math.max(edge, Math.min(size - edge - MIDDLE, cursor - 1));
  const timesteps = Array.from({ length: most }, (_, slot) => {
    if (slot < edge) return slot;
    if (slot < edge + MIDDLE) return middle + slot - edge;
    return size - most + slot;
  });
  const gaps = [edge, edge + MIDDLE].filter(
    slot => (timesteps[slot] ?? 0) > (timesteps[slot - 1] ?? 0) + 1
  );
  return { timesteps, gaps, current: timesteps.indexOf(cursor) };
}

/** Width of a gap, in slots. */
const GAP = 0.7;

/** x of every slot's centre; the two places for gaps are kept where some timesteps may be left out. */
export function slotCentres(size: number, most: number, left: number, right: number): number[] {
  const count = Math.min(size, most);
  const hasGaps = size > most;
  const edge = (most - MIDDLE) / 2;
  const width = (right - left) / (count + (hasGaps ? 2 * GAP : 0));
  return Array.from({ length: count }, (_, slot) => {
    const gaps = hasGaps ? Number(slot >= edge) + Number(slot >= edge + MIDDLE) : 0;
    return left + (slot + 0.5 + gaps * GAP) * width;
  });
}
