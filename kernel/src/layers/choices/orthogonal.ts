import type { RandomStream } from '../../ops/random.js';
import { sizeOf, type Shape } from '../../tensor/shape.js';

/**
 * A matrix (all axes but the last are its rows) with orthonormal columns, or rows when it has fewer of them: modified
 * Gram-Schmidt on normal numbers, twice for accuracy, which equals the Q of a QR decomposition with a positive diagonal of
 * R (Saxe et al., 2013).
 */
export function orthogonal(shape: Shape, random: RandomStream): Float32Array {
  const columns = shape.at(-1) ?? 1;
  const rows = sizeOf(shape.slice(0, -1));
  const length = Math.max(rows, columns);
  const count = Math.min(rows, columns);
  const vectors: Float64Array[] = [];
  for (let i = 0; i < count; i++) {
    const vector = Float64Array.from({ length }, () => random.nextNormal());
    for (let pass = 0; pass < 2; pass++) {
      for (const other of vectors) subtractProjection(vector, other);
    }
    const norm = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map(value => value / norm));
  }
  const values = new Float32Array(rows * columns);
  vectors.forEach((vector, i) =>
    vector.forEach((value, j) => {
      values[rows >= columns ? j * columns + i : i * columns + j] = value;
    })
  );
  return values;
}

function subtractProjection(vector: Float64Array, unit: Float64Array): void {
  const amount = dot(vector, unit);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) - amount * (unit[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
