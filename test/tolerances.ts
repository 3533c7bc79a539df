/** How far two results may lie apart: `|a - b| <= absolute + relative * |b|`. */
export interface Tolerance {
  absolute: number;
  relative: number;
}

/**
 * The one table of tolerances. Whoever loosens an entry says why in the commit.
 * float32 itself differs by more than 1e-5 relative on 4 % of the founding case's outputs.
 */
export const TOLERANCES = {
  /** Layers and models against Keras. */
  forward: { absolute: 2e-6, relative: 2e-5 },
  /** Functions of one element against double precision: 8 units in the last place, denormals aside. */
  elementwise: { absolute: 1.2e-38, relative: 9.6e-7 }
} satisfies Record<string, Tolerance>;

/** Whether a value lies within a tolerance of the expected one; NaN equals NaN, infinities equal themselves. */
export function isWithin(value: number, expected: number, tolerance: Tolerance): boolean {
  if (Object.is(value, expected) || value === expected) return true;
  return Math.abs(value - expected) <= tolerance.absolute + tolerance.relative * Math.abs(expected);
}
