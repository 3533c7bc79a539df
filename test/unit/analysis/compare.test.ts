import { describe, expect, it } from 'vitest';
import {
  compare,
  Dense,
  ones,
  randomNormal,
  seed,
  tensor,
  TimeDistributed,
  zeros
} from '../../../kernel/src/index.js';

/** The float32 after a positive one. */
function nextUp(value: number): number {
  const bits = new Int32Array(Float32Array.of(value).buffer);
  bits[0]++;
  return new Float32Array(bits.buffer)[0];
}

describe('compare', () => {
  it('finds that Dense and TimeDistributed(Dense) are bit-identical', () => {
    seed(2);
    const h = randomNormal([4, 70, 20]);
    const dense = Dense(64);
    const found = compare(dense(h), TimeDistributed(dense)(h));
    expect(found.verdict).toBe('bit-identical');
    expect([found.differing, found.maxDifference, found.maxUlp]).toEqual([0, 0, 0]);
    expect(found.sentence).toBe('bit-identical: 17,920 of 17,920 elements are the same');
  });

  it('finds one changed element among 4.48 million and names its place', async () => {
    const x = ones([32, 700, 200]).mul(0.25);
    const values = await x.data();
    values[(3 * 700 + 512) * 200 + 17] = 0.5;
    const found = compare(tensor(values, [32, 700, 200]).name('y'), x);
    expect(found.verdict).toBe('different');
    expect(found.places).toEqual([{ index: [3, 512, 17], a: 0.5, b: 0.25 }]);
    expect(String(found)).toBe(
      'y against b: differs: 1 of 4,480,000 elements, most at [3, 512, 17]: 0.5 against 0.25'
    );
  });

  it('calls one unit in the last place rounding', () => {
    const found = compare(tensor([1, 0.5, 2]), tensor([1, nextUp(0.5), 2]));
    expect([found.verdict, found.maxUlp, found.differing]).toEqual(['rounding', 1, 1]);
    expect(found.sentence).toMatch(/^rounding: 1 of 3 elements, by at most 5\.96e-8 \(1 ULP\)/);
    expect(compare(tensor([1]), tensor([nextUp(1)])).verdict).toBe('rounding');
  });

  it('counts units in the last place across zero', () => {
    expect(compare(tensor([1e-45, 1]), tensor([-1e-45, 1])).maxUlp).toBe(2);
  });

  it('takes 0 and -0 for rounding, NaN for NaN, and NaN for no number', () => {
    const zero = compare(tensor([0, 1]), tensor([-0, 1]));
    expect([zero.verdict, zero.differing, zero.maxDifference]).toEqual(['rounding', 1, 0]);
    expect(zero.sentence).toBe('rounding: 1 of 2 elements, all of them 0 against -0');
    expect(compare(tensor([NaN, 1]), tensor([NaN, 1])).verdict).toBe('bit-identical');
    const broken = compare(tensor([NaN, 1]), tensor([0, 1.5]));
    expect([broken.verdict, broken.differing, broken.maxDifference]).toEqual(['different', 2, 0.5]);
    expect(broken.places.map(({ index }) => index)).toEqual([[0], [1]]);
    expect(compare(tensor([Infinity]), tensor([Infinity])).verdict).toBe('bit-identical');
    expect(compare(tensor([Infinity]), tensor([-Infinity])).maxDifference).toBeNull();
  });

  it('knows no rounding of integers', () => {
    const found = compare(tensor(Int32Array.of(10_000_000)), tensor(Int32Array.of(10_000_001)));
    expect([found.verdict, found.maxDifference, found.maxUlp]).toEqual(['different', 1, null]);
  });

  it('lists the 64 places farthest apart, the farthest first', () => {
    const values = Float32Array.from({ length: 500 }, (_, i) => (i * 7) % 500);
    const { places, differing } = compare(tensor(values), zeros([500]));
    expect(differing).toBe(499);
    expect(places).toHaveLength(64);
    expect(places.map(({ a }) => a)).toEqual(Array.from({ length: 64 }, (_, i) => 499 - i));
  });

  it.each([
    [[4, 3], [3, 4], 'b.reshape([4, 3]) brings b to the shape of a'],
    [[4, 7, 3], [4, 3], 'a.timestep(-1)'],
    [[4, 3], [4, 7, 3], 'b.timestep(-1)'],
    [[4, 7, 3], [4, 7, 5], 'features is 3 in a and 5 in b'],
    [[4, 7, 3], [2, 5], 'a has 3 axes, b has 2']
  ])('compares no %j with %j, and says why', (left, right, hint) => {
    const found = compare(zeros(left), zeros(right));
    expect([found.verdict, found.count, found.places]).toEqual(['shapes-differ', 0, []]);
    expect(found.sentence).toContain(hint);
  });

  it('says what to do about two dtypes', () => {
    expect(() => compare(tensor([1]), tensor([true]))).toThrow("a.cast('float32')");
  });
});
