import {
  ABOVE_CODE,
  BELOW_CODE,
  MASKED_CODE,
  NAN_CODE,
  NEGATIVE_INFINITY_CODE,
  POSITIVE_INFINITY_CODE
} from 'tsteps/contract';
import type { DecodedTile } from 'tsteps/contract';

/** Marks drawn at most: more would hide the map, and the counts are printed anyway. */
const MAX_MARKS = 200;

export type OddKind = 'nan' | 'positiveInfinity' | 'negativeInfinity' | 'above' | 'below';

/** Glyph and plotly symbol of each kind: never told by colour alone. */
export const ODD_GLYPHS: Record<OddKind, { glyph: string; symbol: string; isFilled: boolean }> = {
  nan: { glyph: '×', symbol: 'x', isFilled: true },
  positiveInfinity: { glyph: '▲', symbol: 'triangle-up', isFilled: true },
  negativeInfinity: { glyph: '▼', symbol: 'triangle-down', isFilled: true },
  above: { glyph: '△', symbol: 'triangle-up', isFilled: false },
  below: { glyph: '▽', symbol: 'triangle-down', isFilled: false }
};

const KINDS = new Map<number, OddKind>([
  [NAN_CODE, 'nan'],
  [POSITIVE_INFINITY_CODE, 'positiveInfinity'],
  [NEGATIVE_INFINITY_CODE, 'negativeInfinity'],
  [ABOVE_CODE, 'above'],
  [BELOW_CODE, 'below']
]);

export interface OddCell {
  kind: OddKind;
  row: number;
  column: number;
}

/** Cells that a colour cannot tell: how many of each kind, and the first of them to mark. */
export interface OddCells {
  counts: Record<OddKind, number>;
  marks: OddCell[];
  masked: number;
}

/** Looks through a tile for cells that are not ordinary values. */
export function findOddCells(tile: DecodedTile): OddCells {
  const counts = { nan: 0, positiveInfinity: 0, negativeInfinity: 0, above: 0, below: 0 };
  const marks: OddCell[] = [];
  let masked = 0;
  tile.codes.forEach((code, index) => {
    if (code > BELOW_CODE && code < ABOVE_CODE) return;
    if (code === MASKED_CODE) masked++;
    const kind = KINDS.get(code);
    if (kind === undefined) return;
    counts[kind]++;
    if (marks.length < MAX_MARKS) {
      const column = index % tile.tile.columns;
      marks.push({ kind, row: (index - column) / tile.tile.columns, column });
    }
  });
  return { counts, marks, masked };
}
