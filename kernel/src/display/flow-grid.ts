import type { FlowStage } from '../analysis/flow.js';
import { sampleGrid, type SampleGrid } from './tile/sample-grid.js';
import { scaleOf, type Scale } from './tile/scale.js';
import { statisticsOf } from './statistics.js';

/** The first sample of a stage's output. */
export interface StageGrid {
  values: SampleGrid;
  scale: Scale;
}

/**
 * The first sample as units × timesteps, one column where there are no timesteps; null where the values lie on a GPU
 * or are disposed, or there are none.
 */
export function stageGrid({ output, timeAxis }: FlowStage): StageGrid | null {
  const elements = output.isDisposed ? undefined : output.handle.peek();
  if (!elements || elements.length === 0) return null;
  const { shape, rank } = output;
  const values =
    timeAxis === null
      ? sampleGrid(
          elements,
          [...shape.slice(0, Math.max(1, rank - 1)), 1, rank > 1 ? (shape.at(-1) ?? 1) : 1],
          { timeAxis: Math.max(1, rank - 1), unitAxis: Math.max(2, rank) },
          0
        )
      : sampleGrid(elements, shape, { timeAxis, unitAxis: rank - 1 }, 0);
  const { min, max } = statisticsOf(values.values);
  return { values, scale: scaleOf(values.values, min, max) };
}
