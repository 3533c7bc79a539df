import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tsteps from '../../kernel/src/index.js';
import { isWithin, type Tolerance } from '../tolerances.js';

const DATA = join(import.meta.dirname, 'data');

/** A tensor in a golden file: base64 of little-endian float32, or int32 where it says so. */
export interface Packed {
  shape: number[];
  data: string;
  dtype?: 'int32';
}

/** The versions that made the golden values. */
export const versions = parse<Record<'keras' | 'jax' | 'numpy' | 'python', string>>(
  join(DATA, 'versions.json')
);

/** The names of all cases in a suite. */
export function caseNames(suite: string): string[] {
  return readdirSync(join(DATA, suite))
    .filter(file => file.endsWith('.json'))
    .map(file => file.slice(0, -'.json'.length));
}

export function readCase<T>(suite: string, name: string): T {
  return parse<T>(join(DATA, suite, `${name}.json`));
}

/** What a golden file's expression makes, with the names a cell sees. */
export function evaluate(expression: string): unknown {
  const names = Object.keys(tsteps);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the expressions are ours, written by generate.py
  const make = new Function(...names, `return ${expression}`) as (...values: unknown[]) => unknown;
  return make(...names.map(name => tsteps[name as keyof typeof tsteps]));
}

/** The tensor; int32 ids come as such. */
export function unpack(packed: Packed): tsteps.FloatTensor {
  return tsteps.tensor(
    elementsOf(packed),
    packed.shape,
    packed.dtype ?? 'float32'
  ) as tsteps.FloatTensor;
}

/** The first element that is not as expected, in words; null where all are. */
export async function firstDifference(
  y: tsteps.AnyTensor,
  expected: Packed,
  toleranceOf: (expected: ArrayLike<number>) => Tolerance
): Promise<string | null> {
  if (y.shape.join() !== expected.shape.join()) {
    return `shape [${y.shape.join()}] instead of [${expected.shape.join()}]`;
  }
  const values = await y.data();
  const wanted = elementsOf(expected);
  const tolerance = toleranceOf(wanted.filter(Number.isFinite));
  const at = values.findIndex((value, i) => !isWithin(value, wanted[i], tolerance));
  return at < 0 ? null : `element ${at} is ${values[at]} instead of ${wanted[at]}`;
}

/** Whatever differs in a list of tensors, each difference in words. */
export async function differences(
  what: string,
  found: readonly tsteps.AnyTensor[],
  expected: readonly Packed[],
  toleranceOf: (expected: ArrayLike<number>) => Tolerance
): Promise<string[]> {
  if (found.length !== expected.length) {
    return [`${what}: ${found.length} instead of ${expected.length}`];
  }
  const problems = await Promise.all(
    found.map((y, i) => firstDifference(y, expected[i], toleranceOf))
  );
  return problems.flatMap((problem, i) => (problem === null ? [] : [`${what} ${i}: ${problem}`]));
}

function elementsOf({ data, dtype }: Packed): Float32Array | Int32Array {
  const bytes = Buffer.from(data, 'base64');
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return dtype === 'int32' ? new Int32Array(buffer) : new Float32Array(buffer);
}

function parse<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
