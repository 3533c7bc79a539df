import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellCompiler, CompiledCell, Problem } from '../../kernel/src/cells/cell-compiler.js';
import { originalPosition } from '../../kernel/src/cells/position-map.js';
import { TslabCompiler, TYPES } from './built.js';

describe('the cell compiler', () => {
  const home = process.cwd();
  let folder: string;
  let compiler: CellCompiler;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'tsteps-test-')));
    process.chdir(folder);
    compiler = new TslabCompiler({ typesFolder: TYPES });
  });
  afterAll(() => {
    compiler.close();
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => compiler.restore([]));

  function compiled(source: string): CompiledCell {
    const result = compiler.compile(source);
    if (!result.ok) throw new Error(result.problems.map(p => p.headline).join('\n'));
    return result;
  }

  function commit(source: string): CompiledCell {
    const cell = compiled(source);
    compiler.commit(cell.ticket);
    return cell;
  }

  function rejected(source: string): Problem[] {
    const result = compiler.compile(source);
    if (result.ok) throw new Error('compiled');
    return result.problems;
  }

  describe('types and options (seam A)', () => {
    it('gives Node and the API to a cell in an empty folder', () => {
      compiled(
        'import fs from "fs"; fs.existsSync("x"); Buffer.from("a"); process.cwd(); console.log(1); fetch;'
      );
      commit('const x = zeros([32, 700, 1]);');
      expect(compiler.inspect('x', 1)?.signature).toBe('const x: Tensor<[32, 700, 1], "float32">');
    });

    it('types tslab and tsteps imports with nothing installed', () => {
      expect(rejected('import * as tslab from "tslab"; tslab.display.html(3);')).toHaveLength(1);
      compiled('import { Dense } from "tsteps"; Dense(3);');
    });

    it('never truncates the sentence at the end of a long type', () => {
      const long = 'a'.repeat(2000);
      const [problem] = rejected(
        `declare function take(x: { ${long}: 1 } & "take needs [batch, features], got [3]"): void;\ntake({ ${long}: 1 });`
      );
      expect(problem.headline).toBe('take needs [batch, features], got [3]');
    });
  });

  describe('a value in the place of options', () => {
    it.each([
      ["Dense(64, 'relu')", 'an object, such as { activation: … }, not as "relu"'],
      ['SimpleRNN(3, true)', 'an object, such as { activation: … }, not as true'],
      ['zeros([2, 3]).mean(0)', 'an object, such as { axis: … }, not as 0'],
      ['zeros([2, 3]).sum([0])', 'an object, such as { axis: … }, not as number[]'],
      ['Adam(0.01)', 'an object, { name: value }, not as 0.01'],
      ['EarlyStopping("val_loss")', 'an object, { name: value }, not as "val_loss"']
    ])('%s is told how', (code, rest) => {
      expect(rejected(code)[0]?.headline).toBe(`Options are written as ${rest}`);
    });

    it('is not meant where an option has another name or value', () => {
      expect(rejected("Dense(4, { activaton: 'relu' })")[0]?.headline).toMatch(
        /^Dense has no option/
      );
      const own = 'function f(x: { a?: 1 }): void {}\nconst n = { b: 1 };\nf(n);';
      expect(rejected(own)[0]?.headline).toMatch(/^Type '\{ b: number; \}' has no properties/);
    });
  });

  describe('the ambient API (seam D)', () => {
    it('keeps the type of an earlier value when a cell reuses the name of its class', () => {
      commit('const y = ones([2, 3]);');
      commit('const Tensor = 3;');
      expect(compiler.inspect('y', 1)?.signature).toBe('const y: Tensor<[2, 3], "float32">');
    });

    it('is there as values, types and factories', () => {
      compiled('function f(x: Tensor<[2, 3]>): Shape { return x.shape; }\nDense(4)(ones([2, 3]));');
    });
  });

  describe('live bindings (seam E)', () => {
    it('hands out getters for all names and setters for those that can change', () => {
      const { js } = compiled(
        'let a = 1; var b = 2; const c = 3; function d() {} class E {}\nconst { f, g: [h] } = { f: 1, g: [2] };'
      );
      const bound = /__tsteps\.bind\((.*)\);/.exec(js)?.[1] ?? '';
      const entries = Object.fromEntries(
        [...bound.matchAll(/"(\w+)": \[(.*?)\](?:,| \})/g)].map(([, name, list]) => [
          name,
          list.includes('v => ') ? 'get and set' : 'get'
        ])
      );
      expect(entries).toEqual({
        a: 'get and set',
        b: 'get and set',
        c: 'get',
        d: 'get',
        E: 'get',
        f: 'get',
        h: 'get'
      });
      expect(js).not.toContain('exports.a');
    });

    it('refers to earlier names through exports, in shorthand and calls too', () => {
      commit('let rate = 1; function step() {}');
      const { js } = compiled('rate = 2; step(); const all = { rate }; ({ rate } = all);');
      expect(js).toContain('exports.rate = 2;');
      expect(js).toContain('(0, exports.step)();');
      expect(js).toContain('{ rate: exports.rate }');
      expect(js).toContain('({ rate: exports.rate } = all)');
    });

    it('hands the last expression over, and nothing for a declaration', () => {
      expect(compiled('1 + 1').js).toContain('__tsteps.value = 1 + 1;');
      expect(compiled('const two = 1 + 1;').js).not.toContain('__tsteps.value');
    });
  });

  describe('source maps (seam F)', () => {
    it('lead from every marked token back to its line and column', () => {
      const source = [
        'interface Erased { a: number; b: string }',
        'type AlsoErased<T> = T extends Erased ? 1 : 2;',
        'function mark(n: number): number {',
        '  for (const i of [1, 2]) { if (n > i) throw new Error(`here`); }',
        '  return n as number;',
        '}',
        'const result: number = mark(7);'
      ].join('\n');
      const { js, map } = compiled(source);
      for (const token of ['Error', 'mark(7)', 'return n']) {
        expect(originalPosition(map, positionOf(js, token)), token).toEqual(
          positionOf(source, token)
        );
      }
    });
  });

  describe('emit and program (seam G)', () => {
    it('knows the kinds of completions and the docs of a name', () => {
      commit('/** Adds one. */\nfunction increment(n: number) { return n + 1; }');
      const { entries, start, end } = compiler.complete('increm', 6);
      expect({ entries, start, end }).toEqual({
        entries: [
          { name: 'increment', kind: 'function', signature: 'increment(n: number): number' }
        ],
        start: 0,
        end: 6
      });
      expect(compiler.inspect('increment', 3)?.documentation).toBe('Adds one.');
      expect(compiler.inspect('Dense(3)', 2)?.signature).toMatch(
        /^Dense<3, .*Layer<DenseRule<3>>$/
      );
    });
  });

  describe('stop checks', () => {
    it('stand at every loop and function entry', () => {
      const { js } = compiled(
        'for (;;) break; for (const a of []) a; for (const b in {}) b; while (0) 0; do {} while (0);\nfunction f() {} const g = () => 1; const h = { m() {} }; class K { constructor() {} get p() { return 1; } }'
      );
      expect(js.match(/__stop\[0\]/g)).toHaveLength(5 + 6 - 1 + 0);
    });

    it('stay out of functions that gpu.js reads as text', () => {
      const { js } = compiled(
        'declare function createKernel(f: unknown): unknown;\nfunction named(x: number) { return x; }\ncreateKernel(named); createKernel((x: number) => { for (let i = 0; i < 3; i++) x += i; return x; });'
      );
      expect(js).not.toContain('__stop');
    });

    it('stand in local modules', () => {
      writeFileSync(join(folder, 'local.ts'), 'export function spin(): void { while (true) {} }');
      const { modules } = compiled('import { spin } from "./local"; spin;');
      expect(modules.map(m => m.path)).toEqual([join(folder, 'local.js')]);
      expect(modules[0].js.match(/__stop\[0\]/g)).toHaveLength(2);
    });
  });

  describe('commit and drop', () => {
    it('count a cell only once it has run', () => {
      const cell = compiled('const later = 1;');
      expect(rejected('later')).toHaveLength(1);
      compiler.commit(cell.ticket);
      compiled('later');
    });

    it('forget a dropped cell', () => {
      const cell = compiled('const never = 1;');
      compiler.drop(cell.ticket);
      expect(compiler.commit(cell.ticket)).toBe(false);
      expect(rejected('never')).toHaveLength(1);
    });

    it('keep of a half-run cell its types and the values that were set', () => {
      commit('const earlier = "kept"; const redone = "old";');
      const cell = compiled(
        'interface Point { x: number }\nconst a: Point = { x: 1 }; let b = 2, redone = 3; function f(p: Point) { return p; }'
      );
      compiler.commit(cell.ticket, ['a', 'f']);
      compiled('const p: Point = f(a); p.x; earlier.length; redone.length');
      expect(rejected('b')).toHaveLength(1);
    });

    it('carry over to another compiler as text', () => {
      commit('import path from "path"; type Id = string; const id: Id = "x";');
      const text = compiler.declarations();
      compiler.restore([]);
      expect(rejected('id')).toHaveLength(1);
      compiler.restore(text);
      compiled('id.length; path.join(id)');
    });
  });

  describe('problems', () => {
    it('name line, column and end in the TypeScript', () => {
      const [problem] = rejected('const ok = 1;\n  const bad: string = 5;');
      expect(problem).toMatchObject({
        code: 2322,
        file: null,
        start: { line: 1, column: 8 },
        end: { line: 1, column: 11 }
      });
    });

    it('lead with the sentence of a shape rule and keep the long form below', () => {
      const [problem] = rejected('SimpleRNN(200, { returnSequences: true })(zeros([32, 200]));');
      expect(problem.headline).toBe('SimpleRNN needs [batch, timesteps, features], got [32, 200]');
      expect(problem.details[0]).toMatch(/^Argument of type 'Tensor<\[32, 200\]/);
    });

    it('leave a string literal type that is no sentence alone', () => {
      const [problem] = rejected(
        'const mode: "same padding" | "valid padding" = "full" as "full";'
      );
      expect(problem.headline).toMatch(/^Type '"full"' is not assignable/);
    });

    it('are all reported, each at its place', () => {
      expect(
        rejected('const a: string = 1;\nconst b: number = "";').map(p => p.start.line)
      ).toEqual([0, 1]);
    });
  });

  it.each([
    ['await 1', true],
    ['const x = await (Promise.resolve(1));', true],
    ['for await (const one of [1]) one;', true],
    ['if (true) { await [1][0]; }', true],
    ['async function f() { await 1; }\nclass A { async m() { await (1); } }', false],
    ['const text = "await 1";', false]
  ])('knows whether %s awaits at the top level', (source, isAsync) => {
    expect(compiled(source).isAsync).toBe(isAsync);
  });

  it('registers a module written in a cell', () => {
    commit('/** @module helpers */\nexport const nine = 9;');
    const { modules } = compiled('import { nine } from "./helpers"; nine');
    expect(modules.map(m => m.path)).toEqual([join(folder, 'helpers.js')]);
  });
});

function positionOf(text: string, token: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(token)).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}
