import * as make from '../ops/create.js';
import type { NestedNumbers } from '../ops/create.js';
import type { DType, ElementArray } from '../tensor/dtype.js';
import type { Mutable, Shape } from '../tensor/shape.js';
import type { Tensor } from '../tensor/tensor.js';

/** The shape of nested number arrays, as far as their literal lengths are known. */
type NestedShape<V> = V extends number | boolean
  ? []
  : V extends readonly [infer First, ...unknown[]]
    ? [V['length'], ...NestedShape<First>]
    : V extends readonly []
      ? [0]
      : number[];

/**
 * A tensor of given values: nested arrays, or a flat array with a shape.
 *
 * Numbers give float32, booleans give bool, an `Int32Array` gives int32.
 * @throws `ShapeError` if rows differ in length or the values do not fill the shape
 * @example
 * ```ts
 * tensor([[1, 2, 3], [4, 5, 6]]).shape; // [2, 3]
 * tensor(new Float32Array(6), [2, 3]).shape; // [2, 3]
 * ```
 */
export function tensor<const V extends NestedNumbers>(values: V): Tensor<NestedShape<V>>;
export function tensor<const S extends Shape, D extends DType = 'float32'>(
  values: NestedNumbers | ElementArray,
  shape: S,
  dtype?: D
): Tensor<Mutable<S>, D>;
export function tensor(values: ElementArray): Tensor<[number]>;
export function tensor(
  values: NestedNumbers | ElementArray,
  shape?: Shape,
  dtype?: DType
): Tensor<number[], DType> {
  return make.tensorOf(values, shape, dtype) as Tensor<number[], DType>;
}

/**
 * A tensor of zeros.
 * @example
 * ```ts
 * zeros([2, 3]).shape; // [2, 3]
 * ```
 */
export function zeros<const S extends Shape>(shape: S): Tensor<Mutable<S>> {
  return make.full('zeros', shape, 0) as Tensor<Mutable<S>>;
}

/**
 * A tensor of ones.
 * @example
 * ```ts
 * await ones([3]).data(); // [1, 1, 1]
 * ```
 */
export function ones<const S extends Shape>(shape: S): Tensor<Mutable<S>> {
  return make.full('ones', shape, 1) as Tensor<Mutable<S>>;
}

/**
 * A tensor with every element the same.
 * @example
 * ```ts
 * await full([2], 0.5).data(); // [0.5, 0.5]
 * ```
 */
export function full<const S extends Shape>(shape: S, value: number): Tensor<Mutable<S>> {
  return make.full('full', shape, value) as Tensor<Mutable<S>>;
}

/**
 * Numbers in equal steps: `range(stop)`, `range(start, stop)` or `range(start, stop, step)`; `stop` is not included.
 * @throws `ArgumentError` for a step of 0
 * @example
 * ```ts
 * await range(0, 1, 0.25).data(); // [0, 0.25, 0.5, 0.75]
 * ```
 */
export function range(startOrStop: number, stop?: number, step = 1): Tensor<[number]> {
  const [start, end] = stop === undefined ? [0, startOrStop] : [startOrStop, stop];
  return make.range(start, end, step) as Tensor<[number]>;
}

/**
 * The identity matrix `[size, size]`.
 * @example
 * ```ts
 * await eye(2).data(); // [1, 0, 0, 1]
 * ```
 */
export function eye<const N extends number>(size: N): Tensor<[N, N]> {
  return make.eye(size) as Tensor<[N, N]>;
}

/** Options of `randomNormal`. */
export interface NormalOptions {
  /** Default 0. */
  mean?: number;
  /** Standard deviation. Default 1. */
  stddev?: number;
}

/**
 * Normally distributed random numbers; `seed` fixes them.
 * @example
 * ```ts
 * randomNormal([32, 700, 1]).shape; // [32, 700, 1]
 * ```
 * @see Keras 3 `keras.random.normal`
 */
export function randomNormal<const S extends Shape>(
  shape: S,
  { mean = 0, stddev = 1 }: NormalOptions = {}
): Tensor<Mutable<S>> {
  return make.randomNormal(shape, mean, stddev) as Tensor<Mutable<S>>;
}

/** Options of `randomUniform`. */
export interface UniformOptions {
  /** Smallest value. Default 0. */
  low?: number;
  /** Upper bound, not included. Default 1. */
  high?: number;
}

/**
 * Random numbers spread evenly from `low` to `high`; `seed` fixes them.
 * @example
 * ```ts
 * randomUniform([4], { low: -1 }).shape; // [4]
 * ```
 * @see Keras 3 `keras.random.uniform`
 */
export function randomUniform<const S extends Shape>(
  shape: S,
  { low = 0, high = 1 }: UniformOptions = {}
): Tensor<Mutable<S>> {
  return make.randomUniform(shape, low, high) as Tensor<Mutable<S>>;
}
