/** Rows of a table by their numbers (int32), which the caller has checked. */
import { FLOAT } from './arithmetic';
import { loadLanes, storeLanes } from './lanes';

// @ts-ignore: decorator
@inline
function rowAt(table: usize, ids: usize, index: usize, rowBytes: usize): usize {
  return table + <usize>load<u32>(ids + index * FLOAT) * rowBytes;
}

/** The row of each number, one after the other; of any dtype, so in bytes. */
export function gatherRows(
  table: usize,
  ids: usize,
  count: usize,
  rowBytes: usize,
  out: usize
): void {
  for (let i: usize = 0; i < count; i++) {
    let from = rowAt(table, ids, i, rowBytes);
    const end = out + rowBytes;
    for (const vectorEnd = out + (rowBytes & ~15); out < vectorEnd; out += 16) {
      v128.store(out, v128.load(from));
      from += 16;
    }
    for (const wordEnd = out + ((end - out) & ~3); out < wordEnd; out += 4) {
      store<u32>(out, load<u32>(from));
      from += 4;
    }
    for (; out < end; out++) store<u8>(out, load<u8>(from++));
  }
}

/** Adds each row of `from [count, columns]` to the row of its number, one after the other. */
export function addToRows(
  from: usize,
  ids: usize,
  count: usize,
  columns: usize,
  table: usize
): void {
  for (let i: usize = 0; i < count; i++) {
    let to = rowAt(table, ids, i, columns * FLOAT);
    const end = from + columns * FLOAT;
    const vectorEnd = from + (columns & ~3) * FLOAT;
    for (; from < vectorEnd; from += 16) {
      v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
      to += 16;
    }
    for (; from < end; from += FLOAT) {
      storeLanes(to, f32x4.add(loadLanes(to, false), loadLanes(from, false)), false);
      to += FLOAT;
    }
  }
}
