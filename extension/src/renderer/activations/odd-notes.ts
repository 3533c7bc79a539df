import { formatCount, formatNumber } from '../../figures/format.js';
import { ODD_GLYPHS } from '../../figures/odd-cells.js';
import type { OddKind } from '../../figures/odd-cells.js';
import { BADGE_GLYPHS } from '../../figures/unit-badges.js';
import type { RendererContext } from '../context.js';
import type { ShownSample } from './shown-sample.js';

/** What the picture leaves out or marks, one sentence each. */
export function notesOf(
  { decoded: { tile }, odd, badges }: ShownSample,
  trans: RendererContext['trans']
): string[] {
  const notes: string[] = [];
  const names: Record<OddKind, string> = {
    nan: trans.__('NaN'),
    positiveInfinity: trans.__('+Inf'),
    negativeInfinity: trans.__('−Inf'),
    above: trans.__('above %1', formatNumber(tile.high)),
    below: trans.__('below %1', formatNumber(tile.low))
  };
  for (const kind of Object.keys(names) as OddKind[]) {
    const count = odd.counts[kind];
    if (count > 0) notes.push(`${ODD_GLYPHS[kind].glyph} ${formatCount(count)} ${names[kind]}`);
  }
  if (odd.masked > 0) notes.push(trans.__('%1 masked', formatCount(odd.masked)));
  if (tile.stepsPerColumn > 1) {
    notes.push(trans.__('%1 timesteps per column', formatNumber(tile.stepsPerColumn, 3)));
  }
  if (tile.unitsPerRow > 1) {
    notes.push(trans.__('%1 units per row', formatNumber(tile.unitsPerRow, 3)));
  }
  if (tile.stepsPerColumn > 1 || tile.unitsPerRow > 1) {
    notes.push(trans.__('each cell shows the value farthest from %1', formatNumber(tile.centre)));
  }
  const dead = badges.filter(badge => badge === 'dead').length;
  const saturated = badges.filter(badge => badge === 'saturated').length;
  if (dead > 0 && badges.length > 1) {
    notes.push(`${BADGE_GLYPHS.dead} ${trans.__('%1 dead units', dead)}`);
  }
  if (saturated > 0) {
    notes.push(`${BADGE_GLYPHS.saturated} ${trans.__('%1 saturated units', saturated)}`);
  }
  return notes;
}
