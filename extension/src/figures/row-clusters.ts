import { meanAndDeviation } from './row-values.js';

/** Clusters that can still be told apart in one map. */
const MAX_CLUSTERS = 6;
const ITERATIONS = 12;

/**
 * k-means (Lloyd 1982) on rows brought to mean 0 and deviation 1, so that course counts and not size. It begins with
 * rows far from each other (the farthest from all chosen so far), hence the same answer every time. About one cluster
 * for each 8 rows, at most 6.
 */
export function clusterRows(rows: readonly Float64Array[]): number[] {
  const points = rows.map(standardised);
  const count = Math.max(1, Math.min(MAX_CLUSTERS, Math.floor(rows.length / 8)));
  let centres = farApart(points, count);
  let clusters = points.map(() => 0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const next = points.map(point => nearest(point, centres));
    const isSettled = next.every((cluster, row) => cluster === clusters[row]);
    clusters = next;
    if (isSettled && iteration > 0) break;
    centres = centres.map((centre, cluster) => meanOf(points, clusters, cluster) ?? centre);
  }
  return clusters;
}

function standardised(row: Float64Array): Float64Array {
  const { mean, deviation } = meanAndDeviation(row);
  return row.map(value => (deviation > 0 ? (value - mean) / deviation : 0));
}

function farApart(points: readonly Float64Array[], count: number): Float64Array[] {
  const chosen = points.slice(0, 1);
  const distances = points.map(() => Infinity);
  while (chosen.length < count) {
    const last = chosen.at(-1);
    if (!last) break;
    points.forEach((point, row) => {
      distances[row] = Math.min(distances[row] ?? Infinity, squaredDistance(point, last));
    });
    const farthest = distances.indexOf(Math.max(...distances));
    const next = points[farthest];
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

function nearest(point: Float64Array, centres: readonly Float64Array[]): number {
  const distances = centres.map(centre => squaredDistance(point, centre));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function meanOf(
  points: readonly Float64Array[],
  clusters: readonly number[],
  cluster: number
): Float64Array | null {
  const members = points.filter((_, row) => clusters[row] === cluster);
  const [first] = members;
  if (!first) return null;
  return first.map(
    (_, column) => members.reduce((sum, row) => sum + (row[column] ?? 0), 0) / members.length
  );
}

function squaredDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return sum;
}
