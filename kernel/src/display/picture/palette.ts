import { COLOUR_MAPS, type ColourMapName } from '../../contract/colour-maps.js';
import type { Rgb } from './png.js';

/** Levels of the value scale in a picture: enough to see, few enough to compress to half. */
export const LEVELS = 32;

/** Indices of the palette's fixed colours; the value scale follows from `FIRST_LEVEL`. */
export const PAPER = 0;
export const INK = 1;
export const GREY = 2;
export const GRID = 3;
export const NAN_DARK = 4;
export const NAN_LIGHT = 5;
/** Colours of unit lines: blue, vermilion and bluish green of Okabe and Ito, told apart by every colour vision. */
export const LINES = [6, 7, 8] as const;
export const FIRST_LEVEL = 9;
/** Where the levels of a picture's second colour map begin. */
export const SECOND_LEVEL = FIRST_LEVEL + LEVELS;

const FIXED: readonly Rgb[] = [
  [255, 255, 255],
  [31, 35, 40],
  [101, 109, 118],
  [225, 228, 232],
  [0, 0, 0],
  [255, 0, 255],
  [0, 114, 178],
  [213, 94, 0],
  [0, 158, 115]
];

/** The palette of a picture on white paper, with the levels of one or two colour maps. */
export function paletteOf(...maps: ColourMapName[]): Rgb[] {
  return [...FIXED, ...maps.flatMap(levelsOf)];
}

function levelsOf(map: ColourMapName): Rgb[] {
  const stops = COLOUR_MAPS[map].map(parseColour);
  return Array.from({ length: LEVELS }, (_, level) => {
    const at = (level / (LEVELS - 1)) * (stops.length - 1);
    const from = stops[Math.floor(at)] ?? [0, 0, 0];
    const to = stops[Math.ceil(at)] ?? from;
    const share = at - Math.floor(at);
    const mix = (channel: 0 | 1 | 2): number =>
      Math.round(from[channel] + share * (to[channel] - from[channel]));
    return [mix(0), mix(1), mix(2)] as const;
  });
}

/** The palette index of a value on a scale, whose levels begin at `first`. */
export function levelOf(value: number, low: number, high: number, first = FIRST_LEVEL): number {
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return first + Math.max(0, Math.min(LEVELS - 1, Math.floor(share * LEVELS)));
}

function parseColour(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
