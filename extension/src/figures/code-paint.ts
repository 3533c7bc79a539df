import {
  ABOVE_CODE,
  BELOW_CODE,
  MASKED_CODE,
  NAN_CODE,
  NEGATIVE_INFINITY_CODE,
  POSITIVE_INFINITY_CODE,
  decodeValue
} from 'tsteps/contract';
import type { Tile } from 'tsteps/contract';
import { colourAt, type Rgb } from './colour-at.js';
import type { ColourScale } from './colour-scale.js';

/** How each of the 256 codes becomes a pixel. */
export interface CodePaint {
  /** Red, green, blue and opacity of each code. */
  colours: Uint8ClampedArray;
  /** Where several cells share a pixel, the one whose code has the highest rank is seen. */
  ranks: Float32Array;
  /** Codes drawn as stripes with the page between them: no value has such a pattern. */
  striped: ReadonlySet<number>;
}

const CODES = 256;
/** Seen on white and on black at 4:1 or more. */
const MASK_GREY = 0x80;
const NAN_GREY = { light: 0x30, dark: 0xd8 };
/** Values that are none must not vanish between ordinary ones. */
const ODD_RANK = 1e9;

/** Colours of a tile of values: where cells share a pixel the value farthest from the centre is seen. */
export function valuePaint(tile: Tile, scale: ColourScale, isDark: boolean): CodePaint {
  const paint = emptyPaint(isDark);
  for (let code = BELOW_CODE; code <= ABOVE_CODE; code++) {
    const value = decodeValue(code, tile.low, tile.high);
    setColour(paint, code, colourAt(scale, value));
    const isClipped = code === BELOW_CODE || code === ABOVE_CODE;
    paint.ranks[code] = Math.abs(code - codeOfCentre(tile)) + (isClipped ? CODES : 0);
  }
  setColour(paint, NEGATIVE_INFINITY_CODE, colourAt(scale, scale.low));
  setColour(paint, POSITIVE_INFINITY_CODE, colourAt(scale, scale.high));
  paint.ranks.fill(ODD_RANK, NEGATIVE_INFINITY_CODE, POSITIVE_INFINITY_CODE + 1);
  return paint;
}

/** Colours of a tile of logarithms: −∞ is the page itself, and of cells that share a pixel the largest is seen. */
export function logPaint(tile: Tile, scale: ColourScale, isDark: boolean): CodePaint {
  const paint = emptyPaint(isDark);
  for (let code = BELOW_CODE; code <= ABOVE_CODE; code++) {
    const value = decodeValue(code, tile.low, tile.high);
    setColour(paint, code, colourAt(scale, value));
    paint.ranks[code] = code;
  }
  setColour(paint, POSITIVE_INFINITY_CODE, colourAt(scale, scale.high));
  paint.ranks[POSITIVE_INFINITY_CODE] = CODES;
  paint.ranks[NEGATIVE_INFINITY_CODE] = 0;
  return paint;
}

/** Every code without a colour; stripes for NaN and masked cells. */
function emptyPaint(isDark: boolean): CodePaint {
  const paint = {
    colours: new Uint8ClampedArray(4 * CODES),
    ranks: new Float32Array(CODES),
    striped: new Set([NAN_CODE, MASKED_CODE])
  };
  const nan = isDark ? NAN_GREY.dark : NAN_GREY.light;
  setColour(paint, NAN_CODE, [nan, nan, nan]);
  setColour(paint, MASKED_CODE, [MASK_GREY, MASK_GREY, MASK_GREY]);
  paint.ranks[NAN_CODE] = ODD_RANK;
  paint.ranks[MASKED_CODE] = -1;
  return paint;
}

function setColour({ colours }: CodePaint, code: number, colour: Rgb | null): void {
  if (colour) colours.set([...colour, 255], 4 * code);
}

function codeOfCentre({ low, high, centre }: Tile): number {
  const share = high > low ? (centre - low) / (high - low) : 0;
  return BELOW_CODE + 1 + share * (ABOVE_CODE - BELOW_CODE - 2);
}
