import { Script } from 'node:vm';
import type { UserKernelCall } from '../../kernel/src/engines/engine.js';

/** A kernel's text is JavaScript: here it runs as that, in double precision, once for each element. */
export function userKernel(
  { text, functions, arrays, integers, output }: UserKernelCall,
  values: readonly Float64Array[]
): Float64Array {
  const sources = [...functions.map(({ source }) => source), `(${text})`].join('\n');
  const script = new Script(`{ ${sources} }`);
  const kernel = script.runInThisContext() as (...given: unknown[]) => number;
  const given = [...values.map((array, i) => rowsOf(array, arrays[i].sizes)), ...integers];
  const [width, height = 1, depth = 1] = output;
  return Float64Array.from({ length: width * height * depth }, (_, i) => {
    const thread = {
      x: i % width,
      y: Math.floor(i / width) % height,
      z: Math.floor(i / (width * height))
    };
    return kernel.call({ thread }, ...given);
  });
}

type Rows = Float64Array | Rows[];

function rowsOf(values: Float64Array, sizes: readonly number[]): Rows {
  if (sizes.length <= 1) return values;
  const each = values.length / sizes[sizes.length - 1];
  return Array.from({ length: sizes[sizes.length - 1] }, (_, i) =>
    rowsOf(values.subarray(i * each, (i + 1) * each), sizes.slice(0, -1))
  );
}
