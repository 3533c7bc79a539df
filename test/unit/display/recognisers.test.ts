import { describe, expect, it } from 'vitest';
import { PLOTLY_MIME, type MimeBundle } from '../../../kernel/src/contract/index.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';
import { tensor } from '../../../kernel/src/index.js';
import { dataOf, textOf } from './shown-data.js';

const DISPLAY = Symbol.for('Jupyter.display');
const VEGA_LITE = 'https://vega.github.io/schema/vega-lite/';
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d4948445200000010000000200806000000a1a2a3a4',
  'hex'
);

describe('an object that shows itself', () => {
  class Chart {
    [DISPLAY]() {
      return { 'text/html': '<b>hi</b>', 'image/png': PNG, 'application/json': { a: [1] } };
    }
  }

  it('is shown so, by a method of its class too, bytes as base64', () => {
    const { 'image/png': png, ...others } = dataOf(new Chart());
    expect(png).toBe(PNG.toString('base64'));
    expect(others).toEqual({
      'text/html': '<b>hi</b>',
      'application/json': { a: [1] },
      'text/plain': 'Chart {}'
    });
  });

  it('may be a function', () => {
    const chart = Object.assign(() => 1, { [DISPLAY]: () => ({ 'text/plain': 'me' }) });
    expect(textOf(chart)).toBe('me');
  });

  const circle: Record<string, unknown> = {};
  circle.circle = circle;

  it.each<[string, () => unknown]>([
    ['threw Error: no', () => raise(new Error('no'))],
    ["threw 'text'", () => raise('text')],
    ['gave 5, not an object of MIME types', () => 5],
    ['gave null, not an object', () => null],
    ['gave [ 1 ], not an object', () => [1]],
    ['gave no MIME type', () => ({})],
    ["gave 'html', which is no MIME type", () => ({ html: '<b>' })],
    ['gave what is no JSON', () => ({ 'application/json': circle })],
    ['gave what is no JSON', () => ({ 'application/json': 1n })]
  ])('that %s is text, and says so in one line', (what, show) => {
    const [first, second, ...rest] = textOf({ a: 1, [DISPLAY]: show }).split('\n');
    expect(first).toMatch(/^\{ a: 1, \[Symbol\(Jupyter\.display\)\]/);
    expect(second).toContain(`(its Symbol.for('Jupyter.display') method ${what}`);
    expect(rest).toEqual([]);
  });

  it('that rejects later is text too', async () => {
    const bundles = await toMimeBundles({ [DISPLAY]: () => Promise.reject(new Error('late')) });
    expect(bundles[0].data['text/plain']).toContain('method rejected with Error: late)');
  });
});

describe("another library's figure", () => {
  it('of plotly has figure, picture and text', () => {
    const data = dataOf({
      data: [{ type: 'bar', x: ['a', 'b'], y: tensor([1, 2]) }],
      layout: { title: { text: 'sales' } },
      config: {}
    });
    expect(data[PLOTLY_MIME]).toEqual({
      data: [{ type: 'bar', x: ['a', 'b'], y: [1, 2] }],
      layout: { title: { text: 'sales' } }
    });
    expect(data['image/png']).toMatch(/^iVBOR/);
    expect(data['text/plain']).toBe('sales\n  bar, 2 values');
  });

  it.each([
    ['an answer with data', { data: [{ id: 1 }], layout: {} }],
    ['a page of results', { data: [{ x: 1, type: 'user' }], total: 1 }],
    ['no data', { data: [], layout: {} }]
  ])('is not %s', (_, value) => {
    expect(Object.keys(dataOf(value))).toEqual(['text/plain']);
  });

  it.each([
    [`${VEGA_LITE}v4.json`, ['application/vnd.vegalite.v4+json']],
    [`${VEGA_LITE}v5.20.json`, ['application/vnd.vegalite.v5+json']],
    [
      `${VEGA_LITE}v6.1.0.json`,
      // JupyterLab 4.6 draws v5 and no newer one.
      ['application/vnd.vegalite.v5+json', 'application/vnd.vegalite.v6+json']
    ],
    ['https://vega.github.io/schema/vega/v5.json', ['application/vnd.vega.v5+json']]
  ])('of %s has the types that front ends draw', ($schema, types) => {
    const spec = { $schema, mark: { type: 'bar' }, encoding: { x: { field: 'day' } } };
    const data = dataOf(spec);
    expect(Object.keys(data)).toEqual([...types, 'text/plain']);
    for (const type of types) expect(data[type]).toEqual(spec);
    expect(data['text/plain']).toMatch(/^Vega(-Lite)? chart: bar, x: day$/);
  });

  it('is made by toSpec where an object has it', () => {
    const builder = { toSpec: () => ({ mark: 'line', encoding: { y: { aggregate: 'count' } } }) };
    expect(dataOf(builder)).toMatchObject({
      'application/vnd.vegalite.v5+json': { mark: 'line' },
      'text/plain': 'Vega-Lite chart: line, y: count'
    });
    expect(textOf({ toSpec: () => 'x' })).toBe('{ toSpec: [Function: toSpec] }');
  });

  it('is no other JSON schema', () => {
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' };
    expect(Object.keys(dataOf(schema))).toEqual(['text/plain']);
  });
});

describe('a picture', () => {
  it.each([
    ['image/png', PNG, 'PNG picture, 16 × 32 pixels, 33 B'],
    ['image/jpeg', Buffer.from('ffd8ffe000104a46', 'hex'), 'JPEG picture, 8 B'],
    [
      'image/gif',
      Buffer.from('GIF89a\x02\x00\x03\x00', 'latin1'),
      'GIF picture, 2 × 3 pixels, 10 B'
    ],
    ['image/webp', Buffer.from('RIFF\x04\x00\x00\x00WEBPVP8 ', 'latin1'), 'WebP picture, 16 B']
  ])('of type %s is known by its first bytes', (type, bytes, text) => {
    expect(dataOf(bytes)).toEqual({ [type]: bytes.toString('base64'), 'text/plain': text });
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 8), 8);
    shared.set(bytes);
    expect(dataOf(shared)).toHaveProperty([type], bytes.toString('base64'));
  });

  it.each(['<svg><g/></svg>', '\uFEFF<?xml version="1.0"?>\n<!-- by é -->\n<svg></svg>'])(
    'as SVG is %s',
    svg => {
      expect(dataOf(Buffer.from(svg))['image/svg+xml']).toBe(svg.replace('\uFEFF', ''));
      expect(dataOf({ nodeType: 1, outerHTML: svg })['image/svg+xml']).toBe(svg);
    }
  );

  it('is not a text that happens to be SVG, nor other bytes', () => {
    expect(textOf('<svg></svg>')).toBe("'<svg></svg>'");
    expect(textOf(Buffer.from('abc'))).toBe('<Buffer 61 62 63>');
    expect(textOf(Uint8Array.of(1, 2))).toBe('Uint8Array(2) [ 1, 2 ]');
  });

  it('another element is HTML', () => {
    expect(dataOf({ nodeType: 1, outerHTML: '<p>hi</p>' })['text/html']).toBe('<p>hi</p>');
  });
});

describe('a list of records', () => {
  const RECORDS = [
    { word: 'a<b>', count: 1, share: 0.123456789 },
    { word: 'línea', count: 12 },
    { word: null, count: -3, share: 1 }
  ];

  it('is a table in text, numbers to the right, missing values empty', () => {
    expect(textOf(RECORDS)).toBe(
      [
        'word   count     share',
        '─────  ─────  ────────',
        'a<b>       1  0.123457',
        'línea     12',
        '          -3         1',
        '3 rows × 3 columns'
      ].join('\n')
    );
  });

  it('is a table in HTML, escaped, without script or colour', () => {
    const html = dataOf(RECORDS)['text/html'] as string;
    expect(html).toContain('<td align="left" style="text-align: left">a&lt;b&gt;</td>');
    expect(html).toContain('<th scope="col" align="right" style="text-align: right">count</th>');
    expect(html.replace(/text-align: (left|right)/g, '')).not.toMatch(
      /<b>|script|colou?r|style="[^"]/
    );
  });

  it('is shortened, with the counts', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 26 }, (_, i) => [`f${i}`, 'x'.repeat(99)])
    );
    const lines = textOf(Array(1000).fill(fields)).split('\n');
    expect(lines).toHaveLength(2 + 20 + 1);
    expect(lines.at(-1)).toBe('1,000 rows × 26 columns  (… 980 more rows and 6 more columns)');
    expect(lines[2]).toMatch(/^x{59}… {2}x/);
  });

  it.each([
    ['that share nothing', [{ a: 1 }, { b: 2 }]],
    ['and something else', [{ a: 1 }, 2]],
    ['without fields', [{}, {}]],
    ['of a class', [new Date(0)]],
    ['that are lists', [[1], [2]]]
  ])('%s is none', (_, value) => {
    expect(Object.keys(dataOf(value))).toEqual(['text/plain']);
  });

  it('does not call getters, and takes nothing from prototypes', () => {
    let calls = 0;
    const record = {
      a: 1,
      b: 2,
      get toString() {
        calls++;
        return () => 'x';
      }
    };
    expect(
      textOf([record, { a: 1, b: 2 }])
        .split('\n')
        .slice(2, 4)
    ).toEqual(['1  2', '1  2']);
    expect(calls).toBe(0);
  });

  it('holds short forms of what is not a scalar', () => {
    const text = textOf([{ x: tensor([1, 2]), when: new Date(0), nested: { a: [1, 2] } }]);
    expect(text).toContain('1970-01-01T00:00:00.000Z  { a: [ 1, 2 ] }');
  });
});

describe('a value and its text', () => {
  it('both go into every bundle', async () => {
    const values = [1, RegExp, [{ a: 1 }], PNG, new Map(), { data: [{ y: [1] }], layout: {} }];
    for (const value of values) {
      const [bundle] = (await toMimeBundles(value)) as [MimeBundle];
      expect(bundle.data['text/plain']).toBeTypeOf('string');
    }
  });
});

function raise(thrown: unknown): never {
  throw thrown;
}
