import { VERDICTS, type ComparePayload, type DifferentPlace } from './compare.js';
import {
  PayloadProblem,
  fieldsOf,
  readCount,
  readFiniteOrWord,
  readList,
  readNullable,
  readNumber,
  readText,
  readWord,
  type Fields
} from './fields.js';
import { MAX_SENTENCE } from './limits.js';
import type { AxisInfo, Tile } from './payload.js';
import { readTensorFacts } from './validate-tensor.js';
import { readTile, type TileExtent } from './validate-tile.js';

const MAX_PLACES = 64;

/** Two tensors and their verdict. */
export function readCompare(fields: Fields): ComparePayload {
  const a = readTensorFacts(fieldsOf(fields.a, 'a'), 'a.');
  const b = readTensorFacts(fieldsOf(fields.b, 'b'), 'b.');
  const axis = (value: unknown, where: string) =>
    readNullable(value, where, (index, at) => readCount(index, at, a.axes.length - 1));
  const rowAxis = axis(fields.rowAxis, 'rowAxis');
  const columnAxis = axis(fields.columnAxis, 'columnAxis');
  if (rowAxis !== null && rowAxis === columnAxis) {
    throw new PayloadProblem('rows and columns are the same axis');
  }
  const extent = extentOf(a.axes, rowAxis, columnAxis);
  const count = readCount(fields.count, 'count', a.statistics.count);
  return {
    format: 1,
    view: 'compare',
    a,
    b,
    verdict: readWord(fields.verdict, 'verdict', VERDICTS),
    sentence: readText(fields.sentence, 'sentence', MAX_SENTENCE),
    count,
    differing: readCount(fields.differing, 'differing', count),
    maxDifference: readNullable(fields.maxDifference, 'maxDifference', (value, where) =>
      readNumber(value, where, 0)
    ),
    maxUlp: readNullable(fields.maxUlp, 'maxUlp', (value, where) => readNumber(value, where, 0)),
    places: readList(fields.places, 'places', MAX_PLACES, (value, where) =>
      readPlace(value, where, a.axes)
    ),
    rowAxis,
    columnAxis,
    maps: readNullable(fields.maps, 'maps', value => readMaps(value, extent))
  };
}

function extentOf(
  axes: readonly AxisInfo[],
  rowAxis: number | null,
  columnAxis: number | null
): TileExtent {
  const sizeOf = (axis: number | null) => (axis === null ? 1 : (axes[axis]?.size ?? 1));
  const samples = axes.reduce(
    (product, { size }, axis) =>
      axis === rowAxis || axis === columnAxis ? product : product * size,
    1
  );
  return { units: sizeOf(rowAxis), timesteps: sizeOf(columnAxis), samples };
}

function readPlace(value: unknown, where: string, axes: readonly AxisInfo[]): DifferentPlace {
  const fields = fieldsOf(value, where);
  const index = readList(fields.index, `${where}.index`, axes.length, (entry, at) =>
    readCount(entry, at)
  );
  if (index.length !== axes.length || index.some((at, axis) => at >= (axes[axis]?.size ?? 0))) {
    throw new PayloadProblem(`${where}.index is outside the axes`);
  }
  return {
    index,
    a: readFiniteOrWord(fields.a, `${where}.a`),
    b: readFiniteOrWord(fields.b, `${where}.b`)
  };
}

/** Three tiles of one grid, so that a cell has one place in all of them. */
function readMaps(value: unknown, extent: TileExtent): { a: Tile; b: Tile; difference: Tile } {
  const fields = fieldsOf(value, 'maps');
  const read = (name: string) => readTile(fields[name], `maps.${name}`, extent);
  const maps = { a: read('a'), b: read('b'), difference: read('difference') };
  const { rows, columns, sample } = maps.a;
  for (const tile of [maps.b, maps.difference]) {
    if (tile.rows !== rows || tile.columns !== columns || tile.sample !== sample) {
      throw new PayloadProblem('maps have different grids');
    }
  }
  return maps;
}
