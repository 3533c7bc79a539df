import type { ColourScale } from './colour-scale.js';

export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of a value on a scale; the ends for values beyond them, null for what is no number. */
export function colourAt({ low, high, stops }: ColourScale, value: number): Rgb | null {
  if (Number.isNaN(value)) return null;
  const share = high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0.5;
  const at = share * (stops.length - 1);
  const from = parseColour(stops[Math.floor(at)]?.[1]);
  const to = parseColour(stops[Math.ceil(at)]?.[1]);
  const mix = (channel: 0 | 1 | 2): number =>
    Math.round(from[channel] + (at - Math.floor(at)) * (to[channel] - from[channel]));
  return [mix(0), mix(1), mix(2)];
}

/** `#rrggbb`. */
export function cssColour(colour: Rgb): string {
  return `#${colour.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever is read better on a colour (WCAG 2 relative luminance). */
export function inkOn(colour: Rgb): '#000000' | '#ffffff' {
  const [red, green, blue] = colour.map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Equal contrast with black and with white.
  return luminance > 0.179 ? '#000000' : '#ffffff';
}

function parseColour(colour = '#808080'): Rgb {
  const number = parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
