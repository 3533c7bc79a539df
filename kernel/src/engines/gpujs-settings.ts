/** What gpu.js is told on the CPU and on the GPU alike. */
import type { UserFunction } from './engine.js';

/**
 * gpu.js ends a loop whose bound it does not know after `loopMaxIterations` turns without a word (1000 by default): a dot
 * product over 2000 elements was half of what it should be. Larger than any axis here.
 */
export const LOOP_MAX_ITERATIONS = 2 ** 30;

/**
 * A function as gpu.js's `functions` takes it. Written inside of the kernel instead, a second one no longer finds its
 * parameters; and untyped, a whole number given to one makes its parameter an integer.
 */
export function functionSetting({ source, parameters }: UserFunction): object {
  const argumentTypes = new Array<string>(parameters).fill('Number');
  return { source, settings: { argumentTypes, returnType: 'Number' } };
}
