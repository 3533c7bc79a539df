/** Timesteps that a flow shows of a long sequence: the first three, the middle one, the last three. */
const ENDS = 3;
/** A sequence as long is shown whole. */
const MAX_WHOLE = 9;
/** Pixels from one column to the next. */
const PITCH = 44;

/** One drawn timestep. */
export interface FlowColumn {
  timestep: number;
  /** Middle, in pixels from the first column's middle. */
  x: number;
}

/** Width from the first column's middle to the last one's. */
export const COLUMNS_WIDTH = (MAX_WHOLE - 1) * PITCH;

/** The drawn timesteps of a sequence, at the same places for all sequences of one length. */
export function flowColumns(timesteps: number): FlowColumn[] {
  if (timesteps <= MAX_WHOLE) {
    const left = ((MAX_WHOLE - timesteps) * PITCH) >> 1;
    return Array.from({ length: timesteps }, (_, i) => ({ timestep: i, x: left + i * PITCH }));
  }
  const first = Array.from({ length: ENDS }, (_, i) => ({ timestep: i, x: i * PITCH }));
  const last = Array.from({ length: ENDS }, (_, i) => ({
    timestep: timesteps - ENDS + i,
    x: (MAX_WHOLE - ENDS + i) * PITCH
  }));
  const middle = { timestep: timesteps >> 1, x: ((MAX_WHOLE - 1) >> 1) * PITCH };
  return [...first, middle, ...last];
}

/** Where timesteps are left out, as places between drawn ones. */
export function flowGaps(timesteps: number): number[] {
  return timesteps <= MAX_WHOLE ? [] : [ENDS * PITCH, (MAX_WHOLE - ENDS - 1) * PITCH];
}
