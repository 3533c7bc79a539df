import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportProblems } from '../../kernel/src/cells/report.js';
import { CompilerInFolder } from './compiler-in-folder.js';

describe('files of the notebook folder', () => {
  let at: CompilerInFolder;
  beforeAll(() => {
    at = new CompilerInFolder();
  });
  afterAll(() => at.close());

  const IMPORT = 'import { w } from "./outer"; w';
  const handedOut = (source: string): string[] =>
    at.commit(source).modules.map(({ path }) => path.slice(at.folder.length + 1));

  it('run anew with everything that leads to them when they have changed, at once', () => {
    at.write('inner.ts', 'export const v = 1;');
    at.write('outer.ts', 'import { v } from "./inner"; export const w = v;');
    expect(handedOut(IMPORT)).toEqual(['inner.js', 'outer.js']);
    expect(handedOut(IMPORT)).toEqual([]);
    at.write('inner.ts', 'export const v = 2;');
    expect(handedOut(IMPORT)).toEqual(['inner.js', 'outer.js']);
  });

  it('are missed when they are gone and found when they are back', () => {
    at.remove('inner.ts');
    expect(at.rejected(IMPORT)[0]).toMatchObject({ file: 'outer.ts', code: 2307 });
    at.write('inner.ts', 'export const v = 3;');
    expect(handedOut(IMPORT)).toEqual(['inner.js', 'outer.js']);
  });

  it('are handed out again when the cell they were for has not run', () => {
    at.write('inner.ts', 'export const v = 4;');
    const { ticket, modules } = at.compiled(IMPORT);
    at.compiler.drop(ticket);
    expect(at.compiled(IMPORT).modules).toEqual(modules);
  });

  it('show their own lines where they are wrong', () => {
    at.write('inner.ts', '// first line\nexport const v: string = 5;');
    const problems = at.rejected(IMPORT);
    const { traceback } = reportProblems(problems, IMPORT);
    // eslint-disable-next-line no-control-regex -- terminal colours begin with this character
    const text = traceback.join('\n').replace(/\u001b\[\d*m/g, '');
    expect(text).toContain('at inner.ts, line 2, column 14');
    expect(text).toContain('> 2 | export const v: string = 5;');
    at.write('inner.ts', 'export const v = 6;');
  });

  it('may be JSON, read again when it has changed', () => {
    at.write('data.json', '{ "x": 1 }');
    expect(handedOut('import data from "./data.json"; data.x')).toEqual(['data.json.js']);
    expect(handedOut('import data from "./data.json"; data.x')).toEqual([]);
    at.write('data.json', '{ "y": 1 }');
    expect(at.rejected('import data from "./data.json"; data.x')).toHaveLength(1);
    expect(handedOut('import data from "./data.json"; data.y')).toEqual(['data.json.js']);
  });

  it('that end in an expression stay as they are', () => {
    at.write('effect.ts', 'console.log("once");');
    expect(handedOut('import "./effect"; 1')).toEqual(['effect.js']);
    expect(at.compiled('2').js).toContain('__tsteps.value = 2');
  });

  it('find a package that was installed after the first try, with its types, and its next version', () => {
    const use = 'import { thing } from "late"; thing.length';
    expect(at.rejected(use)[0]?.code).toBe(2307);
    const manifest = {
      name: 'late',
      type: 'module',
      exports: { '.': { types: './index.d.ts', import: './index.js' } }
    };
    at.write('node_modules/late/package.json', JSON.stringify(manifest));
    at.write('node_modules/late/index.js', 'export const thing = "x";');
    at.write('node_modules/late/index.d.ts', 'export declare const thing: string;');
    at.compiled(use);
    at.write('node_modules/late/index.d.ts', 'export declare const thing: { size: number };');
    expect(at.rejected(use)[0]?.headline).toMatch(/^Property 'length' does not exist/);
  });

  it('find the types of a CommonJS package that names what Node declares', () => {
    at.write('node_modules/old/package.json', JSON.stringify({ name: 'old', types: 'index.d.ts' }));
    at.write('node_modules/old/index.d.ts', 'declare function f(b: Buffer): string; export = f;');
    at.compiled('import f from "old"; f(Buffer.from("x")).length');
    expect(at.rejected('import f from "old"; f(3)')).toHaveLength(1);
  });
});
