import type { Form } from './form.js';

/** A part of a timestep: before and after it all units wait for each other. */
export interface Phase {
  /** What threads make of the vector that all units of a sample share. */
  gather: string;
  /** What then becomes of a unit. */
  finish: string;
}

export function phaseText({ gather, finish }: Phase): string {
  return `    {
${gather}
    workgroupBarrier();
    if (own) {
${finish}
    }
    workgroupBarrier();
    }`;
}

export interface Product {
  /** Elements of the vector. */
  depth: string;
  /** Its element `k`. */
  vector: string;
  /** Where the weights of `k` and `unit` stand, for each sum. */
  weights: readonly string[];
}

/** A phase that begins with `sum0`, `sum1` … of the vector times weights: each slice adds up every so many elements. */
export function productPhase(
  { block, slices }: Form,
  { depth, vector, weights }: Product,
  finish: string
): Phase {
  const partOf = (sum: number, slice: string): string =>
    `parts[(${sum * slices}u + ${slice}) * ${block}u + lane]`;
  const all = Array.from({ length: slices }, (_, slice) => `${slice}u`);
  const lines = (text: (sum: number, weight: string) => string): string =>
    weights.map((weight, sum) => text(sum, weight)).join('\n');
  return {
    gather: `${lines(sum => `    var sum${sum} = 0.0;`)}
    if (unit < u.units) {
      for (var k = slice; k < ${depth}; k += ${slices}u) {
        let value = ${vector};
${lines((sum, at) => `        sum${sum} = fma(value, weights[${at}], sum${sum});`)}
      }
    }
${lines(sum => `    ${partOf(sum, 'slice')} = sum${sum};`)}`,
    finish: `${lines(sum => `      sum${sum} = ${all.map(slice => partOf(sum, slice)).join(' + ')};`)}
${finish}`
  };
}
