import type { FloatTensor } from '../tensor/tensor.js';
import { fromElements } from '../ops/make-tensor.js';
import { nextNormal, nextUniform } from '../ops/random.js';
import { sizeOf, type Shape } from '../tensor/shape.js';

/** Keras's initializers by name. Distributions match Keras; the stream of random numbers does not. */
export type InitializerName =
  'glorotUniform' | 'ones' | 'orthogonal' | 'randomNormal' | 'randomUniform' | 'zeros';

export const INITIALIZERS: readonly InitializerName[] = [
  'glorotUniform',
  'ones',
  'orthogonal',
  'randomNormal',
  'randomUniform',
  'zeros'
];

/** Standard deviation of `randomNormal` and bound of `randomUniform`, as in Keras 3. */
const SMALL = 0.05;

/** New weights of a shape, on the device in use. */
export function initialize(name: InitializerName, shape: Shape): FloatTensor {
  return fromElements(valuesOf(name, shape), shape);
}

function valuesOf(name: InitializerName, shape: Shape): Float32Array {
  const values = new Float32Array(sizeOf(shape));
  switch (name) {
    case 'zeros':
      return values;
    case 'ones':
      return values.fill(1);
    case 'randomNormal':
      return values.map(() => SMALL * nextNormal());
    case 'randomUniform':
      return values.map(() => SMALL * (2 * nextUniform() - 1));
    case 'glorotUniform': {
      const limit = Math.sqrt(6 / fans(shape));
      return values.map(() => limit * (2 * nextUniform() - 1));
    }
    case 'orthogonal':
      return orthogonal(shape);
  }
}

/**
 * fan in + fan out: the sizes of a matrix, for a convolution times its timesteps; a vector counts twice (Keras's
 * compute_fans).
 */
function fans(shape: Shape): number {
  const [fanOut = 1, fanIn = fanOut] = [...shape].reverse();
  return (fanIn + fanOut) * sizeOf(shape.slice(0, -2));
}

/**
 * A matrix (all axes but the last are its rows) with orthonormal columns, or rows when it has fewer of them: modified Gram-Schmidt on normal
 * numbers, twice for accuracy, which equals the Q of a QR decomposition with a positive diagonal of R (Saxe et al., 2013).
 */
function orthogonal(shape: Shape): Float32Array {
  const columns = shape.at(-1) ?? 1;
  const rows = sizeOf(shape.slice(0, -1));
  const length = Math.max(rows, columns);
  const count = Math.min(rows, columns);
  const vectors: Float64Array[] = [];
  for (let i = 0; i < count; i++) {
    const vector = Float64Array.from({ length }, nextNormal);
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
