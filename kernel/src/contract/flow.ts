import type { AxisInfo, Tile } from './payload.js';

/**
 * How a layer treats timesteps:
 *
 * - `input`: not a layer, the model's input
 * - `each`: the same weights at every timestep, timesteps kept apart (Dense, TimeDistributed, Activation)
 * - `recurrent`: one cell walked along the timesteps, an output at each
 * - `last`: such a cell, its last output only
 * - `both`: one cell in each direction
 * - `window`: each output timestep sees its neighbours (Conv1D)
 * - `whole`: all timesteps end in one row (Flatten, Reshape)
 * - `sample`: there are no timesteps any more
 */
export const FLOW_KINDS = [
  'input',
  'each',
  'recurrent',
  'last',
  'both',
  'window',
  'whole',
  'sample'
] as const;

export type FlowKind = (typeof FLOW_KINDS)[number];

/** The input, or one layer and what it gave. */
export interface FlowStage {
  /** The layer as it was written: `Dense(64)`; null for the input. */
  layer: string | null;
  kind: FlowKind;
  /** Axes of the output. */
  axes: AxisInfo[];
  /** Which of `axes` are timesteps; null where there are none. */
  timeAxis: number | null;
  /** Number of weights, and each weight's shape by Keras's name. */
  weights: number;
  weightShapes: { name: string; shape: number[] }[];
  /** For one sample. */
  multiplyAdds: number;
  /** The output of the first sample, units × timesteps (one column without timesteps), in little detail. */
  tile: Tile | null;
}

/** Something else that could stand at the place of the model's Dense on a sequence. */
export interface FlowVariant {
  key: 'shared' | 'flatten' | 'last';
  /** `Dense = TimeDistributed(Dense)`, `Flatten + Dense`, `last timestep + Dense`. */
  label: string;
  /** Output for one sample: `[700, 64]`. */
  outputShape: number[];
  weights: number;
  /** For one sample. */
  multiplyAdds: number;
  /** Which output timesteps see which input timesteps of this layer. */
  pattern: 'diagonal' | 'row' | 'cell';
}

/** A model's layers from input to output, every tensor between them with its shape and its values over time. */
export interface FlowPayload {
  format: 1;
  view: 'flow';
  /** The model's name; null when it has none. */
  name: string | null;
  /** Which trace a live kernel may be asked about; absent where none can be. */
  fingerprint?: string;
  /** The input first. */
  stages: FlowStage[];
  /** The stage that the variants can replace; null when the model has no Dense on a sequence, and then no variants. */
  variantStage: number | null;
  variants: FlowVariant[];
}
