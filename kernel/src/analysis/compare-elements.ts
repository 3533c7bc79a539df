import type { ElementArray } from '../tensor/dtype.js';

/** Places kept, the farthest apart. */
export const MAX_PLACES = 64;

/** How two lists of equally many elements of one dtype differ. */
export interface Differences {
  /** Elements of other bits; NaN in both is no difference, whatever its bits. */
  differing: number;
  /** Whether an element is finite in one list only, or infinite with another sign. */
  hasNonFinite: boolean;
  /** Largest |a − b| of two finite elements that differ; null if there are none. */
  maxDifference: number | null;
  /** Largest distance of two finite float32 in units in the last place; null for other dtypes, or if there are none. */
  maxUlp: number | null;
  /** Indices of differing elements, the farthest apart first. */
  places: number[];
}

/** One pass over the bits; only elements that differ cost more than a comparison of two integers. */
export function compareElements(a: ElementArray, b: ElementArray): Differences {
  const isFloat = a instanceof Float32Array;
  const [bitsA, bitsB] = isFloat ? [bitsOf(a), bitsOf(b)] : [a, b];
  const farthest = new Farthest();
  let differing = 0;
  let hasNonFinite = false;
  let maxDifference = -1;
  let maxUlp = -1;
  for (let i = 0; i < bitsA.length; i++) {
    if (bitsA[i] === bitsB[i]) continue;
    const left = a[i] as number;
    const right = b[i] as number;
    if (left !== left && right !== right) continue;
    differing++;
    const distance = Math.abs(left - right);
    if (distance - distance !== 0) {
      hasNonFinite = true;
      farthest.add(i, Infinity);
      continue;
    }
    if (distance > maxDifference) maxDifference = distance;
    if (distance > farthest.least) farthest.add(i, distance);
    if (isFloat) {
      const ulp = Math.abs(ordered(bitsA[i] as number) - ordered(bitsB[i] as number));
      if (ulp > maxUlp) maxUlp = ulp;
    }
  }
  return {
    differing,
    hasNonFinite,
    maxDifference: maxDifference < 0 ? null : maxDifference,
    maxUlp: maxUlp < 0 ? null : maxUlp,
    places: farthest.inOrder()
  };
}

function bitsOf(elements: ElementArray): Int32Array {
  return new Int32Array(elements.buffer, elements.byteOffset, elements.length);
}

/** The bits of a float32 as an integer that grows with it, one per representable value; both zeros are 0. */
function ordered(bits: number): number {
  return bits < 0 ? -0x8000_0000 - bits : bits;
}

/** The places with the largest distances, in a list too short for a heap to pay. */
class Farthest {
  readonly #places: { index: number; distance: number }[] = [];
  #nearest = 0;
  /** Only what is farther apart enters the list; below 0 while there is room. */
  least = -1;

  add(index: number, distance: number): void {
    if (distance <= this.least) return;
    if (this.#places.length < MAX_PLACES) this.#places.push({ index, distance });
    else this.#places[this.#nearest] = { index, distance };
    if (this.#places.length === MAX_PLACES) this.#findNearest();
  }

  inOrder(): number[] {
    return [...this.#places]
      .sort((p, q) => (p.distance === q.distance ? p.index - q.index : q.distance - p.distance))
      .map(({ index }) => index);
  }

  #findNearest(): void {
    this.#nearest = this.#places.reduce(
      (least, { distance }, i) => (distance < (this.#places[least]?.distance ?? 0) ? i : least),
      0
    );
    this.least = this.#places[this.#nearest]?.distance ?? -1;
  }
}
