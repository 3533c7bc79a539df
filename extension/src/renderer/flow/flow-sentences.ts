import type { DecodedTile, FlowVariant } from 'tsteps/contract';
import { countIn, rangesText } from '../../figures/flow/known-change.js';
import type { Ranges } from '../../figures/flow/known-change.js';
import type { ShownStage } from '../../figures/flow/shown-stage.js';
import { timestepsOfStage } from '../../figures/flow/shown-stage.js';
import { tensorSymbol } from '../../figures/flow/tensor-symbol.js';
import { formatCount, formatWithin } from '../../figures/format.js';
import { columnOf } from '../../figures/grid.js';
import { subscript } from '../../figures/small-digits.js';
import type { RendererContext } from '../context.js';

type Trans = RendererContext['trans'];

/** Values printed of one timestep: enough to see them change, short enough for a line. */
const PRINTED = 3;
/** Tensors printed besides the input: what goes into the last layer, and what comes out of it. */
const LAST_TENSORS = 2;

/** "t 351 of 700: x₃₅₁ = (−0.31), h₃₅₁ = (0.12, −0.4, 0.93, …), y₃₅₁ = (0.5, …)" */
export function stepSentence(
  stages: readonly ShownStage[],
  decoded: readonly (DecodedTile | null)[],
  timestep: number,
  timesteps: number
): string {
  const tensors = stages.flatMap((shown, i) => {
    const tile = decoded[i];
    const isPrinted = i === 0 || i >= stages.length - LAST_TENSORS;
    if (!isPrinted || !shown.isComputed || !tile) return [];
    const own = timestepsOfStage(shown.stage);
    const t = Math.floor((timestep * own) / timesteps);
    const index = shown.hasTimesteps ? subscript(t) : '';
    return [`${tensorSymbol(i, stages.length)}${index} ≈ (${valuesText(tile, t)})`];
  });
  return `t ${timestep} of ${timesteps}: ${tensors.join(', ')}`;
}

/** What a poke changed, as measured by the kernel. */
export function measuredSentence(
  { key }: FlowVariant,
  outputs: number,
  changed: Ranges,
  trans: Trans
): string {
  const count = countIn(changed);
  const of = [formatCount(count), formatCount(outputs)] as const;
  if (key !== 'shared') return trans.__('measured: %1 of %2 outputs changed', ...of);
  if (count === 0) return trans.__('measured: %1 of %2 output timesteps changed', ...of);
  return trans.__('measured: %1 of %2 output timesteps changed (%3)', ...of, rangesText(changed));
}

/** What a poke must change, without a kernel to ask. */
export function knownSentence(
  { pattern }: FlowVariant,
  outputs: number,
  changed: Ranges,
  trans: Trans
): string {
  if (pattern === 'diagonal') {
    return trans.__(
      'from the kind of layer, not measured: 1 of %1 output timesteps changes (%2)',
      formatCount(outputs),
      rangesText(changed)
    );
  }
  if (changed.length > 0) {
    return trans.__(
      'from the kind of layer, not measured: all %1 outputs change',
      formatCount(outputs)
    );
  }
  return trans.__(
    'from the kind of layer, not measured: no output changes, only the last timestep is seen'
  );
}

function valuesText(decoded: DecodedTile, timestep: number): string {
  const { tile } = decoded;
  const column = columnOf(tile, timestep);
  const values = Array.from({ length: Math.min(PRINTED, tile.rows) }, (_, row) =>
    formatWithin(decoded.valueAt(row, column), tile.error)
  );
  return [...values, ...(tile.rows > PRINTED ? ['…'] : [])].join(', ');
}
