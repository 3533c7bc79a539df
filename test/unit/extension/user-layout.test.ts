import { describe, expect, it } from 'vitest';
import type { Inks } from '../../../extension/src/figures/figure.js';
import { themedLayout } from '../../../extension/src/figures/user-layout.js';

const inks: Inks = {
  font: 'serif',
  text: '#111',
  faintText: '#222',
  grid: '#333',
  page: '#444',
  time: '#555',
  unit: '#666',
  lines: ['#777']
};

describe('the layout of a figure', () => {
  it('gets the page as defaults and keeps what it says itself', () => {
    const layout = { height: 260, xaxis: { gridcolor: 'red' } };
    expect(themedLayout(layout, inks)).toMatchObject({
      ...layout,
      template: { layout: { font: { color: '#111' }, xaxis: { gridcolor: '#333' } } }
    });
  });

  it('leaves room for a title only where there is one', () => {
    const top = (layout: object) =>
      (themedLayout(layout, inks) as { template: { layout: { margin: { t: number } } } }).template
        .layout.margin.t;
    expect(top({ title: { text: 'a' } })).toBeGreaterThan(top({}));
  });

  it('is left alone when it brings a template', () => {
    const layout = { template: { layout: { font: { size: 20 } } } };
    expect(themedLayout(layout, inks)).toBe(layout);
  });
});
