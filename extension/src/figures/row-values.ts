import { decodeValue } from 'tsteps/contract';
import type { DecodedTile } from 'tsteps/contract';

/** Steps of the power iteration: a course shared by most rows stands out after a few. */
const ITERATIONS = 24;

/** The drawn values of a tile, row by row; what is not finite counts as the scale's centre. */
export function rowValues({ tile, codes }: DecodedTile): Float64Array[] {
  const values = Float64Array.from({ length: 256 }, (_, code) => {
    const value = decodeValue(code, tile.low, tile.high);
    return Number.isFinite(value) ? value : tile.centre;
  });
  return Array.from({ length: tile.rows }, (_, row) =>
    Float64Array.from(
      codes.subarray(row * tile.columns, (row + 1) * tile.columns),
      code => values[code] ?? tile.centre
    )
  );
}

export function meanAndDeviation(row: Float64Array): { mean: number; deviation: number } {
  const mean = row.reduce((sum, value) => sum + value, 0) / Math.max(1, row.length);
  const squares = row.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, row.length)) };
}

/** Each row's score on the first principal component over columns, by power iteration; its sign puts row 0 low. */
export function firstComponent(rows: readonly Float64Array[]): Float64Array {
  const columns = rows[0]?.length ?? 0;
  const mean = new Float64Array(columns);
  for (const row of rows)
    row.forEach((value, i) => (mean[i] = (mean[i] ?? 0) + value / rows.length));
  let direction = Float64Array.from({ length: columns }, (_, i) => 1 + (i % 7) / 7);
  let scores = new Float64Array(rows.length);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    scores = Float64Array.from(rows, row => centredProduct(row, mean, direction));
    const next = new Float64Array(columns);
    rows.forEach((row, r) => {
      const score = scores[r] ?? 0;
      row.forEach((value, i) => (next[i] = (next[i] ?? 0) + score * (value - (mean[i] ?? 0))));
    });
    const length = Math.hypot(...next);
    // All rows are the same course: nothing to follow.
    if (length === 0) return new Float64Array(rows.length);
    direction = next.map(value => value / length);
  }
  const sign = (scores[0] ?? 0) > 0 ? -1 : 1;
  return scores.map(score => sign * score);
}

function centredProduct(row: Float64Array, mean: Float64Array, direction: Float64Array): number {
  let product = 0;
  for (let i = 0; i < row.length; i++) {
    product += ((row[i] ?? 0) - (mean[i] ?? 0)) * (direction[i] ?? 0);
  }
  return product;
}
