import type { BinaryOp, CompareOp, ReduceOp } from '../../kernel/src/engines/engine.js';

type Numbers = ArrayLike<number>;

const BINARY: Record<BinaryOp, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  pow: (a, b) => a ** b,
  maximum: Math.max,
  minimum: Math.min
};

const REDUCE: Record<ReduceOp, (values: number[]) => number> = {
  sum: values => values.reduce((a, b) => a + b, 0),
  mean: values => values.reduce((a, b) => a + b, 0) / values.length,
  max: values => Math.max(...values),
  min: values => Math.min(...values)
};

/** The elements of `x` at every index of `shape`, row-major, read through strides. */
export function gather(
  x: Numbers,
  shape: readonly number[],
  strides: readonly number[],
  offset = 0
): Float64Array {
  const size = shape.reduce((a, b) => a * b, 1);
  return Float64Array.from({ length: size }, (_, flat) => x[placeOf(flat, shape, strides, offset)]);
}

/** Zeros, to which each element of `values` is added where `gather` reads it. */
export function scatter(
  values: Numbers,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  size: number
): Float64Array {
  const sums = new Float64Array(size);
  for (let flat = 0; flat < values.length; flat++) {
    sums[placeOf(flat, shape, strides, offset)] += values[flat];
  }
  return sums;
}

/** Where the element stands that is number `flat` of `shape`. */
function placeOf(
  flat: number,
  shape: readonly number[],
  strides: readonly number[],
  offset: number
): number {
  let rest = flat;
  let at = offset;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    at += (rest % shape[axis]) * strides[axis];
    rest = Math.floor(rest / shape[axis]);
  }
  return at;
}

const COMPARE: Record<CompareOp, (a: number, b: number) => boolean> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  greater: (a, b) => a > b,
  greaterEqual: (a, b) => a >= b,
  less: (a, b) => a < b,
  lessEqual: (a, b) => a <= b
};

/** 1 where `op(a, b)` holds for two elements, 0 elsewhere. */
export function compare(op: CompareOp, a: Numbers, b: Numbers): number[] {
  return Array.from(a, (value, i) => Number(COMPARE[op](value, b[i])));
}

/** Where the largest element of the middle axis of `[outer, axis, inner]` stands. */
export function argMax(x: Numbers, outer: number, axis: number, inner: number): number[] {
  return Array.from({ length: outer * inner }, (_, flat) => {
    const start = Math.floor(flat / inner) * axis * inner + (flat % inner);
    const values = Array.from({ length: axis }, (_unused, i) => x[start + i * inner]);
    const nan = values.findIndex(Number.isNaN);
    return nan < 0 ? values.indexOf(Math.max(...values)) : nan;
  });
}

/** `op(a, b)` with both read through strides over `shape`. */
export function binary(
  op: BinaryOp,
  a: { values: Numbers; strides: readonly number[] },
  b: { values: Numbers; strides: readonly number[] },
  shape: readonly number[]
): Float64Array {
  const left = gather(a.values, shape, a.strides);
  const right = gather(b.values, shape, b.strides);
  return left.map((value, i) => BINARY[op](value, right[i]));
}

/** The middle axis of `[outer, axis, inner]` reduced. */
export function reduce(
  op: ReduceOp,
  x: Numbers,
  outer: number,
  axis: number,
  inner: number
): Float64Array {
  return Float64Array.from({ length: outer * inner }, (_, flat) => {
    const start = Math.floor(flat / inner) * axis * inner + (flat % inner);
    return REDUCE[op](Array.from({ length: axis }, (_unused, i) => x[start + i * inner]));
  });
}
