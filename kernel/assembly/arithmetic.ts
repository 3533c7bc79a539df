/**
 * `a * b + c` on four lanes. The relaxed variant fuses it where the machine has FMA, which changes the last bit, so the
 * two builds of this source agree only within a tolerance; each agrees with itself in baseline and optimised code.
 */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** Bytes of a float32. */
export const FLOAT: usize = 4;

/** Columns of a panel: two vectors. */
export const PANEL: usize = 8;

/** Bytes of one row of a panel. */
export const PANEL_ROW: usize = PANEL * FLOAT;

/** Rows of the highest tile. */
export const MOST_TILE_ROWS: usize = 6;

/** Rows of a tile at most, on this machine; generate-tiles.mjs says why. No result depends on it. */
// @ts-ignore: decorator
@external("env", "tileRows")
export declare const TILE_ROWS: usize;
