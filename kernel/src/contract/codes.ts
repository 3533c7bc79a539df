/** One byte per drawn cell: what is not an ordinary value is a code of its own, so that it cannot pass for a number. */
export const NAN_CODE = 0;
export const NEGATIVE_INFINITY_CODE = 1;
export const POSITIVE_INFINITY_CODE = 2;
/** A timestep that a mask leaves out. */
export const MASKED_CODE = 3;
/** A finite value under the lowest drawn one. */
export const BELOW_CODE = 4;
/** The lowest drawn value. */
export const FIRST_VALUE_CODE = 5;
/** The highest drawn value. */
export const LAST_VALUE_CODE = 253;
/** A finite value over the highest drawn one. */
export const ABOVE_CODE = 254;

/** 248 equal steps: an even number, so that the middle of a symmetric range, zero, has a code of its own (129). */
export const VALUE_STEPS = LAST_VALUE_CODE - FIRST_VALUE_CODE;

/** The code of a value drawn on the range `low` to `high`. */
export function encodeValue(value: number, low: number, high: number): number {
  if (Number.isNaN(value)) return NAN_CODE;
  if (value === Infinity) return POSITIVE_INFINITY_CODE;
  if (value === -Infinity) return NEGATIVE_INFINITY_CODE;
  if (value < low) return BELOW_CODE;
  if (value > high) return ABOVE_CODE;
  // A constant tensor has no steps; its one value is `low`, whatever the code.
  if (high === low) return FIRST_VALUE_CODE;
  return FIRST_VALUE_CODE + Math.round(((value - low) / (high - low)) * VALUE_STEPS);
}

/**
 * The value of a code on the range `low` to `high`: NaN for NaN and masked steps, `-Infinity` and `Infinity` for those,
 * and the nearer end of the range for values outside it, whose exact values a tile lists apart.
 */
export function decodeValue(code: number, low: number, high: number): number {
  switch (code) {
    case NAN_CODE:
    case MASKED_CODE:
      return NaN;
    case NEGATIVE_INFINITY_CODE:
      return -Infinity;
    case POSITIVE_INFINITY_CODE:
      return Infinity;
    case BELOW_CODE:
    case FIRST_VALUE_CODE:
      return low;
    case LAST_VALUE_CODE:
    case ABOVE_CODE:
      return high;
    default:
      return low + ((code - FIRST_VALUE_CODE) * (high - low)) / VALUE_STEPS;
  }
}
