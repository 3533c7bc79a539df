import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../extension/src/figures/user-figure.js';

describe('readFigure', () => {
  it('keeps a figure as it is', () => {
    const data = [{ type: 'bar', y: [1, 2] }];
    expect(readFigure({ data, layout: { title: 'a' } })).toEqual({
      figure: { data, layout: { title: 'a' } },
      height: 450
    });
  });

  it('takes out pictures from elsewhere, those of a template too', () => {
    const images = [
      { source: 'https://elsewhere.test/x.png' },
      { source: 'data:image/png;base64,' }
    ];
    const result = readFigure({ data: [], layout: { images, template: { layout: { images } } } });
    const kept = { images: [{ source: 'data:image/png;base64,' }] };
    expect(result).toMatchObject({ figure: { layout: { ...kept, template: { layout: kept } } } });
  });

  it.each([[null], [[]], [{ data: 'x' }], ['<b>']])('%j is a problem', json => {
    expect(readFigure(json)).toHaveProperty('problem');
  });

  it('a height beyond reason is cut', () => {
    expect(readFigure({ data: [], layout: { height: 1e9 } })).toMatchObject({ height: 4000 });
  });
});
