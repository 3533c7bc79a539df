/** A shape, and the strides (in elements) by which each operand is read over it. */
export interface StridedWalk {
  shape: readonly number[];
  strides: readonly (readonly number[])[];
}

/**
 * The same walk with as few axes as possible: axes of size 1 go, and two neighbours that every operand reads as one
 * become one. Loops over the last axis are then as long as they can be.
 */
export function mergeAxes({ shape, strides }: StridedWalk): StridedWalk {
  const sizes: number[] = [];
  const merged = strides.map((): number[] => []);
  shape.forEach((size, axis) => {
    if (size === 1) return;
    const last = sizes.length - 1;
    const joins =
      last >= 0 &&
      strides.every((stride, operand) => merged[operand]?.[last] === at(stride, axis) * size);
    if (joins) sizes[last] = at(sizes, last) * size;
    else sizes.push(size);
    strides.forEach((stride, operand) => {
      const own = merged[operand];
      if (own) own[joins ? last : own.length] = at(stride, axis);
    });
  });
  if (sizes.length > 0) return { shape: sizes, strides: merged };
  return { shape: [1], strides: strides.map(() => [0]) };
}

/**
 * Calls `visit` for each row (run along the last axis) of a merged walk, in row-major order, with the offset at which
 * each operand starts. The offsets array is reused between calls.
 */
export function forEachRow(
  { shape, strides }: StridedWalk,
  visit: (offsets: readonly number[]) => void
): void {
  if (shape.includes(0)) return;
  const axes = shape.length - 1;
  const index = new Array<number>(axes).fill(0);
  const offsets = strides.map(() => 0);
  for (;;) {
    visit(offsets);
    let axis = axes - 1;
    for (; axis >= 0; axis--) {
      const next = at(index, axis) + 1;
      const wraps = next === at(shape, axis);
      index[axis] = wraps ? 0 : next;
      strides.forEach((stride, operand) => {
        offsets[operand] = at(offsets, operand) + at(stride, axis) * (wraps ? 1 - next : 1);
      });
      if (!wraps) break;
    }
    if (axis < 0) return;
  }
}

/**
 * The last two axes of a merged walk, for code that takes rows of elements at a time, and where each of these planes
 * starts.
 */
export interface Planes {
  rows: number;
  columns: number;
  /** From row to row and from element to element, for each operand. */
  rowStrides: readonly number[];
  steps: readonly number[];
  /** Offsets of each operand, for each plane in row-major order. */
  starts: readonly (readonly number[])[];
}

export function planesOf({ shape, strides }: StridedWalk): Planes {
  const columns = lastOf(shape);
  const outer = {
    shape: shape.length === 1 ? [1] : shape.slice(0, -1),
    strides: strides.map(own => (own.length === 1 ? [0] : own.slice(0, -1)))
  };
  const starts: number[][] = [];
  forEachRow(outer, offsets => starts.push([...offsets]));
  return {
    rows: lastOf(outer.shape),
    columns,
    rowStrides: outer.strides.map(lastOf),
    steps: strides.map(lastOf),
    starts: columns === 0 ? [] : starts
  };
}

/** Whether every operand of a walk goes forward along a row element by element, or stands still: what vectors can read. */
export function isInOrder({ strides }: StridedWalk): boolean {
  return strides.every(own => lastOf(own) === 0 || lastOf(own) === 1);
}

/** The last size or stride: that of the loop along a row. */
export function lastOf(numbers: readonly number[] | undefined): number {
  return numbers?.at(-1) ?? 0;
}

/** How many elements a shape has. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
