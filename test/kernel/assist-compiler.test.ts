import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompilerInFolder } from './compiler-in-folder.js';

describe('completion, inspection and diagnosis', () => {
  let at: CompilerInFolder;
  beforeAll(() => {
    at = new CompilerInFolder();
    at.write('local.ts', 'export const quiet = 1;');
    at.commit('const h = zeros([2, 3]); const point = { latitude: 1, longitude: 2 };');
  });
  afterAll(() => at.close());

  describe('completion', () => {
    it.each([
      ['names of options', 'Dense(3, { use| })', 'useBias'],
      [
        'options that are not there yet',
        'LSTM(3, { returnSequences: true, returnS| })',
        'returnState'
      ],
      ['words of options', "Conv1D(3, 2, { padding: '|' })", 'same'],
      ['words in unfinished code', "Dense(3, { activation: 'tan|", 'tanh'],
      ['members in unfinished code', 'if (true) { foo(h.sha|', 'shape'],
      ['members of objects', 'point.|', 'longitude'],
      ['local files', "import x from './lo|'", 'local'],
      ['exports of local files', "import { qu| } from './local'", 'quiet']
    ])('knows %s', (_, marked, name) => {
      expect(at.completions(marked)).toContain(name);
    });

    it('leaves out options that are there', () => {
      expect(at.completions('LSTM(3, { returnSequences: true, returnS| })')).not.toContain(
        'returnSequences'
      );
    });

    it('gives nothing of what compiled cells are made with', () => {
      const names = at.completions('|');
      const inner = names.filter(name =>
        /^(?:__|exports$|module$|tsLastExpr|TstepsLib)/.test(name)
      );
      expect(inner).toEqual([]);
      expect(names.length).toBeGreaterThan(100);
    });

    it('replaces the whole word, and looks for its part before the cursor', () => {
      const { start, end, entries } = at.compiler.complete('point.latXYZ', 9);
      expect([start, end, entries.map(({ name }) => name)]).toEqual([6, 12, ['latitude']]);
    });

    it('says what the API is: a function, a class, with its signature', () => {
      const { entries } = at.compiler.complete('Dens', 4);
      expect(entries[0]).toMatchObject({ name: 'Dense', kind: 'function' });
      expect(entries[0]?.signature).toMatch(/^Dense<.*\(units: Units/);
    });
  });

  describe('inspection', () => {
    it.each([
      ['h|', 'h'],
      ['h.sha|pe', 'h'],
      ['h|.shape', 'h'],
      ['const [a, b] = [1, 2]; b|', 'b'],
      ['Dense|(3)', null],
      ['function f(h: number) { return h|; }', null]
    ])('of %s belongs to the variable %s', (marked, name) => {
      expect(at.inspect(marked)?.name).toBe(name);
    });

    it('shows the call around the cursor, and which parameter is next', () => {
      at.commit(
        '/**\n * Adds.\n * @param b what is added\n */\nfunction add2(a: number, b = 2) { return a + b; }'
      );
      const found = at.inspect('add2(1, |)');
      expect(found?.signature).toBe('add2(a: number, b?: number): number');
      expect(found?.documentation).toBe('**b**: what is added\n\nAdds.');
    });

    it('shows what an option is, from its interface', () => {
      expect(at.inspect('LSTM(3, { returnSeq|uences: true })')).toEqual({
        signature: 'returnSequences?: boolean',
        documentation: expect.stringContaining('every timestep') as string,
        name: null
      });
    });

    it('finds nothing on a blank', () => {
      expect(at.inspect(' | ')).toBeNull();
    });
  });

  describe('diagnosis', () => {
    const found = (source: string): [string, string][] =>
      at.compiler
        .diagnose(source)
        .map(({ start, end, message }) => [source.slice(start, end), message]);

    it.each([
      ['Dens(3)', 'Dens', "Cannot find name 'Dens'. Did you mean 'Dense'?"],
      ['h.shap', 'shap', /Did you mean 'shape'\?$/],
      ['"🙂"; point.latitud', 'latitud', /Did you mean 'latitude'\?$/],
      ['const s: "same" | "valid" = "vald";', 's', /Did you mean '"valid"'\?$/],
      [
        'LSTM(3, { return_sequences: true })',
        '{ return_sequences: true }',
        /is written returnSequences here$/
      ],
      ['/** @module part */\nexport const x: string = 1;', 'x', /^Type 'number'/]
    ])('of %s points at %s', (source, place, message) => {
      const [[where, what] = []] = found(source);
      expect(where).toBe(place);
      expect(what).toMatch(message);
    });

    it('of what is not finished points at its end', () => {
      const source = 'function f() {';
      expect(at.compiler.diagnose(source)).toEqual([
        { start: source.length, end: source.length, message: "'}' expected.", details: [] }
      ]);
    });

    it('finds nothing wrong with a cell that awaits', () => {
      expect(found('const q = await h.data(); q')).toEqual([]);
    });

    it('stops at a hundred', () => {
      expect(found('nothing;'.repeat(300))).toHaveLength(100);
    });

    it('leaves no trace: names stay free, and local files are handed out to the next cell', () => {
      const cell = 'import { quiet } from "./local"; const fresh = quiet;';
      expect(found(cell)).toEqual([]);
      expect(at.rejected('fresh')).toHaveLength(1);
      expect(at.compiled(cell).modules).toHaveLength(1);
    });
  });
});
