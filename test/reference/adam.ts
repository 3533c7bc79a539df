/** One step of Adam by its paper (Kingma and Ba, 2015): the new variable, m and v. */
export function adam(
  [variable, gradient, m, v]: readonly ArrayLike<number>[],
  { alpha, beta1, beta2, epsilon }: { alpha: number; beta1: number; beta2: number; epsilon: number }
): Float64Array[] {
  const newM = Float64Array.from(m, (old, i) => beta1 * old + (1 - beta1) * gradient[i]);
  const newV = Float64Array.from(v, (old, i) => beta2 * old + (1 - beta2) * gradient[i] ** 2);
  const moved = Float64Array.from(
    variable,
    (old, i) => old - (alpha * newM[i]) / (Math.sqrt(newV[i]) + epsilon)
  );
  return [moved, newM, newV];
}
