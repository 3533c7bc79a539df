import { accessibleName } from '../../../extension/src/figures/accessible-name.js';
import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatNumber,
  formatWithin,
  sampleLabel
} from '../../../extension/src/figures/format.js';
import { activationsPayload, cardPayload } from '../contract/payloads.js';

describe('format', () => {
  it.each([
    [0, '0'],
    [-0.5, '−0.5'],
    [0.0000513, '5.13e−5'],
    [1234567, '1.23e6'],
    [0.99999999, '1'],
    [NaN, 'NaN'],
    [-Infinity, '−∞']
  ])('%s reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [0.41273, 0.004, '0.413'],
    [-12.34, 0.2, '−12.3'],
    [1234.5, 30, '1235'],
    [0.1, 0, '0.1'],
    [NaN, 0.1, 'NaN']
  ])('%s within %s reads %s', (value, error, text) => {
    expect(formatWithin(value, error)).toBe(text);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [17_920_000, '17.1 MiB']
  ])('%s bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('a view is named with dtype and every axis', () => {
    expect(accessibleName(activationsPayload({ batch: 32, timesteps: 700, units: 200 }))).toBe(
      'h, float32, batch 32, timesteps 700, features 200'
    );
    expect(accessibleName(cardPayload({ name: null, axes: [] }))).toBe('tensor, float32, scalar');
  });

  it('a sample over two axes is named by both indices', () => {
    const axes = [2, 3].map(size => ({ name: 'a', size, key: 'a' }));
    expect([0, 2, 3, 5].map(sample => sampleLabel(axes, sample))).toEqual([
      '0, 0',
      '0, 2',
      '1, 0',
      '1, 2'
    ]);
  });
});
