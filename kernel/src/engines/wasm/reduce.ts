import type { ReduceOp } from '../engine.js';

/**
 * Reduces the middle axis of `[outer, axis, inner]` into `out[outer, inner]`. Sums are kept in double precision, so a
 * long axis costs no accuracy. Over an empty axis: sum 0, mean NaN, max -Infinity, min Infinity.
 */
export function reduceMiddle(
  op: ReduceOp,
  x: Float32Array,
  outer: number,
  axis: number,
  inner: number,
  out: Float32Array
): void {
  // Rows of `inner` elements are taken one after the other, which reads memory in order for every layout.
  const results = new Float64Array(inner);
  for (let o = 0; o < outer; o++) {
    results.fill(START[op]);
    for (let i = 0; i < axis; i++) accumulate(op, x, (o * axis + i) * inner, results);
    if (op === 'mean') for (let j = 0; j < inner; j++) results[j] = (results[j] as number) / axis;
    out.set(results, o * inner);
  }
}

const START: Record<ReduceOp, number> = { sum: 0, mean: 0, max: -Infinity, min: Infinity };

/** Math.max and Math.min keep a NaN. */
function accumulate(op: ReduceOp, x: Float32Array, start: number, results: Float64Array): void {
  const length = results.length;
  if (op === 'max') {
    for (let j = 0; j < length; j++) {
      results[j] = Math.max(results[j] as number, x[start + j] as number);
    }
  } else if (op === 'min') {
    for (let j = 0; j < length; j++) {
      results[j] = Math.min(results[j] as number, x[start + j] as number);
    }
  } else {
    for (let j = 0; j < length; j++) {
      results[j] = (results[j] as number) + (x[start + j] as number);
    }
  }
}
