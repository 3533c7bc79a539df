import { printFloat } from '../analysis/print-float.js';
import { namesOf, type Comparison } from '../analysis/compare.js';
import { toBase64 } from '../contract/base64.js';
import type { ComparedTensor, ComparePayload, DifferentPlace } from '../contract/compare.js';
import { TENSOR_MIME, type FiniteOrWord, type MimeBundle, type Tile } from '../contract/payload.js';
import type { AnyTensor } from '../tensor/tensor.js';
import { compareGrids, type CompareGrids } from './compare-grids.js';
import { describe, factsOf, titleOf } from './describe.js';
import { firstThatFits } from './first-that-fits.js';
import { drawComparison } from './picture/compare-picture.js';
import type { SampleGrid } from './tile/sample-grid.js';
import type { Scale } from './tile/scale.js';
import { encodeTile } from './tile/tile.js';

interface Detail {
  rows: number;
  columns: number;
}

/** Most rows and columns of a map; the first that lets three of them fit an output is taken. */
const DETAILS: readonly [Detail, ...Detail[]] = [
  { rows: 200, columns: 350 },
  { rows: 128, columns: 256 },
  { rows: 96, columns: 175 },
  { rows: 64, columns: 128 },
  { rows: 48, columns: 88 },
  { rows: 32, columns: 64 }
];

/** Places that the text lists. */
const PRINTED_PLACES = 8;

/** Two tensors side by side, with the verdict first. */
export function compareBundle(comparison: Comparison): MimeBundle {
  const { verdict, sentence, count, differing, maxDifference, maxUlp } = comparison;
  const [a, b] = [described(comparison.a), described(comparison.b)];
  const grids = compareGrids(comparison);
  const png = toBase64(drawComparison(comparison, grids));
  const text = printComparison(comparison, a, b);
  return firstThatFits(DETAILS, detail => {
    const payload: ComparePayload = {
      format: 1,
      view: 'compare',
      a,
      b,
      verdict,
      sentence,
      count,
      differing,
      maxDifference,
      maxUlp,
      places: comparison.places.map(placeOf),
      rowAxis: grids?.rowAxis ?? null,
      columnAxis: grids?.columnAxis ?? null,
      maps: grids && mapsOf(grids, detail)
    };
    return {
      data: { [TENSOR_MIME]: payload, 'image/png': png, 'text/plain': text },
      metadata: { 'image/png': { alt: comparison.toString() } }
    };
  });
}

function described(x: AnyTensor): ComparedTensor {
  return describe(x, x.handle.peek() ?? new Float32Array());
}

function mapsOf(grids: CompareGrids, detail: Detail): ComparePayload['maps'] {
  const pooling = {
    unitsPerRow: Math.ceil(grids.a.units / detail.rows),
    stepsPerColumn: Math.ceil(grids.a.steps / detail.columns)
  };
  const encode = (grid: SampleGrid, scale: Scale): Tile => encodeTile(grid, scale, pooling);
  const [first, second] = [encode(grids.a, grids.scale), encode(grids.b, grids.scale)];
  const difference = encode(grids.difference, grids.differenceScale);
  if (first.low === second.low && first.high === second.high) {
    return { a: first, b: second, difference };
  }
  // A tile with many values outside its scale widens it; then both take the wider one.
  const scale = {
    low: Math.min(first.low, second.low),
    high: Math.max(first.high, second.high),
    centre: grids.scale.centre
  };
  return { a: encode(grids.a, scale), b: encode(grids.b, scale), difference };
}

function placeOf({ index, a, b }: Comparison['places'][number]): DifferentPlace {
  return { index: [...index], a: finiteOrWord(a), b: finiteOrWord(b) };
}

function finiteOrWord(value: number): FiniteOrWord {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  return value === -Infinity ? '-Infinity' : value;
}

/** The verdict, both tensors, and the first places. */
function printComparison(comparison: Comparison, a: ComparedTensor, b: ComparedTensor): string {
  const { places, differing } = comparison;
  const names = namesOf(comparison.a, comparison.b);
  const shown = places.slice(0, PRINTED_PLACES);
  const indices = shown.map(({ index }) => `[${index.join(', ')}]`);
  const width = Math.max(0, ...indices.map(index => index.length));
  const rest = differing - shown.length;
  return [
    comparison.toString(),
    ...[a, b].map((x, i) => `${names[i] ?? ''}: ${titleOf({ ...x, name: null })}  ${factsOf(x)}`),
    ...shown.map(
      ({ a: left, b: right }, i) =>
        `  ${(indices[i] ?? '').padEnd(width)}  ${printFloat(left)}  ${printFloat(right)}`
    ),
    ...(shown.length > 0 && rest > 0 ? [`  … ${rest.toLocaleString('en')} more`] : [])
  ].join('\n');
}
