import { describe, expect, it } from 'vitest';
import { PLOTLY_MIME, TENSOR_MIME, type MimeBundle } from '../../../kernel/src/contract/index.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';
import { plotBundle } from '../../../kernel/src/display/plot.js';
import { ones, Sequential, SimpleRNN, Dense, tensor, trace } from '../../../kernel/src/index.js';

describe('values', () => {
  it('undefined shows nothing, plain values show as a console shows them', () => {
    expect(toMimeBundles(undefined)).toEqual([]);
    expect(toMimeBundles({ a: [1] })).toEqual([
      { data: { 'text/plain': '{ a: [ 1 ] }' }, metadata: {} }
    ]);
    expect(toMimeBundles(Dense(4))).toMatchObject([{ data: { 'text/plain': 'Dense(4)' } }]);
  });

  it('an object with the Jupyter.display symbol shows itself, async too', async () => {
    const show = { [Symbol.for('Jupyter.display')]: () => ({ 'text/html': '<b>hi</b>' }) };
    expect(toMimeBundles(show)).toMatchObject([{ data: { 'text/html': '<b>hi</b>' } }]);
    const later = {
      [Symbol.for('Jupyter.display')]: () => Promise.resolve({ 'text/html': 'later' })
    };
    expect(await toMimeBundles(later)).toMatchObject([{ data: { 'text/html': 'later' } }]);
  });

  it('a trace shows the list of layers, then one picture per layer', () => {
    const model = Sequential([SimpleRNN(4, { returnSequences: true }), Dense(2)]);
    const bundles = toMimeBundles(trace(model, ones([1, 3, 1]))) as MimeBundle[];
    expect(bundles).toHaveLength(3);
    expect(bundles[0].data['text/plain']).toMatch(/→ Dense\(2\) +\[1, 3, 2\] +10 weights/);
    expect(bundles.slice(1).every(bundle => TENSOR_MIME in bundle.data)).toBe(true);
  });
});

describe('plot', () => {
  it('keeps any plotly figure as it is, with tensors and typed arrays as lists', () => {
    const { data } = plotBundle(
      [
        { y: tensor([1, 2, NaN]), type: 'scatter' },
        { r: new Float32Array(2), type: 'scatterpolar' }
      ],
      { title: { text: 't' } }
    );
    expect(data[PLOTLY_MIME]).toEqual({
      data: [
        { y: [1, 2, null], type: 'scatter' },
        { r: [0, 0], type: 'scatterpolar' }
      ],
      layout: { title: { text: 't' } }
    });
  });

  it.each([
    ['lines', [{ y: [1, 4, 9] }]],
    ['bars', [{ y: [1, 4, 9], type: 'bar' }]],
    [
      'a heatmap',
      [
        {
          z: [
            [1, 2],
            [3, null]
          ],
          type: 'heatmap'
        }
      ]
    ]
  ])('has a picture of %s', (_, traces) => {
    expect(plotBundle(traces, {}).data['image/png']).toMatch(/^iVBOR/);
  });

  it('of traces it cannot draw has text only', () => {
    const { data } = plotBundle([{ type: 'pie', values: [1] }], {});
    expect(data['image/png']).toBeUndefined();
    expect(data['text/plain']).toContain('pie');
  });

  it('refuses what is no figure', () => {
    expect(() => plotBundle({ y: [1] } as unknown as object[], {})).toThrow(
      'an array of plotly traces'
    );
  });
});
