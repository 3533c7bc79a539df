import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../kernel/src/index.js';
import { bytesFrom, fileError } from './fixtures.js';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('readCsv', () => {
  it('finds the type of each column', async () => {
    const table = await readCsv(
      utf8('day,price,open,code,name\n2026-11-23,1.5,true,007,a b\n2026-11-24,-2e3,FALSE,010,\n')
    );
    expect(table.types).toEqual({
      day: 'date',
      price: 'number',
      open: 'boolean',
      code: 'string',
      name: 'string'
    });
    expect(table.columns).toEqual({
      day: ['2026-11-23', '2026-11-24'],
      price: [1.5, -2000],
      open: [true, false],
      code: ['007', '010'],
      name: ['a b', null]
    });
    expect(table.names).toEqual(['day', 'price', 'open', 'code', 'name']);
    expect(table.rows[1]).toEqual({
      day: '2026-11-24',
      price: -2000,
      open: false,
      code: '010',
      name: null
    });
    expect(table.length).toBe(2);
  });

  it('reads only the columns that are stated, as stated', async () => {
    const source = utf8('a,b,c\n1,2,x\n,4,y');
    const table = await readCsv(source, { columns: { b: 'string', a: 'number' } });
    expect(table.columns).toEqual({ b: ['2', '4'], a: [1, NaN] });
    const texts: (string | null)[] = table.columns.b;
    expect(texts).toHaveLength(2);
  });

  it('makes a tensor of columns', async () => {
    const table = await readCsv(utf8('a,b,c\n1,true,x\nNA,false,y'));
    const x = table.tensor(['b', 'a']);
    expect(x.shape).toEqual([2, 2]);
    expect([...(await x.data())]).toEqual([1, 1, 0, NaN]);
    expect(() => table.tensor(['c'])).toThrow(/holds strings[\s\S]*one of a, b/);
    expect(() => table.tensor(['d'])).toThrow(/no column "d"/);
  });

  it('keeps the order of columns whose names are numbers', async () => {
    const table = await readCsv(utf8('2021,2020,x\n1,2,3'));
    expect(table.names).toEqual(['2021', '2020', 'x']);
    expect([...(await table.tensor(table.names).data())]).toEqual([1, 2, 3]);
  });

  it('reads quotes, line ends of every system, a byte order mark and UTF-16', async () => {
    const text = 'a,b\r\n"x, ""y""",1\r"line\r\nend",2\n';
    const columns = { a: ['x, "y"', 'line\nend'], b: [1, 2] };
    expect((await readCsv(utf8(text))).columns).toEqual(columns);
    expect((await readCsv(utf8(`\ufeff${text}`))).columns).toEqual(columns);
    const wide = Uint8Array.from(`\ufeff${text}`, c => c.charCodeAt(0) & 255);
    const utf16 = new Uint8Array(2 * wide.length);
    wide.forEach((byte, i) => (utf16[2 * i] = byte));
    utf16.set([0xff, 0xfe]);
    expect((await readCsv(utf16)).columns).toEqual(columns);
  });

  it.each([';', '\t', '|', ','])('finds the delimiter %j, or takes it', async delimiter => {
    const text = ['a', 'b'].join(delimiter) + '\n' + ['1', '2'].join(delimiter);
    expect((await readCsv(utf8(text))).names).toEqual(['a', 'b']);
    expect((await readCsv(utf8(text), { delimiter })).names).toEqual(['a', 'b']);
  });

  it('names columns that have no name or share one', async () => {
    expect((await readCsv(utf8(',a,a,a_1,a\n1,2,3,4,5'))).names).toEqual([
      ...['column0', 'a', 'a_2', 'a_1', 'a_3']
    ]);
    const header = { header: false };
    expect((await readCsv(utf8('1,2\n3,4'), header)).columns).toEqual({
      column0: [1, 3],
      column1: [2, 4]
    });
    const named = await readCsv(utf8('1,2'), { header: false, columns: { x: 'number' } });
    expect(named.columns).toEqual({ x: [1] });
  });

  it('keeps names that objects have already', async () => {
    const table = await readCsv(utf8('__proto__,toString\n1,2'));
    expect(table.names).toEqual(['__proto__', 'toString']);
    expect(Object.keys(table.rows[0])).toEqual(['__proto__', 'toString']);
  });

  it('reads a file of nothing, and one of names only', async () => {
    expect((await readCsv(utf8(''))).names).toEqual([]);
    const table = await readCsv(utf8('a,b\n'));
    expect([table.names, table.length]).toEqual([['a', 'b'], 0]);
    expect(table.tensor([]).shape).toEqual([0, 0]);
  });

  it.each([
    ['rows of other lengths', 'a,b\n1,2\n3', 'ragged-rows', '1 fields in row 2 after the header'],
    ['quotes without end', 'a,b\n"1,2\n3,4', 'bad-csv', 'row 2: Quoted field unterminated']
  ])('refuses %s', async (_, text, code, got) => {
    const error = await fileError(() => readCsv(utf8(text)));
    expect([error.code, error.got]).toEqual([code, got]);
  });

  it('says which value is not of the stated type', async () => {
    const error = await fileError(() => readCsv(utf8('a\n1\nx'), { columns: { a: 'number' } }));
    expect(error.got).toBe('"x" in row 2 of the column "a"');
    const date = await fileError(() => readCsv(utf8('a\n24.11.2026'), { columns: { a: 'date' } }));
    expect(date.expected).toContain('ISO 8601');
    const missing = await fileError(() => readCsv(utf8('a\n1'), { columns: { b: 'number' } }));
    expect(missing.expected).toBe('one of a');
  });

  it('says where the text ends', async () => {
    const error = await fileError(() => readCsv(bytesFrom('a\nfoo\xffbar')));
    expect([error.code, error.offset]).toEqual(['not-text', 5]);
  });

  it.each([
    [{ columns: { a: 'float' } }, /columns/],
    [{ delimiter: ', ' }, /delimiter/],
    [{ header: 1 }, /header/],
    [{ sep: ';' }, /sep/]
  ])('refuses the options %j', async (options, message) => {
    await expect(readCsv(utf8('a\n1'), options as never)).rejects.toThrow(message);
  });

  it('reads what was quoted, whatever the texts', async () => {
    const field = fc.string({ unit: 'grapheme' }).map(text => text.replace(/\r\n?/g, '\n'));
    const rows = fc.array(fc.tuple(field, field), { minLength: 1 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const property = fc.asyncProperty(rows, async records => {
      const text = records.map(row => row.map(quote).join(',')).join('\n');
      const columns = { a: 'string', b: 'string' } as const;
      const table = await readCsv(utf8(`a,b\n${text}`), { columns, delimiter: ',' });
      const read = table.rows.map(({ a, b }) => [a ?? '', b ?? '']);
      expect(read).toEqual(records);
    });
    await fc.assert(property, { numRuns: 200, seed: 7 });
  });
});
