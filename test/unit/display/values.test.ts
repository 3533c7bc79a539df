import { runInThisContext } from 'node:vm';
import ts from '@tslab/typescript-for-tslab';
import { describe, expect, it } from 'vitest';
import { addStopChecks } from '../../../kernel/src/cells/stop-checks.js';
import { MAX_OUTPUT_BYTES, type MimeBundle } from '../../../kernel/src/contract/index.js';
import { toMimeBundles } from '../../../kernel/src/display/index.js';
import { Dense } from '../../../kernel/src/index.js';
import { dataOf, textOf } from './shown-data.js';

const pending = new Promise(() => undefined);

class Point {
  x = 1;
  readonly #hidden = 2;
  get sum(): number {
    throw new Error('a getter was called');
  }
  hidden(): number {
    return this.#hidden;
  }
}

describe('as text, a value', () => {
  it.each<[string, unknown, string]>([
    ['a number', -0, '-0'],
    ['a text', 'a\nb', String.raw`'a\nb'`],
    ['a bigint', 10n, '10n'],
    ['a symbol', Symbol('q'), 'Symbol(q)'],
    ['null', null, 'null'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a list', [1, 'a', [2]], "[ 1, 'a', [ 2 ] ]"],
    ['a list with holes', Array.of<unknown>(1).concat(new Array(3)), '[ 1, <3 empty> ]'],
    ['a typed array', Float32Array.of(0.5, NaN), 'Float32Array(2) [ 0.5, NaN ]'],
    ['a Map', new Map([['a', { b: 1 }]]), "Map(1) { 'a' => { b: 1 } }"],
    ['a Set', new Set([1, 2]), 'Set(2) { 1, 2 }'],
    ['a class instance', new Point(), 'Point { x: 1 }'],
    ['an object without prototype', Object.create(null), '[Object: null prototype] {}'],
    ['deep objects', { a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: [Object] } } }'],
    ['a promise', Promise.resolve(7), 'Promise { 7 }'],
    ['a promise that waits', pending, 'Promise { <pending> }'],
    ['a layer', Dense(4), 'Dense(4)'],
    ['a layer in a list', [Dense(4)], '[ Dense(4) ]'],
    ['a generator', (function* () {})(), 'Object [Generator] {}']
  ])('%s reads as on a console', (_, value, text) => {
    expect(textOf(value)).toBe(text);
  });

  it('an error has the lines of its stack', () => {
    expect(textOf(new RangeError('too far'))).toMatch(/^RangeError: too far\n +at .*values\.test/);
  });

  it('a long list is shortened, with the count', () => {
    const text = textOf(new Float32Array(1_000_000));
    expect(text).toMatch(/^Float32Array\(1000000\) \[\n {2}0, 0, 0/);
    expect(text).toMatch(/… 999,900 more\n\]$/);
    expect(textOf(Array.from({ length: 1000 }, String))).toContain('… 900 more');
    expect(textOf(new Set(Array(200).keys()))).toContain('… 100 more');
    expect(textOf('x'.repeat(1_000_000))).toMatch(/xx' … 990,000 more characters$/);
  });

  it('a wide object and a large cube are shortened', () => {
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i]));
    expect(textOf(wide)).toContain('… 49,900 more');
    const row = Array.from({ length: 100 }, (_, i) => i / 7);
    expect(textOf(Array(100).fill(Array(100).fill(row))).length).toBeLessThan(60_000);
  });

  it('a circle is named', () => {
    const value: Record<string, unknown> = { a: 1 };
    value.self = value;
    expect(textOf(value)).toBe('{ a: 1, self: [Circular] }');
  });

  it('a getter is named, not called', () => {
    let calls = 0;
    const value = {
      get price() {
        return ++calls;
      },
      set price(_) {}
    };
    expect(textOf(value)).toBe('{ price: [Getter/Setter] }');
    expect(calls).toBe(0);
  });
});

describe('a function', () => {
  it('shows the first lines of its source', () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a function of known lines
    const long = new Function(Array(30).fill('void 0;').join('\n'));
    expect(textOf(long)).toMatch(/^function anonymous\((.|\n)*void 0;\n… 21 more lines$/);
    expect(textOf(class A {})).toMatch(/^class A/);
  });

  it('of a cell shows what was written, not what Stop needs', () => {
    const written = 'function step(x) {\n    while (x < 9)\n        x++;\n    return lr * x;\n}';
    const compiled = ts.transpileModule(`${written}\nconst f = (x) => x + 1;`, {
      compilerOptions: { target: ts.ScriptTarget.ES2022 },
      transformers: { before: [addStopChecks(0)] }
    }).outputText;
    expect(compiled).toContain('__tsteps.stop()');
    const [step, f] = evaluate(`${compiled.replace('lr', 'exports.lr')}; [step, f]`);
    expect(textOf(step)).toBe(
      written.replace('while (x < 9)\n', 'while (x < 9) {\n').replace('x++;\n', 'x++;\n    }\n')
    );
    expect(textOf(f)).toBe('(x) => x + 1');
  });
});

/** Throws at every question. */
const thrower = new Proxy(
  {},
  Object.fromEntries(
    Reflect.ownKeys(Reflect).map(trap => [
      trap,
      () => {
        throw new Error('a trap was sprung');
      }
    ])
  )
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const endless: object = new Proxy({}, { getPrototypeOf: () => endless });

const HOSTILE: [string, unknown][] = [
  ['a proxy that throws', thrower],
  ['a proxy that throws, in a list', [thrower, { thrower }]],
  ['a revoked proxy', revoked.proxy],
  ['a proxy that has every property', new Proxy({}, { has: () => true, get: () => 1 })],
  ['an endless chain of prototypes', new Proxy({}, { getPrototypeOf: () => endless })],
  ['getters that throw', throwing('data', 'layout', '$schema', 'toSpec', 'outerHTML', 'then')],
  ['a length that lies', new Proxy([], { get: (t, k) => (k === 'length' ? 1e15 : t[k as never]) })],
  ['an error whose stack throws', Object.defineProperty(new Error('x'), 'stack', { get: fail })],
  ['an own way of printing that throws', { [Symbol.for('nodejs.util.inspect.custom')]: fail }],
  ['toSpec that throws', { toSpec: fail }],
  ['a figure in a circle', circularFigure()],
  ['a chart in a circle', circularChart()],
  ['a text of 10 million characters', 'é'.repeat(10_000_000)],
  ['a number of 100,000 digits', 7n ** 100_000n],
  ['a very long name', { ['k'.repeat(1_000_000)]: 1 }],
  [
    'long texts everywhere',
    Array(200).fill({ a: '"<&'.repeat(100_000), b: '\u0000'.repeat(9999) })
  ],
  [
    'a wide table',
    [Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`<b>${i}`, '<'.repeat(99)]))]
  ],
  ['bytes of no kind', new Uint8Array(5_000_000)],
  ['a large picture', pngOf(5_000_000)],
  ['a large SVG', Buffer.from(`<svg>${'<g/>'.repeat(200_000)}</svg>`)],
  ['a large figure', { data: [{ y: Array(500_000).fill(0.123456) }], layout: {} }],
  ['a large chart', { $schema: 'vega-lite/v5', data: { values: Array(90_000).fill({ a: 1 }) } }],
  ['the whole of the process', globalThis]
];

describe('a hostile value', () => {
  it.each(HOSTILE)('%s is survived, within the limit, and has text', async (_, value) => {
    const bundles = await toMimeBundles(value);
    expect(bundles).toHaveLength(1);
    const [{ data }] = bundles as [MimeBundle];
    expect(data['text/plain']).toBeTypeOf('string');
    expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThanOrEqual(MAX_OUTPUT_BYTES);
  });

  it('what is too large says so', () => {
    expect(textOf(pngOf(5_000_000))).toMatch(
      /^PNG picture.*\n\(more than the 256 KiB of an output/
    );
    expect(textOf({ data: [{ y: Array(90_000).fill(0.25) }], layout: {} })).toMatch(/too large/);
    expect(dataOf({ data: [{ y: Array(90_000).fill(0.25) }], layout: {} })).toHaveProperty([
      'image/png'
    ]);
  });
});

function fail(): never {
  throw new Error('it fails on purpose');
}

function evaluate(code: string): unknown[] {
  return runInThisContext(code) as unknown[];
}

function throwing(...names: string[]): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map(name => [name, { get: fail, enumerable: true }]))
  );
}

function circularFigure(): object {
  const figure = { data: [{ y: [1], self: {} }], layout: {} };
  figure.data[0].self = figure;
  return figure;
}

function circularChart(): object {
  const chart = { $schema: 'https://vega.github.io/schema/vega-lite/v5.json', self: {} };
  chart.self = chart;
  return chart;
}

function pngOf(bytes: number): Uint8Array {
  const file = new Uint8Array(bytes);
  file.set(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  return file;
}
