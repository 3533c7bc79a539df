import type { Tile } from 'tsteps/contract';
import { colourScale } from './colour-scale.js';
import type { ColourScale } from './colour-scale.js';

/** Colours of a difference: zero is the page's colour whatever the range, and two ends whatever the chosen map. */
export function differenceScale(tile: Tile, isDark: boolean): ColourScale {
  return colourScale([{ ...tile, centre: 0 }], isDark ? 'berlin' : 'rdbu', isDark);
}
