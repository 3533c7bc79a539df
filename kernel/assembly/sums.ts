/** Sums over rows in double precision, so that many rows cost no accuracy. */
import { FLOAT } from './arithmetic';

const DOUBLE: usize = 8;

/** `sums[columns]` (float64) becomes the sum of `rows` contiguous rows of float32. */
export function addUpRows(from: usize, rows: usize, columns: usize, sums: usize): void {
  memory.fill(sums, 0, columns * DOUBLE);
  for (let r: usize = 0; r < rows; r++) {
    addRow(from, columns, sums);
    from += columns * FLOAT;
  }
}

function addRow(from: usize, columns: usize, sums: usize): void {
  const end = from + columns * FLOAT;
  const vectorEnd = from + (columns & ~1) * FLOAT;
  for (; from < vectorEnd; from += 2 * FLOAT) {
    const pair = f64x2.promote_low_f32x4(v128.load64_zero(from));
    v128.store(sums, f64x2.add(v128.load(sums), pair));
    sums += 2 * DOUBLE;
  }
  if (from < end) store<f64>(sums, load<f64>(sums) + <f64>load<f32>(from));
}
