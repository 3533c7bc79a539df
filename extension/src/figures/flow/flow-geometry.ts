import type { ShownStage } from './shown-stage.js';
import { slotCentres } from './flow-slots.js';

/** Pixels. Rows have fixed heights: a longer model is a taller picture, and nothing moves when it is drawn. */
const HEAD = 24;
const TENSOR = 58;
const LAYER = 68;
/** Labels stand at the left of their rows, or above them where there is no room. */
const LABELS = 236;
const LABEL_ABOVE = 38;
const GUTTER = { wide: 92, narrow: 76 };
const NARROW_UNDER = 620;
/** Columns drawn at most. */
const MOST = { wide: 9, narrow: 5 };

export interface StageGeometry {
  /** Where the layer's label and wires stand; the input has no layer. */
  layerLabelTop: number;
  wiresTop: number;
  tensorLabelTop: number;
  tensorTop: number;
  /** x of each drawn column's centre: one per slot, or one. */
  columns: number[];
}

export interface FlowGeometry {
  isNarrow: boolean;
  width: number;
  height: number;
  most: number;
  /** Where the columns begin; weights shared by a row of cells stand left of it. */
  left: number;
  labels: { width: number; layer: number; tensor: number };
  slots: number[];
  stages: StageGeometry[];
}

export const FLOW_ROWS = { tensor: TENSOR, layer: LAYER } as const;

/** Values of one timestep that are drawn, at most, and the sides of their cells. */
const MOST_CELLS = 8;
const CELL_WIDTH = 16;
const COLUMN_HEIGHT = 40;

/** Cells of one column: few of them are square, many share the row's height. */
export function columnCells(rows: number): { count: number; width: number; height: number } {
  const count = Math.min(rows, MOST_CELLS);
  return { count, width: CELL_WIDTH, height: Math.min(CELL_WIDTH, COLUMN_HEIGHT / count) };
}

/** How far a column's end is from its middle. */
export function halfColumn(rows: number): number {
  const { count, height } = columnCells(rows);
  return (count * height) / 2;
}

/** Where everything of a flow stands, `width` pixels wide. */
export function flowGeometry(
  stages: readonly Pick<ShownStage, 'hasTimesteps' | 'wires'>[],
  timesteps: number,
  width: number
): FlowGeometry {
  const isNarrow = width < NARROW_UNDER;
  const size = isNarrow ? 'narrow' : 'wide';
  const labelled = isNarrow ? LABEL_ABOVE : 0;
  const left = (isNarrow ? 0 : LABELS) + GUTTER[size];
  const slots = slotCentres(timesteps, MOST[size], left, width - 4);
  let y = HEAD;
  let before: number[] = slots;
  const rows = stages.map(({ hasTimesteps, wires }, index): StageGeometry => {
    const layerLabelTop = y;
    if (index > 0) y += labelled + LAYER;
    const wiresTop = y - LAYER;
    const tensorLabelTop = y;
    const tensorTop = y + labelled;
    y = tensorTop + TENSOR;
    const columns = hasTimesteps ? slots : [singleColumn(before, wires)];
    before = columns;
    return { layerLabelTop, wiresTop, tensorLabelTop, tensorTop, columns };
  });
  return {
    isNarrow,
    width,
    height: y,
    most: MOST[size],
    left,
    labels: isNarrow
      ? { width, layer: LABEL_ABOVE, tensor: LABEL_ABOVE }
      : { width: LABELS - 16, layer: LAYER, tensor: TENSOR },
    slots,
    stages: rows
  };
}

/** Under the last timestep where only that one goes on, else in the middle. */
function singleColumn(before: readonly number[], wires: ShownStage['wires']): number {
  const first = before[0] ?? 0;
  const last = before.at(-1) ?? 0;
  return wires === 'last' || wires === 'pick' ? last : (first + last) / 2;
}
