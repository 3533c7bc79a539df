import { expect } from 'vitest';
import type { Engine } from '../../kernel/src/engines/engine.js';
import { isWithin, scaled, type Tolerance, TOLERANCES } from '../tolerances.js';

/** Fails with the worst element when the values are not within the tolerance of the oracle's. */
export function expectClose(
  values: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: Tolerance = TOLERANCES.forward,
  name = ''
): void {
  expect(values.length, name).toBe(expected.length);
  const wrong = Array.from(expected, (_, i) => i).filter(
    i => !isWithin(values[i], expected[i], tolerance)
  );
  const distance = (i: number) => Math.abs(values[i] - expected[i]);
  const worst = wrong.sort((a, b) => distance(b) - distance(a))[0] ?? 0;
  const message = `${name} ${wrong.length} of ${expected.length} elements, worst at ${worst}: ${values[worst]} instead of ${expected[worst]}`;
  expect(wrong.length, message).toBe(0);
}

/** What central differences leave of a gradient that is exactly 0. */
const DIFFERENCE_NOISE = 1e-9;

/** Fails when a gradient is not within its tolerance of the oracle's. */
export function expectGradient(
  values: ArrayLike<number>,
  expected: ArrayLike<number>,
  name = 'gradient:'
): void {
  const { absolute, relative } = scaled(TOLERANCES.gradient, expected);
  expectClose(values, expected, { absolute: absolute + DIFFERENCE_NOISE, relative }, name);
}

/** Reads a result and frees it. */
export async function take(engine: Engine, id: number): Promise<Float32Array> {
  const elements = await engine.read(id);
  engine.free(id);
  return elements as Float32Array;
}

/** The bits of float32 values, so that equal means equal, NaN and -0 included. */
export function bits(values: Float32Array): Uint32Array {
  return new Uint32Array(values.slice().buffer);
}
