import type { Tile } from 'tsteps/contract';

/** The tile column that holds a timestep. */
export function columnOf(tile: Tile, timestep: number): number {
  return Math.min(tile.columns - 1, Math.floor(timestep / tile.stepsPerColumn));
}

/** The tile row that holds a unit. */
export function rowOf(tile: Tile, unit: number): number {
  return Math.min(tile.rows - 1, Math.floor(unit / tile.unitsPerRow));
}

/** First and last timestep of a column. */
export function timestepsOf(tile: Tile, column: number, timesteps: number): [number, number] {
  return spanOf(column, tile.stepsPerColumn, timesteps);
}

/** First and last unit of a row. */
export function unitsOf(tile: Tile, row: number, units: number): [number, number] {
  return spanOf(row, tile.unitsPerRow, units);
}

/** Centres of cells that share `share` indices each, on the axis of indices. */
export function cellCentre(cell: number, share: number): number {
  return cell * share + (share - 1) / 2;
}

function spanOf(cell: number, share: number, size: number): [number, number] {
  const first = Math.ceil(cell * share);
  const last = Math.min(size, Math.ceil((cell + 1) * share)) - 1;
  return [Math.min(first, size - 1), last];
}
