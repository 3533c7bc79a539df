import { printShape, sameShape } from '../tensor/shape.js';
import type { AnyTensor } from '../tensor/tensor.js';
import type { Findings } from './verdict.js';
import { printFloat } from './print-float.js';

/** Largest distance in units in the last place that says anything: next to 0 they are too small to. */
const MAX_TOLD_ULP = 1000;

/** The verdict in words, with the place where the difference is largest. */
export function describeComparison(findings: Findings): string {
  const { verdict, differing, maxDifference, maxUlp, places } = findings;
  const count = findings.count.toLocaleString('en');
  const some = `${differing.toLocaleString('en')} of ${count} elements`;
  if (verdict === 'bit-identical')
    return `bit-identical: ${count} of ${count} elements are the same`;
  const [first] = places;
  const where = first
    ? `, most at ${printShape(first.index)}: ${printFloat(first.a)} against ${printFloat(first.b)}`
    : '';
  if (verdict === 'different') return `differs: ${some}${where}`;
  if (maxDifference === 0) return `rounding: ${some}, all of them 0 against -0`;
  const ulp =
    maxUlp === null || maxUlp > MAX_TOLD_ULP ? '' : ` (${maxUlp.toLocaleString('en')} ULP)`;
  return `rounding: ${some}, by at most ${Number((maxDifference ?? 0).toPrecision(3))}${ulp}${where}`;
}

/** Two shapes, and what would make them one. */
export function describeShapes(
  a: AnyTensor,
  b: AnyTensor,
  names: readonly [string, string]
): string {
  const [left, right] = names;
  const shapes = `${left} is ${printShape(a.shape)}, ${right} is ${printShape(b.shape)}`;
  return `shapes differ: ${shapes}; ${hintOf(a, b, names)}`;
}

function hintOf(a: AnyTensor, b: AnyTensor, [left, right]: readonly [string, string]): string {
  if (a.size === b.size) {
    return `they have as many elements: b.reshape(${printShape(a.shape)}) brings ${right} to the shape of ${left}`;
  }
  if (isWithoutTimesteps(a, b)) return lastStep('a', right);
  if (isWithoutTimesteps(b, a)) return lastStep('b', left);
  if (a.rank !== b.rank) return `${left} has ${a.rank} axes, ${right} has ${b.rank}`;
  const axis = a.shape.findIndex((size, i) => size !== b.shape[i]);
  const name = a.axes[axis]?.name ?? `axis ${axis}`;
  return `${name} is ${a.shape[axis] ?? 0} in ${left} and ${b.shape[axis] ?? 0} in ${right}`;
}

function isWithoutTimesteps(long: AnyTensor, short: AnyTensor): boolean {
  return (
    long.rank >= 3 &&
    sameShape(
      long.shape.filter((_, axis) => axis !== 1),
      short.shape
    )
  );
}

function lastStep(long: 'a' | 'b', short: string): string {
  return `${short} has no timesteps: compare one of them, such as ${long}.timestep(-1)`;
}
