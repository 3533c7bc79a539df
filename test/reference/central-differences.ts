/** With errors of 1e-10 from the step's square and of 1e-11 from rounding, for functions near 1. */
const STEP = 1e-5;

/** The gradient of `f` at `x`, by central differences in double precision: it knows no derivative that could be wrong. */
export function centralDifferences(
  f: (x: Float64Array) => number,
  x: ArrayLike<number>
): Float64Array {
  const at = Float64Array.from(x);
  return Float64Array.from(at, (value, i) => {
    at[i] = value + STEP;
    const above = f(at);
    at[i] = value - STEP;
    const below = f(at);
    at[i] = value;
    return (above - below) / (2 * STEP);
  });
}

/** The derivative of `f` at `x` in one direction; enough, with several directions, where `x` is large. */
export function directionalDifference(
  f: (x: Float64Array) => number,
  x: ArrayLike<number>,
  direction: ArrayLike<number>
): number {
  const moved = (by: number) => Float64Array.from(x, (value, i) => value + by * direction[i]);
  return (f(moved(STEP)) - f(moved(-STEP))) / (2 * STEP);
}

/** `sum(a · b)`. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a, (value, i) => value * b[i]).reduce((sum, product) => sum + product, 0);
}
