import type { Tile } from 'tsteps/contract';
import type { ColourMapChoice, ColourScale } from './colour-scale.js';
import { colourScale } from './colour-scale.js';
import { superscript } from './small-digits.js';

/** Labels of a logarithmic scale at most. */
const MAX_LABELS = 6;

/** Colours of a tile of log10 values: the stronger, the farther from the page's colour. */
export function logScale(tile: Tile, choice: ColourMapChoice, isDark: boolean): ColourScale {
  // A map with two ends has none for "nothing".
  const map = choice === 'cividis' ? 'cividis' : 'viridis';
  const scale = colourScale([tile], map, isDark);
  if (isDark) return scale;
  const colours = scale.stops.map(([, colour]) => colour).reverse();
  return { ...scale, stops: scale.stops.map(([share], i) => [share, colours[i] ?? '']) };
}

/** The powers of ten on a scale of log10 values; where it has fewer than two, its ends. */
export function powerLabels({ low, high }: ColourScale): { value: number; text: string }[] {
  const first = Math.ceil(low);
  const count = Math.floor(high) - first + 1;
  if (count < 2) return [low, high].map(value => ({ value, text: (10 ** value).toExponential(1) }));
  const step = Math.ceil(count / MAX_LABELS);
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => {
    const power = first + i * step;
    return { value: power, text: `10${superscript(power)}` };
  });
}
