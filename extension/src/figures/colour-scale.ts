import { COLOUR_MAPS } from 'tsteps/contract';
import type { ColourMapName, Tile } from 'tsteps/contract';

/** `auto` takes a diverging map for values of both signs and viridis for those of one. */
export type ColourMapChoice = 'auto' | ColourMapName;

/** Colours from `low` to `high`, as plotly's stops. */
export interface ColourScale {
  map: ColourMapName;
  low: number;
  high: number;
  stops: [number, string][];
}

/** One scale for all of a payload's tiles, so that samples can be compared by eye. */
export function colourScale(
  tiles: readonly Pick<Tile, 'low' | 'high' | 'centre'>[],
  choice: ColourMapChoice,
  isDark: boolean
): ColourScale {
  const low = Math.min(...tiles.map(tile => tile.low));
  const high = Math.max(...tiles.map(tile => tile.high));
  const centre = tiles[0]?.centre ?? 0;
  const hasBothSigns = low < centre && centre < high;
  const diverging = isDark ? 'berlin' : 'rdbu';
  const map = choice === 'auto' ? (hasBothSigns ? diverging : 'viridis') : choice;
  return { map, ...rangeOf(low, high, centre, isDiverging(map)), stops: stopsOf(map) };
}

function isDiverging(map: ColourMapName): boolean {
  return map === 'rdbu' || map === 'berlin';
}

function rangeOf(low: number, high: number, centre: number, isCentred: boolean) {
  const reach = Math.max(Math.abs(high - centre), Math.abs(low - centre));
  if (isCentred && reach > 0) return { low: centre - reach, high: centre + reach };
  if (low < high) return { low, high };
  // A constant has no range; a unit around it puts it into the middle of the map.
  return { low: low - 0.5, high: high + 0.5 };
}

function stopsOf(map: ColourMapName): [number, string][] {
  const colours = COLOUR_MAPS[map];
  return colours.map((colour, index) => [index / (colours.length - 1), colour]);
}
