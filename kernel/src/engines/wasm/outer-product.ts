import type { Job } from './job.js';
import { FLOAT } from './job.js';
import { NONE } from './module.js';
import { cut, cutRows, nanosecondsOf } from './parts.js';

/** Addresses and sizes of `c[m, n] = aᵀ · b` with `a [k, m]` and `b [k, n]`, as the gradients of weights are. */
export interface OuterProduct {
  a: number;
  b: number;
  c: number;
  k: number;
  m: number;
  n: number;
}

/** A thread takes at least so many of the `k` rows … */
const LEAST_SUMMED = 1024;

/** … and there are so many sums at most, of so many elements: then they take no more memory than their factors. */
const MOST_SUMS = 8;
const MOST_ELEMENTS = 2 ** 18;

/** Columns of `a` that a thread takes at least where it takes all rows. */
const COLUMNS = 64;

export function outerProduct(job: Job, sizes: OuterProduct): void {
  const { a, b, c, k, m, n } = sizes;
  const sums = Math.min(MOST_SUMS, Math.floor(k / LEAST_SUMMED));
  if (sums >= 2 && m * n <= MOST_ELEMENTS) {
    sumOfParts(job, sizes, sums);
    return;
  }
  const nanoseconds = nanosecondsOf(2 * k * n);
  job.share(cutRows(m, COLUMNS, nanoseconds), m * nanoseconds, (wasm, { start, count }) => {
    const scratch = job.scratch(job.wasm.outerScratch(n));
    const to = c + start * n * FLOAT;
    wasm.zeroRows(to, n * FLOAT, count, n * FLOAT, NONE);
    wasm.addOuterProducts(
      a + start * FLOAT,
      m * FLOAT,
      b,
      n * FLOAT,
      to,
      n * FLOAT,
      k,
      count,
      n,
      scratch
    );
  });
}

/** Where the sum is long and the result small: each thread sums up some rows, and the sums are added in order. */
function sumOfParts(job: Job, { a, b, c, k, m, n }: OuterProduct, count: number): void {
  const bytes = m * n * FLOAT;
  const parts = cut(k, Math.ceil(k / count));
  const sums = parts.map((_, i) => (i === 0 ? c : job.scratch(bytes)));
  const numbered = parts.map((part, i) => ({ ...part, sum: sums[i] as number }));
  job.share(numbered, nanosecondsOf(2 * k * m * n), (wasm, { start, count: rows, sum }) => {
    const scratch = job.scratch(job.wasm.outerScratch(n));
    wasm.zeroRows(sum, bytes, 1, bytes, NONE);
    const [left, right] = [a + start * m * FLOAT, b + start * n * FLOAT];
    wasm.addOuterProducts(left, m * FLOAT, right, n * FLOAT, sum, n * FLOAT, rows, m, n, scratch);
  });
  for (const sum of sums.slice(1)) job.wasm.addRows(sum, bytes, c, bytes, 1, m * n, NONE);
}
