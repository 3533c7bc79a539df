import { lastIndex } from './last-index.js';

/**
 * What an influence map looks like:
 *
 * - `diagonal`: each output timestep sees its own input timestep only
 * - `band`: its neighbours too
 * - `triangle`: its own and earlier ones; `upper-triangle`: its own and later ones
 * - `row`: one output that sees all input timesteps; `cell`: one output that sees one
 * - `full`: every output timestep sees every input timestep
 * - `none`: nothing sees anything
 * - `irregular`: none of these
 */
export type InfluencePattern =
  | 'diagonal'
  | 'band'
  | 'triangle'
  | 'upper-triangle'
  | 'row'
  | 'cell'
  | 'full'
  | 'none'
  | 'irregular';

/** The changes that a pattern is read from. */
export interface InfluenceMap {
  /** Output timesteps; 1 where the output has none. */
  rows: number;
  /** Input timesteps. */
  timesteps: number;
  /** The input timestep that each column stands for. */
  steps: readonly number[];
  /** Columns that a mask leaves out; they count for no pattern. */
  isMasked: readonly boolean[];
  /** `values[row * steps.length + column]`, exactly 0 where nothing changed. */
  values: Float32Array;
}

/** A pattern; for a band also how many input timesteps before and after its own an output timestep sees. */
export interface NamedPattern {
  pattern: InfluencePattern;
  band: { before: number; after: number } | null;
}

/**
 * Share of the map's largest change under which an effect has faded. A recurrent layer forgets: far from its timestep
 * an effect falls under float32's last digit, and is then exactly 0, sooner at one timestep than at another, with gaps.
 * So beyond a change this small zeros are no edge. A window (Conv1D) has an edge: its outermost weights are as large as
 * the others, and every column is as wide as the next.
 */
const FADED = 1e-3;

/** Names a map by what is exactly 0 in it. */
export function nameInfluence(map: InfluenceMap): NamedPattern {
  const columns = seenColumns(map);
  const nonzero = columns.reduce((sum, column) => sum + column.nonzero, 0);
  const faded = FADED * map.values.reduce((a, b) => Math.max(a, b), 0);
  const plain = (pattern: InfluencePattern): NamedPattern => ({ pattern, band: null });
  if (nonzero === 0) return plain('none');
  if (map.rows === 1 && map.timesteps > 1) {
    if (nonzero === 1) return plain('cell');
    return plain(isRow(columns, faded) ? 'row' : 'irregular');
  }
  const isSquare = map.rows === map.timesteps;
  const counting = countingRows(map, columns);
  if (isSquare && isDiagonal(columns)) return plain('diagonal');
  const exact = isSquare ? nameTriangle(columns, counting, 0) : null;
  if (exact) return plain(exact);
  if (nonzero === columns.length * map.rows) return plain('full');
  const band = bandOf(columns, map.rows);
  if (band) return { pattern: 'band', band };
  const fading = isSquare ? nameTriangle(columns, counting, faded) : null;
  return plain(fading ?? 'irregular');
}

/** One input timestep's effect on all rows. */
interface Column {
  step: number;
  values: Float32Array;
  nonzero: number;
  /** The first and last row that changed; an empty column has `first` over `last`. */
  first: number;
  last: number;
}

function seenColumns({ rows, steps, isMasked, values }: InfluenceMap): Column[] {
  return steps.flatMap((step, index) => {
    if (isMasked[index]) return [];
    const column = Float32Array.from({ length: rows }, (_, row) => {
      return values[row * steps.length + index] ?? 0;
    });
    return {
      step,
      values: column,
      nonzero: column.filter(value => value !== 0).length,
      first: column.findIndex(value => value !== 0) >>> 0,
      last: lastIndex(column, value => value !== 0)
    };
  });
}

/** Whether nothing changes beside the diagonal. A dead timestep (relu) leaves a gap in it. */
function isDiagonal(columns: readonly Column[]): boolean {
  return columns.every(({ step, first, last }) => first >= step && last <= step);
}

/**
 * The rows that count for a triangle. Where timesteps are masked, outputs that see nothing do not: Bidirectional gives
 * zeros there.
 */
function countingRows({ rows, isMasked }: InfluenceMap, columns: readonly Column[]): number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  return isMasked.includes(true)
    ? all.filter(row => columns.some(({ values }) => values[row] !== 0))
    : all;
}

/** A triangle, or both of them together; changes under `faded` may turn to 0. */
function nameTriangle(
  columns: readonly Column[],
  counting: readonly number[],
  faded: number
): InfluencePattern | null {
  const wayOut = ({ values }: Column, rows: readonly number[]): Float32Array =>
    Float32Array.from(rows, row => values[row] ?? 0);
  const later = columns.every(column =>
    reaches(
      wayOut(
        column,
        counting.filter(row => row >= column.step)
      ),
      faded
    )
  );
  const earlier = columns.every(column =>
    reaches(wayOut(column, counting.filter(row => row <= column.step).reverse()), faded)
  );
  if (later && columns.every(({ step, first }) => first >= step)) return 'triangle';
  if (earlier && columns.every(({ step, last }) => last <= step)) return 'upper-triangle';
  return later && earlier ? 'full' : null;
}

/** Whether values on a way outward begin with a change, and turn to 0 only where one before was under `faded`. */
function reaches(path: Float32Array, faded: number): boolean {
  if (!path[0]) return false;
  const zero = path.indexOf(0);
  return zero < 0 || path.subarray(0, zero).some(value => value < faded);
}

/** Whether one output sees all input timesteps, seen from the one it sees most. */
function isRow(columns: readonly Column[], faded: number): boolean {
  const row = Float32Array.from(columns, ({ values }) => values[0] ?? 0);
  const peak = row.indexOf(row.reduce((a, b) => Math.max(a, b), 0));
  return reaches(row.subarray(peak), faded) && reaches(row.slice(0, peak + 1).reverse(), faded);
}

/** The band that all columns fill exactly, cut off at the edges of the map; null if there is none. */
function bandOf(columns: readonly Column[], rows: number): NamedPattern['band'] {
  const seen = columns.filter(({ nonzero }) => nonzero > 0);
  const low = Math.min(...seen.map(({ first, step }) => first - step));
  const high = Math.max(...seen.map(({ last, step }) => last - step));
  const fits = columns.every(({ step, first, last, nonzero }) => {
    const [from, to] = [Math.max(0, step + low), Math.min(rows - 1, step + high)];
    if (from > to) return nonzero === 0;
    return first === from && last === to && nonzero === to - from + 1;
  });
  // "+ 0" turns the -0 of a negated 0 into 0.
  return fits ? { before: high, after: -low + 0 } : null;
}
