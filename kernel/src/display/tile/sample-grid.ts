import type { ElementArray } from '../../tensor/dtype.js';
import { stridesOf, type Shape } from '../../tensor/shape.js';

/** One sample of a tensor as units × timesteps, every value exact. */
export interface SampleGrid {
  sample: number;
  units: number;
  steps: number;
  /** `values[unit * steps + step]`. */
  values: Float32Array;
  /** 1 at each timestep that a mask leaves out; null without a mask. */
  masked: Uint8Array | null;
}

/** The two axes that a grid shows; every other axis is a choice of sample. */
export interface GridAxes {
  timeAxis: number;
  unitAxis: number;
}

/** How many samples there are: the product of all axes but the two shown. */
export function sampleCount(shape: Shape, { timeAxis, unitAxis }: GridAxes): number {
  return shape.reduce(
    (product, size, axis) => (axis === timeAxis || axis === unitAxis ? product : product * size),
    1
  );
}

/**
 * Takes one sample out of a tensor, or a stretch of its timesteps; `sample` counts row-major over the axes that are not
 * shown.
 */
export function sampleGrid(
  elements: ElementArray,
  shape: Shape,
  { timeAxis, unitAxis }: GridAxes,
  sample: number,
  firstStep = 0,
  steps = (shape[timeAxis] ?? 0) - firstStep
): SampleGrid {
  const units = shape[unitAxis] ?? 0;
  const strides = stridesOf(shape);
  let rest = sample;
  let offset = firstStep * (strides[timeAxis] ?? 0);
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (axis === timeAxis || axis === unitAxis) continue;
    const size = shape[axis] ?? 1;
    offset += (rest % size) * (strides[axis] ?? 0);
    rest = Math.floor(rest / size);
  }
  const stepStride = strides[timeAxis] ?? 0;
  const unitStride = strides[unitAxis] ?? 0;
  const values = new Float32Array(units * steps);
  for (let step = 0; step < steps; step++) {
    const from = offset + step * stepStride;
    for (let unit = 0; unit < units; unit++) {
      values[unit * steps + step] = elements[from + unit * unitStride] as number;
    }
  }
  return { sample, units, steps, values, masked: null };
}

/** The grid with the timesteps marked that a mask `[batch, timesteps]` (0: left out) leaves out. */
export function withMask(grid: SampleGrid, mask: ElementArray, samplesPerRow: number): SampleGrid {
  const row = Math.floor(grid.sample / samplesPerRow);
  const masked = Uint8Array.from({ length: grid.steps }, (_, step) =>
    mask[row * grid.steps + step] === 0 ? 1 : 0
  );
  return { ...grid, masked };
}

/** Columns whose timesteps are all masked. */
export function maskedColumns({ masked, steps }: SampleGrid, stepsPerColumn: number): Set<number> {
  const columns = new Set<number>();
  if (!masked) return columns;
  for (let step = 0; step < steps; step++) {
    if (masked[step] === 1) columns.add(Math.floor(step / stepsPerColumn));
  }
  for (let step = 0; step < steps; step++) {
    if (masked[step] === 0) columns.delete(Math.floor(step / stepsPerColumn));
  }
  return columns;
}

/** The grid with neighbouring units and steps pooled: each cell holds the value farthest from `centre`, NaN first. */
export function poolGrid(
  grid: SampleGrid,
  unitsPerRow: number,
  stepsPerColumn: number,
  centre: number
): { rows: number; columns: number; values: Float32Array } {
  const rows = Math.ceil(grid.units / unitsPerRow);
  const columns = Math.ceil(grid.steps / stepsPerColumn);
  if (unitsPerRow === 1 && stepsPerColumn === 1) return { rows, columns, values: grid.values };
  const values = new Float32Array(rows * columns).fill(centre);
  const reach = new Float64Array(rows * columns).fill(-1);
  for (let unit = 0; unit < grid.units; unit++) {
    const row = Math.floor(unit / unitsPerRow) * columns;
    for (let step = 0; step < grid.steps; step++) {
      const value = grid.values[unit * grid.steps + step] ?? 0;
      const cell = row + Math.floor(step / stepsPerColumn);
      const distance = Number.isNaN(value) ? Infinity : Math.abs(value - centre);
      if (distance > (reach[cell] ?? 0) || Number.isNaN(value)) {
        reach[cell] = distance;
        values[cell] = value;
      }
    }
  }
  return { rows, columns, values };
}

/** The units whose values vary most over time, most varied first. */
export function mostVariedUnits(grid: SampleGrid, count: number): number[] {
  const { units, steps, values } = grid;
  const variances = Array.from({ length: units }, (_, unit) => {
    let sum = 0;
    let squares = 0;
    for (let step = 0; step < steps; step++) {
      const value = values[unit * steps + step] ?? 0;
      if (value - value !== 0) continue;
      sum += value;
      squares += value * value;
    }
    return squares / steps - (sum / steps) ** 2;
  });
  return variances
    .map((variance, unit) => ({ variance, unit }))
    .sort((a, b) => b.variance - a.variance || a.unit - b.unit)
    .slice(0, count)
    .map(({ unit }) => unit);
}
