import { MASKED_CODE } from 'tsteps/contract';
import type { DecodedTile } from 'tsteps/contract';
import { formatNumber, formatWithin } from './format.js';
import { columnOf, rowOf, timestepsOf, unitsOf } from './grid.js';

/** Where a view looks, and the sizes of the axes it looks along. */
export interface Position {
  timestep: number;
  timesteps: number;
  unit: number;
  units: number;
}

/** Digits that tell any two neighbouring float32 values of ordinary size apart are 9; these are enough to read. */
const EXACT_DIGITS = 6;

/** One cell's value, in words and as data. */
export interface ReadOut {
  /** "t 351 of 700, unit 12" */
  place: string;
  /** "≈ 0.413 ±0.004", "exactly 37.5", "NaN" */
  value: string;
  /** What the cell stands for where it holds several elements; empty otherwise. */
  share: string;
  decoded: number;
  /** Largest possible distance from the true value; 0 when exact, Infinity when only a bound is known. */
  error: number;
}

/** The value under the cursor: the exact one where it is known, else the stored one, as exact as the tile states. */
export function readOut(decoded: DecodedTile, position: Position, exact?: number): ReadOut {
  const { tile } = decoded;
  const row = rowOf(tile, position.unit);
  const column = columnOf(tile, position.timestep);
  const isMasked = decoded.codeAt(row, column) === MASKED_CODE;
  if (exact !== undefined && !isMasked) {
    const value = formatNumber(exact, EXACT_DIGITS);
    return { place: placeText(position), value, share: '', decoded: exact, error: 0 };
  }
  const value = decoded.valueAt(row, column);
  const accuracy = decoded.accuracyAt(row, column);
  const error = { exact: 0, approximate: tile.error, beyond: Infinity }[accuracy];
  return {
    place: placeText(position),
    value: isMasked ? 'masked' : valueText(value, error, tile.centre),
    share: shareText(decoded, row, column, position),
    decoded: value,
    error
  };
}

/** "t 351 of 700, unit 12", timesteps and units counted from 0 as in code. */
export function placeText({ timestep, timesteps, unit, units }: Position): string {
  const place = `t ${timestep} of ${timesteps}`;
  return units > 1 ? `${place}, unit ${unit}` : place;
}

function valueText(value: number, error: number, centre: number): string {
  if (error === 0) return formatNumber(value, 6);
  if (error === Infinity) return `${value < centre ? '≤' : '≥'} ${formatNumber(value)}`;
  return `≈ ${formatWithin(value, error)} ±${formatNumber(error, 1)}`;
}

function shareText(decoded: DecodedTile, row: number, column: number, at: Position): string {
  const { tile } = decoded;
  const [firstStep, lastStep] = timestepsOf(tile, column, at.timesteps);
  const [firstUnit, lastUnit] = unitsOf(tile, row, at.units);
  const spans: string[] = [];
  if (lastStep > firstStep) spans.push(`t ${firstStep} to ${lastStep}`);
  if (lastUnit > firstUnit) spans.push(`units ${firstUnit} to ${lastUnit}`);
  if (spans.length === 0) return '';
  return `farthest from ${formatNumber(tile.centre)} in ${spans.join(', ')}`;
}
