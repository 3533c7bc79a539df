import type { DecodedTile } from 'tsteps/contract';
import { firstComponent, meanAndDeviation, rowValues } from './row-values.js';
import { clusterRows } from './row-clusters.js';

/** What the rows of a map can be sorted by. */
export const UNIT_ORDERS = ['index', 'peak', 'component', 'variance', 'cluster'] as const;

export type UnitOrderName = (typeof UNIT_ORDERS)[number];

/** The rows of a tile from top to bottom. A rank is a place from the top, a row is the tile's. */
export interface UnitOrder {
  name: UnitOrderName;
  rowAt: Uint32Array;
  rankOf: Uint32Array;
  /** Ranks at which a new cluster begins, the first left out. */
  rules: number[];
}

/**
 * Sorts a tile's rows:
 *
 * - `index`: as they are
 * - `peak`: by the timestep at which each is farthest from the scale's centre
 * - `component`: by how much each follows the course that most of them share (first principal component over time)
 * - `variance`: the most varied first
 * - `cluster`: rows of like course together (k-means on standardised rows), clusters in the order of `component`
 */
export function orderUnits(decoded: DecodedTile, name: UnitOrderName): UnitOrder {
  const { rows } = decoded.tile;
  const indices = Array.from({ length: rows }, (_, row) => row);
  if (name === 'index') return orderOf(name, indices, []);
  const values = rowValues(decoded);
  const sorted = (key: ArrayLike<number>): number[] =>
    indices.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || a - b);
  switch (name) {
    case 'peak':
      return orderOf(name, sorted(values.map(row => peakOf(row, decoded.tile.centre))), []);
    case 'variance':
      return orderOf(name, sorted(values.map(row => -meanAndDeviation(row).deviation)), []);
    case 'component':
      return orderOf(name, sorted(firstComponent(values)), []);
    case 'cluster':
      return clusteredOrder(values);
  }
}

function orderOf(name: UnitOrderName, rowAt: readonly number[], rules: number[]): UnitOrder {
  const rankOf = new Uint32Array(rowAt.length);
  rowAt.forEach((row, rank) => (rankOf[row] = rank));
  return { name, rowAt: Uint32Array.from(rowAt), rankOf, rules };
}

function peakOf(row: Float64Array, centre: number): number {
  let peak = 0;
  row.forEach((value, column) => {
    if (Math.abs(value - centre) > Math.abs((row[peak] ?? centre) - centre)) peak = column;
  });
  return peak;
}

function clusteredOrder(values: readonly Float64Array[]): UnitOrder {
  const scores = firstComponent(values);
  const clusters = clusterRows(values);
  const score = (row: number) => scores[row] ?? 0;
  const means = new Map<number, { sum: number; count: number }>();
  clusters.forEach((cluster, row) => {
    const entry = means.get(cluster) ?? { sum: 0, count: 0 };
    means.set(cluster, { sum: entry.sum + score(row), count: entry.count + 1 });
  });
  const meanOf = (row: number): number => {
    const { sum, count } = means.get(clusters[row] ?? 0) ?? { sum: 0, count: 1 };
    return sum / count;
  };
  const rowAt = values
    .map((_, row) => row)
    .sort((a, b) => meanOf(a) - meanOf(b) || score(a) - score(b) || a - b);
  const rules = rowAt.flatMap((row, rank) =>
    rank > 0 && clusters[row] !== clusters[rowAt[rank - 1] ?? 0] ? [rank] : []
  );
  return orderOf('cluster', rowAt, rules);
}
