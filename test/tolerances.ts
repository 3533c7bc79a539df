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
  elementwise: { absolute: 1.2e-38, relative: 9.6e-7 },
  /** A user's function against TypeScript, which rounds to float32 once at its end and not at each step. */
  userFunction: { absolute: 1e-6, relative: 1e-6 },
  /** The same with sin, cos, atan and their like on a GPU: WGSL asks for 2^-11 of them, SwiftShader gives 1.2e-4. */
  trigonometry: { absolute: 5e-4, relative: 0 },
  /** Gradients; `absolute` is a part of the tensor's largest magnitude (`scaled`). */
  gradient: { absolute: 1e-4, relative: 0 },
  /** Weights after a few steps of an optimizer, and what training reports; `absolute` as for gradients. */
  training: { absolute: 1e-4, relative: 1e-4 }
} satisfies Record<string, Tolerance>;

/** A tolerance whose absolute part counts in the largest magnitude of a tensor. */
export function scaled({ absolute, relative }: Tolerance, tensor: ArrayLike<number>): Tolerance {
  const most = Array.from(tensor).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return { absolute: absolute * most, relative };
}

/** Whether a value lies within a tolerance of the expected one; NaN equals NaN, infinities equal themselves. */
export function isWithin(value: number, expected: number, tolerance: Tolerance): boolean {
  if (Object.is(value, expected) || value === expected) return true;
  return Math.abs(value - expected) <= tolerance.absolute + tolerance.relative * Math.abs(expected);
}
