import { describe, expect, it } from 'vitest';
import { decodeTile } from '../../../kernel/src/contract/index.js';
import {
  compare,
  Dense,
  randomNormal,
  seed,
  SimpleRNN,
  tensor,
  TimeDistributed,
  zeros
} from '../../../kernel/src/index.js';
import { bundleOf, savedPayload } from './bundle.js';

describe('the comparison of', () => {
  seed(9);
  const h = SimpleRNN(200, { returnSequences: true })(randomNormal([4, 700, 1])).name('h');

  it('equal tensors has a blank third map', async () => {
    const dense = Dense(64);
    const found = compare(dense(h), TimeDistributed(dense)(h));
    const { maps, verdict, rowAxis, columnAxis } = savedPayload(found, 'compare');
    expect([verdict, rowAxis, columnAxis]).toEqual(['bit-identical', 2, 1]);
    const difference = await decodeTile(maps!.difference);
    expect(new Set(difference.codes)).toEqual(new Set([129]));
    expect(maps!.difference.high).toBeGreaterThan(0);
  });

  it('tensors with one other element shows the sample where it is', async () => {
    const values = await h.data();
    values[(3 * 700 + 512) * 200 + 17] = 2;
    const found = compare(h, tensor(values, [4, 700, 200]));
    const { maps, places, a, b } = savedPayload(found, 'compare');
    expect([a.name, b.name, maps!.a.sample]).toEqual(['h', null, 3]);
    expect(places[0].index).toEqual([3, 512, 17]);
    const { unitsPerRow, stepsPerColumn } = maps!.difference;
    const difference = await decodeTile(maps!.difference);
    const cell = [Math.floor(17 / unitsPerRow), Math.floor(512 / stepsPerColumn)] as const;
    expect(difference.valueAt(...cell)).toBeLessThan(-1);
    expect([...difference.codes].filter(code => code !== 129)).toHaveLength(1);
    expect(bundleOf(found).data['text/plain']).toContain('[3, 512, 17]');
  });

  it('noise with noise fits an output', () => {
    const found = compare(randomNormal([4, 700, 200]), randomNormal([4, 700, 200]));
    expect(savedPayload(found, 'compare').maps!.a.columns).toBeGreaterThanOrEqual(88);
  });

  it('values that are not finite keeps their words and codes', async () => {
    const found = compare(tensor([1, NaN, Infinity, NaN]), tensor([1, 2, -Infinity, NaN]));
    const { places, maps, maxDifference } = savedPayload(found, 'compare');
    expect(places.map(({ a, b }) => [a, b])).toEqual([
      ['NaN', 2],
      ['Infinity', '-Infinity']
    ]);
    const difference = await decodeTile(maps!.difference);
    expect([difference.valueAt(0, 1), difference.valueAt(0, 2)]).toEqual([NaN, Infinity]);
    expect([difference.codeAt(0, 3), maxDifference]).toEqual([129, null]);
  });

  it.each([
    ['scalars', tensor(1), tensor(2)],
    ['empty tensors', zeros([0, 3]), zeros([0, 3])],
    ['other shapes', zeros([2, 3]), zeros([3, 3])]
  ])('%s has no maps', (_, a, b) => {
    const payload = savedPayload(compare(a, b), 'compare');
    expect([payload.maps, payload.rowAxis, payload.columnAxis]).toEqual([null, null, null]);
  });

  it.each([
    ['int32', tensor(Int32Array.of(1, 2, 3)), tensor(Int32Array.of(1, 2, 4))],
    ['bool', tensor([[true], [false]]), tensor([[true], [true]])],
    ['rank 5', zeros([2, 3, 4, 5, 2]), zeros([2, 3, 4, 5, 2]).add(1)],
    ['all NaN', tensor([NaN, NaN]), tensor([NaN, NaN])],
    ['a constant', zeros([2, 5, 3]), zeros([2, 5, 3])]
  ])('%s tensors draws', (_, a, b) => {
    expect(savedPayload(compare(a, b), 'compare').maps).not.toBeNull();
  });
});
