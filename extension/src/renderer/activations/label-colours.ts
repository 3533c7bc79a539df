import type { ActivationsPayload, DecodedTile } from 'tsteps/contract';
import { colourAt, cssColour, inkOn } from '../../figures/colour-at.js';
import { colourScale } from '../../figures/colour-scale.js';
import { columnOf, rowOf } from '../../figures/grid.js';
import type { AppearanceValues } from '../appearance.js';

/** The colour that a unit's value has in the map, with an ink that can be read on it; null for what has no colour. */
export function labelColours(
  payload: ActivationsPayload,
  decoded: DecodedTile,
  { colourMap, isDark }: AppearanceValues
): (unit: number, timestep: number) => { background: string; ink: string } | null {
  const scale = colourScale(payload.tiles, colourMap, isDark);
  const { tile } = decoded;
  return (unit, timestep) => {
    const value = decoded.valueAt(rowOf(tile, unit), columnOf(tile, timestep));
    const colour = colourAt(scale, value);
    return colour && { background: cssColour(colour), ink: inkOn(colour) };
  };
}
