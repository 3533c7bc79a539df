import { describe, expect, it } from 'vitest';
import {
  countIn,
  knownChange,
  rangesText
} from '../../../extension/src/figures/flow/known-change.js';
import { logShare } from '../../../extension/src/figures/flow/log-share.js';
import { tensorSymbol } from '../../../extension/src/figures/flow/tensor-symbol.js';
import { weightedClass } from '../../../extension/src/figures/flow/weighted-class.js';
import { subscript } from '../../../extension/src/figures/small-digits.js';
import { flowPayload } from '../contract/view-payloads.js';

describe('words of a flow', () => {
  it.each([
    ['Dense(64)', 'dense'],
    ['TimeDistributed(Dense(64, { activation: "relu" }))', 'dense'],
    ['Bidirectional(SimpleRNN(8))', 'simplernn'],
    ['', 'layer']
  ])('the weights of %s belong to %s', (layer, name) => {
    expect(weightedClass(layer)).toBe(name);
  });

  it('x goes in, y comes out, and every tensor between has a name of its own', () => {
    const names = Array.from({ length: 6 }, (_, i) => tensorSymbol(i, 6));
    expect(names).toEqual(['x', 'h', 'h′', 'h″', 'h⁽⁴⁾', 'y']);
    expect(subscript(351)).toBe('₃₅₁');
  });

  it('a bar is as long as the logarithm of its count', () => {
    expect(logShare(1000, 1_000_000)).toBeCloseTo(0.5);
    expect(logShare(8_960_064, 8_960_064)).toBe(1);
    expect(logShare(0, 100)).toBe(0);
  });
});

describe('what a poke changes, known from the kind of layer', () => {
  const changeOf = (key: string, timestep: number) => {
    const variant = flowPayload().variants.find(candidate => candidate.key === key);
    if (!variant) throw new Error(`no variant ${key}`);
    return knownChange(variant, timestep, 700);
  };

  it('shared weights: the same timestep', () => {
    expect(changeOf('shared', 351)).toEqual({ outputs: 700, changed: [[351, 351]] });
  });

  it('flattened: every output', () => {
    expect(changeOf('flatten', 351)).toEqual({ outputs: 64, changed: [[0, 63]] });
  });

  it('last timestep: nothing, unless it is the last', () => {
    expect(changeOf('last', 351).changed).toEqual([]);
    expect(countIn(changeOf('last', 699).changed)).toBe(64);
  });

  it('ranges are printed, at most four of them', () => {
    const ranges: [number, number][] = [
      [1, 1],
      [3, 9],
      [11, 11],
      [13, 13],
      [15, 15]
    ];
    expect(rangesText(ranges)).toBe('1, 3 to 9, 11, 13, …');
  });
});
