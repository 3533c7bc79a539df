import { expect } from 'vitest';
import { grad } from '../../kernel/src/autograd/grad.js';
import { engineOf } from '../../kernel/src/engines/registry.js';
import { binary } from '../../kernel/src/ops/elementwise.js';
import { reduce } from '../../kernel/src/ops/reduce.js';
import { scope } from '../../kernel/src/ops/scope.js';
import { sizeOf } from '../../kernel/src/tensor/shape.js';
import type { FloatTensor } from '../../kernel/src/tensor/tensor.js';
import { expectClose, expectGradient } from '../engines/expect-close.js';
import { uniform } from '../engines/random.js';
import { centralDifferences } from './central-differences.js';
import { numbersOf, onDevice, ORACLE, oracle, tensorFrom, type Numbers } from './on-device.js';

/** A function of tensors that gives one number, and the name of each tensor. */
export interface Case {
  inputs: Readonly<Record<string, Numbers>>;
  /** Made anew for every device, on which it may make layers. */
  make: () => (inputs: FloatTensor[]) => FloatTensor;
}

/** How far the oracle's gradients may lie from central differences, in parts of the largest element. */
const EXACT = { relative: 1e-6, noise: 1e-9 };

/**
 * Every element of every gradient: the oracle's against central differences in double precision, and the CPU engine's
 * against the oracle's. And that asking once more for them takes no more memory.
 */
export function checkGradients({ inputs, make }: Case): void {
  const names = Object.keys(inputs);
  const numbers = Object.values(inputs);
  const onOracle = onDevice(ORACLE, () => {
    const f = make();
    const analytic = gradientsOf(f, numbers);
    const before = oracle().memory();
    numbers.forEach(({ shape, values }, i) => {
      const valueAt = (other: Float64Array): number =>
        scope(() => {
          const changed = numbers.map((own, j) => (i === j ? { shape, values: other } : own));
          return numbersOf(f(changed.map(tensorFrom)))[0];
        });
      const numeric = centralDifferences(valueAt, values);
      const largest = numeric.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const absolute = EXACT.relative * largest + EXACT.noise;
      expectClose(analytic[i], numeric, { absolute, relative: 0 }, `oracle, ${names[i]}:`);
    });
    expect(oracle().memory()).toEqual(before);
    return analytic;
  });
  const onCpu = onDevice('cpu', () => {
    const f = make();
    gradientsOf(f, numbers);
    const before = engineOf('cpu').memory();
    const gradients = gradientsOf(f, numbers);
    expect(engineOf('cpu').memory()).toEqual(before);
    return gradients;
  });
  onCpu.forEach((values, i) => expectGradient(values, onOracle[i], `cpu, ${names[i]}:`));
}

/** One number of a tensor, in which every element has a weight of its own; the same for the same shape. */
export function weighed(y: FloatTensor, seed = 99): FloatTensor {
  const weights = tensorFrom({ shape: y.shape, values: uniform(seed, y.size) });
  return reduce('sum', binary('mul', y, weights));
}

/** Seeded numbers from -scale to scale, moved by `by`. */
export function random(seed: number, shape: readonly number[], scale = 1, by = 0): Numbers {
  return { shape, values: uniform(seed, sizeOf(shape), scale).map(value => value + by) };
}

function gradientsOf(
  f: (inputs: FloatTensor[]) => FloatTensor,
  numbers: readonly Numbers[]
): Float64Array[] {
  return scope(() => {
    const tensors = numbers.map(tensorFrom);
    const gradients = grad(f)(tensors);
    gradients.forEach((gradient, i) => expect(gradient.shape).toEqual(numbers[i].shape));
    return gradients.map(numbersOf);
  });
}
