import type { AxisInfo, ComparePayload, DifferentPlace } from 'tsteps/contract';

/** A place of the maps: an index on the row axis and one on the column axis, 0 where there is no such axis. */
export interface PlaceOnMaps {
  row: number;
  column: number;
  /** Over the other axes, row-major, as in a tile. */
  sample: number;
}

/** Where an element lies on the maps of its tensor. */
export function placeOnMaps(
  index: readonly number[],
  { a, rowAxis, columnAxis }: Pick<ComparePayload, 'a' | 'rowAxis' | 'columnAxis'>
): PlaceOnMaps {
  const at = (axis: number | null) => (axis === null ? 0 : (index[axis] ?? 0));
  const sample = a.axes.reduce(
    (flat, { size }, axis) =>
      axis === rowAxis || axis === columnAxis ? flat : flat * size + (index[axis] ?? 0),
    0
  );
  return { row: at(rowAxis), column: at(columnAxis), sample };
}

/** Places that lie on the maps; the others are in samples that are not drawn. */
export function placesOnMaps(payload: ComparePayload): PlaceOnMaps[] {
  const sample = payload.maps?.difference.sample;
  return payload.places
    .map(({ index }: DifferentPlace) => placeOnMaps(index, payload))
    .filter(place => place.sample === sample);
}

/** Whether an axis of one tensor is not what the other has at the same position. */
export function isOtherAxis(axis: AxisInfo, other: AxisInfo | undefined): boolean {
  return axis.size !== other?.size || axis.name !== other.name;
}
