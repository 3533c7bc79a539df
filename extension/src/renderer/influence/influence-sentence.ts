import { MASKED_CODE, NAN_CODE, NEGATIVE_INFINITY_CODE } from 'tsteps/contract';
import type { DecodedTile, InfluencePayload } from 'tsteps/contract';
import { formatNumber } from '../../figures/format.js';
import { columnOf, rowOf, unitsOf } from '../../figures/grid.js';
import { nudgedStep } from '../../figures/nudged-step.js';
import type { MapPlace } from '../canvas-map/canvas-map.js';
import type { RendererContext } from '../context.js';

/** What nudging one input timestep does to one output timestep, in words. */
export function influenceSentence(
  decoded: DecodedTile,
  payload: InfluencePayload,
  at: MapPlace,
  trans: RendererContext['trans']
): string {
  const { tile } = decoded;
  const row = rowOf(tile, at.row);
  const column = columnOf(tile, at.column);
  const input = nudgedStep(payload, column);
  const [first, last] = unitsOf(tile, row, payload.output.size);
  const code = decoded.codeAt(row, column);
  if (code === MASKED_CODE) {
    return trans.__('input %1 is masked: it was not nudged', input);
  }
  const output =
    payload.output.size === 1
      ? trans.__('the output')
      : first === last
        ? trans.__('output %1', first)
        : trans.__('output %1 to %2', first, last);
  if (code === NEGATIVE_INFINITY_CODE) {
    return trans.__('%1 does not change at all when input %2 is nudged', output, input);
  }
  const nudge = formatNumber(payload.nudge);
  if (code === NAN_CODE) {
    return trans.__('%1 becomes NaN when input %2 is nudged by %3', output, input, nudge);
  }
  const change = formatNumber(10 ** decoded.valueAt(row, column), 2);
  const about = decoded.accuracyAt(row, column) === 'exact' ? change : `≈ ${change}`;
  return first === last
    ? trans.__('%1 changes by %2 when input %3 is nudged by %4', output, about, input, nudge)
    : trans.__(
        '%1 change by at most %2 when input %3 is nudged by %4',
        output,
        about,
        input,
        nudge
      );
}
