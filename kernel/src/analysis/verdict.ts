/**
 * - `bit-identical`: every element has the same bits, or is NaN in both
 * - `rounding`: no difference above 1e-6 of the range
 * - `different`: some are
 * - `shapes-differ`: nothing was compared
 */
export type Verdict = 'bit-identical' | 'rounding' | 'different' | 'shapes-differ';

/** One place where two tensors differ. */
export interface DifferentPlace {
  /** One index per axis. */
  readonly index: readonly number[];
  readonly a: number;
  readonly b: number;
}

/** What a comparison found. */
export interface Findings {
  readonly verdict: Verdict;
  /** Elements compared; 0 where the shapes differ. */
  readonly count: number;
  /** Elements of other bits; NaN in both is no difference. */
  readonly differing: number;
  /** Largest finite |a − b|; null where nothing was compared or no difference is finite. */
  readonly maxDifference: number | null;
  /** Largest distance in units in the last place of float32; null for other dtypes and where nothing was compared. */
  readonly maxUlp: number | null;
  /** The farthest apart first; at most 64. */
  readonly places: readonly DifferentPlace[];
}
