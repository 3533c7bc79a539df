import type { FlowVariant } from 'tsteps/contract';

/** Ranges of indices, both ends included. */
export type Ranges = [first: number, last: number][];

/** Which outputs of a variant change when one input timestep does, from the kind of layer alone. */
export function knownChange(
  { pattern, outputShape }: FlowVariant,
  timestep: number,
  timesteps: number
): { outputs: number; changed: Ranges } {
  const outputs = outputShape[0] ?? 1;
  const all: Ranges = [[0, outputs - 1]];
  switch (pattern) {
    case 'diagonal':
      return { outputs, changed: [[timestep, timestep]] };
    case 'row':
      return { outputs, changed: all };
    case 'cell':
      return { outputs, changed: timestep === timesteps - 1 ? all : [] };
  }
}

/** How many indices the ranges hold. */
export function countIn(ranges: Ranges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** "351", "3 to 9, 12"; at most four ranges. */
export function rangesText(ranges: Ranges): string {
  const shown = ranges
    .slice(0, 4)
    .map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`));
  return [...shown, ...(ranges.length > 4 ? ['…'] : [])].join(', ');
}
