import { expect } from 'vitest';
import { FileError } from '../../../kernel/src/tensor/errors.js';
import type { AnyTensor } from '../../../kernel/src/tensor/tensor.js';

/** What one file may cost: time, and memory at any moment above what the process held before. */
const MAX_MS = 1000;
const MAX_BYTES = 100e6;

/** Reads a file that may be damaged, and checks how it ends and what it took. */
export async function check(
  read: (bytes: Uint8Array) => unknown,
  bytes: Uint8Array
): Promise<string> {
  const start = performance.now();
  // In kB, the highest ever: it grows by what a file needed beyond all before it.
  const before = process.resourceUsage().maxRSS;
  let outcome = 'read';
  try {
    await read(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    outcome = error.code;
  }
  expect(performance.now() - start).toBeLessThan(MAX_MS);
  expect(1024 * (process.resourceUsage().maxRSS - before)).toBeLessThan(MAX_BYTES);
  return outcome;
}

/** Gives the memory of a model back. */
export function disposeModel(model: { getWeights(): AnyTensor[] }): void {
  for (const weight of model.getWeights()) weight.dispose();
}
