import type { ComparePayload, DecodedTile, DifferentPlace, FiniteOrWord } from 'tsteps/contract';
import { formatNumber, formatWithin } from '../../figures/format.js';
import { columnOf, rowOf } from '../../figures/grid.js';
import type { MapPlace } from '../canvas-map/canvas-map.js';
import type { RendererContext } from '../context.js';

/** Digits that tell values apart which differ by little. */
const DIGITS = 7;

export interface DecodedMaps {
  a: DecodedTile;
  b: DecodedTile;
  difference: DecodedTile;
}

/** "timesteps 17, features 2: a ≈ 0.41, b ≈ 0.91, a − b ≈ −0.5" */
export function cellSentence(
  maps: DecodedMaps,
  { a, rowAxis, columnAxis }: ComparePayload,
  place: MapPlace,
  trans: RendererContext['trans']
): string {
  const name = (axis: number | null, index: number) =>
    axis === null ? [] : [`${a.axes[axis]?.name ?? ''} ${index}`];
  const at = [...name(columnAxis, place.column), ...name(rowAxis, place.row)].join(', ');
  const text = (tile: DecodedTile) => valueText(tile, place);
  return trans.__(
    '%1: a %2, b %3, a − b %4',
    at || trans.__('the one element'),
    text(maps.a),
    text(maps.b),
    text(maps.difference)
  );
}

/** "difference 1 of 3, [0, 17, 2]: a 0.41, b 0.91, a − b −0.5" */
export function placeSentence(
  { index, a, b }: DifferentPlace,
  number: number,
  count: number,
  trans: RendererContext['trans']
): string {
  return trans.__(
    'difference %1 of %2, %3: a %4, b %5, a − b %6',
    number,
    count,
    `[${index.join(', ')}]`,
    formatNumber(Number(a), DIGITS),
    formatNumber(Number(b), DIGITS),
    differenceText(a, b)
  );
}

function differenceText(a: FiniteOrWord, b: FiniteOrWord): string {
  return formatNumber(Number(a) - Number(b), 4);
}

function valueText(decoded: DecodedTile, { row, column }: MapPlace): string {
  const { tile } = decoded;
  const cell = [rowOf(tile, row), columnOf(tile, column)] as const;
  const value = decoded.valueAt(...cell);
  switch (decoded.accuracyAt(...cell)) {
    case 'exact':
      return formatNumber(value, DIGITS);
    case 'beyond':
      return `${value < tile.centre ? '≤' : '≥'} ${formatNumber(value)}`;
    case 'approximate':
      // The code of zero is zero: an error there would make every equal pair look doubtful.
      return value === 0 ? '0' : `≈ ${formatWithin(value, tile.error)}`;
  }
}
