import type { AxisInfo, Tile } from './payload.js';

/**
 * What an influence map looks like:
 *
 * - `diagonal`: each output timestep sees its own input timestep only
 * - `band`: its neighbours too
 * - `triangle`: its own and earlier ones; `upper-triangle`: its own and later ones
 * - `row`: one output that sees all input timesteps; `cell`: one output that sees one
 * - `full`: every output timestep sees every input timestep
 * - `none`: nothing sees anything
 * - `irregular`: none of these
 */
export const INFLUENCE_PATTERNS = [
  'diagonal',
  'band',
  'triangle',
  'upper-triangle',
  'row',
  'cell',
  'full',
  'none',
  'irregular'
] as const;

export type InfluencePattern = (typeof INFLUENCE_PATTERNS)[number];

/** Output timesteps × input timesteps: how much nudging one input timestep changes each output timestep. */
export interface InfluencePayload {
  format: 1;
  view: 'influence';
  /** The model as it was written. */
  name: string | null;
  /** The rows; size 1 where the output has no timesteps. */
  output: AxisInfo;
  /** The columns. */
  input: AxisInfo;
  pattern: InfluencePattern;
  /** Width of a `band` in timesteps; null for the others. */
  bandWidth: number | null;
  /** Pattern and reach in words. */
  sentence: string;
  /** Input timesteps nudged: all of them, or one per column of the map. */
  nudged: number;
  /** Size of the nudge, in the input's units. */
  nudge: number;
  /** Input timesteps a mask leaves out; they are not nudged. */
  masked: number;
  /**
   * log10 of the change; code 1 (−Inf) is exactly no change, code 3 a masked input timestep. Rows that share cells hold
   * the largest change; a column stands for its first timestep, the last column for the last timestep of all.
   */
  tile: Tile;
}
