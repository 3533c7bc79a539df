import type { InfluencePayload } from 'tsteps/contract';

/** The input timestep that a column of an influence map stands for: its first one, in the last column the last of all. */
export function nudgedStep({ tile, input }: InfluencePayload, column: number): number {
  return column === tile.columns - 1 ? input.size - 1 : Math.ceil(column * tile.stepsPerColumn);
}
