/**
 * The sizes of a tensor's axes, outermost first. As a type it is a tuple of literal sizes where they are known
 * (`[32, 700, 200]`), `number` where a size is not, and `number[]` where not even the rank is.
 */
export type Shape = readonly number[];

/** A tuple type without `readonly`, so that hovers read `Tensor<[32, 700, 200]>`. */
export type Mutable<S extends Shape> = number extends S['length'] ? number[] : [...S];

/** Number of elements: the product of the sizes; 1 for a scalar's empty shape. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Row-major strides, in elements. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= shape[axis] ?? 1;
  }
  return strides;
}

/** `[32, 700, 200]`, as every message prints it. */
export function printShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** The same with `?` for a size that only data will tell, as types print it: `[?, 700, 200]`. */
export function printOpen(shape: Shape): string {
  return `[${shape.map(size => (size < 0 ? '?' : size)).join(', ')}]`;
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((size, axis) => size === b[axis]);
}
