import type { AnyTensor } from '../tensor/tensor.js';

let innermost: Set<AnyTensor> | null = null;

/** Notes a new tensor in the scope that is running, if one is. */
export function track<T extends AnyTensor>(tensor: T): T {
  innermost?.add(tensor);
  return tensor;
}

/** Runs a function whose tensors belong to no scope: weights outlive the call that builds them. */
export function outsideScope<T>(run: () => T): T {
  const outer = innermost;
  innermost = null;
  try {
    return run();
  } finally {
    innermost = outer;
  }
}

/**
 * Runs a function and gives back the memory of every tensor it made, except those it returns.
 * The function must not be async: what runs after an `await` belongs to no scope.
 * @example
 * ```ts
 * const y = scope(() => x.mul(2).add(1)); // the product is freed, the sum is kept
 * ```
 */
export function scope<T>(run: () => T): T {
  const outer = innermost;
  const made = new Set<AnyTensor>();
  innermost = made;
  let result: T;
  try {
    result = run();
  } catch (error) {
    for (const tensor of made) tensor.dispose();
    throw error;
  } finally {
    innermost = outer;
  }
  const kept = new Set<AnyTensor>();
  collectTensors(result, made, kept);
  for (const tensor of made) if (!kept.has(tensor)) tensor.dispose();
  for (const tensor of kept) track(tensor);
  return result;
}

function collectTensors(value: unknown, among: Set<AnyTensor>, found: Set<AnyTensor>): void {
  if (typeof value !== 'object' || value === null) return;
  if (among.has(value as AnyTensor)) found.add(value as AnyTensor);
  else if (Array.isArray(value)) for (const item of value) collectTensors(item, among, found);
  else if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const item of Object.values(value)) collectTensors(item, among, found);
  }
}
