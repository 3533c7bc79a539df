/** Where the largest of some elements stands: the first of equal ones, or the first NaN, as in NumPy. */
import { FLOAT } from './arithmetic';
import { loadLanes, storeLanes } from './lanes';

/** Lanes in which a value comes before the best so far: it is larger, or the first NaN. */
// @ts-ignore: decorator
@inline
function isBetter(value: v128, best: v128): v128 {
  return v128.or(f32x4.gt(value, best), v128.andnot(f32x4.ne(value, value), f32x4.ne(best, best)));
}

// @ts-ignore: decorator
@inline
function keep(from: usize, place: v128, best: usize, out: usize, whole: bool): void {
  const value = loadLanes(from, whole);
  const before = loadLanes(best, whole);
  const better = isBetter(value, before);
  storeLanes(best, v128.bitselect(value, before, better), whole);
  storeLanes(out, v128.bitselect(place, loadLanes(out, whole), better), whole);
}

/** Keeps for each column the best of what was and of a row, and the row's number. */
function keepPlaces(from: usize, row: usize, columns: usize, best: usize, out: usize): void {
  const place = i32x4.splat(<i32>row);
  const end = from + columns * FLOAT;
  for (const vectorEnd = from + (columns & ~3) * FLOAT; from < vectorEnd; from += 16) {
    keep(from, place, best, out, true);
    best += 16;
    out += 16;
  }
  for (; from < end; from += FLOAT) {
    keep(from, place, best, out, false);
    best += FLOAT;
    out += FLOAT;
  }
}

/** As `isBetter`, or as good and further ahead. */
// @ts-ignore: decorator
@inline
function isFirst(value: v128, place: v128, best: v128, bestPlace: v128): v128 {
  const areNaN = v128.and(f32x4.ne(value, value), f32x4.ne(best, best));
  const areEqual = v128.or(f32x4.eq(value, best), areNaN);
  return v128.or(isBetter(value, best), v128.and(areEqual, i32x4.lt_s(place, bestPlace)));
}

/** Of elements one after the other: the best of every fourth, and of those. */
function placeOf(from: usize, count: usize): i32 {
  let best = v128.load32_splat(from);
  let places = i32x4.splat(0);
  let place = i32x4(0, 1, 2, 3);
  const end = from + count * FLOAT;
  for (const vectorEnd = from + (count & ~3) * FLOAT; from < vectorEnd; from += 16) {
    const value = v128.load(from);
    const better = isBetter(value, best);
    best = v128.bitselect(value, best, better);
    places = v128.bitselect(place, places, better);
    place = i32x4.add(place, i32x4.splat(4));
  }
  let last = i32x4.splat(<i32>(count & ~3));
  for (; from < end; from += FLOAT) {
    const value = v128.load32_splat(from);
    const better = isBetter(value, best);
    best = v128.bitselect(value, best, better);
    places = v128.bitselect(last, places, better);
    last = i32x4.add(last, i32x4.splat(1));
  }
  let other = i32x4.shuffle(best, best, 2, 3, 0, 1);
  let otherPlaces = i32x4.shuffle(places, places, 2, 3, 0, 1);
  const first = isFirst(other, otherPlaces, best, places);
  best = v128.bitselect(other, best, first);
  places = v128.bitselect(otherPlaces, places, first);
  other = i32x4.shuffle(best, best, 1, 0, 3, 2);
  otherPlaces = i32x4.shuffle(places, places, 1, 0, 3, 2);
  return i32x4.extract_lane(
    v128.bitselect(otherPlaces, places, isFirst(other, otherPlaces, best, places)),
    0
  );
}

/**
 * For each of `groups` times `rows` contiguous rows, the number of the row that has the largest element of a column:
 * `out[columns]` (int32). `best` is scratch for a row.
 */
export function largestOfRows(
  from: usize,
  groups: usize,
  rows: usize,
  columns: usize,
  best: usize,
  out: usize
): void {
  const stride = columns * FLOAT;
  for (let g: usize = 0; g < groups; g++) {
    if (columns == 1) store<i32>(out, placeOf(from, rows));
    else {
      memory.copy(best, from, stride);
      memory.fill(out, 0, stride);
      for (let r: usize = 1; r < rows; r++) keepPlaces(from + r * stride, r, columns, best, out);
    }
    from += rows * stride;
    out += stride;
  }
}
