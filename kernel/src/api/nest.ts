import type { NestedNumbers } from '../ops/create.js';
import type { ElementArray } from '../tensor/dtype.js';
import type { Shape } from '../tensor/shape.js';

/** Flat elements as arrays nested by shape; a number for a scalar. */
export function nestElements(
  elements: ElementArray,
  shape: Shape,
  asBoolean: boolean
): NestedNumbers {
  const [size, ...inner] = shape;
  if (size === undefined) {
    const value = elements[0] ?? 0;
    return asBoolean ? value !== 0 : value;
  }
  const step = size === 0 ? 0 : elements.length / size;
  return Array.from({ length: size }, (_, i) =>
    nestElements(elements.subarray(i * step, (i + 1) * step), inner, asBoolean)
  );
}
