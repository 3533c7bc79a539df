import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CompilerInFolder } from './compiler-in-folder.js';

describe('earlier cells', () => {
  let at: CompilerInFolder;
  beforeAll(() => {
    at = new CompilerInFolder();
  });
  afterAll(() => at.close());
  beforeEach(() => at.compiler.restore([]));

  const cell = (name: string | number): string =>
    `const a${name} = ${name}, b${name} = zeros([2, 3]); function c${name}(x: number) { return x + a${name}; }`;

  /** What one more cell costs: characters parsed and files in the program. */
  function costOf(source: string): { parsed: number; files: number } {
    const before = at.compiler.work().parsedCharacters;
    at.commit(source);
    const { parsedCharacters, programFiles } = at.compiler.work();
    return { parsed: parsedCharacters - before, files: programFiles };
  }

  it('cost a new cell nothing: as much is parsed for the 150th as for the second', () => {
    at.commit(cell(1000));
    const second = costOf(cell(1001));
    for (let name = 1002; name < 1149; name++) at.commit(cell(name));
    expect(costOf(cell(1149))).toEqual(second);
    at.compiled('c1000(a1149) + b1075.shape[1]');
  });

  it('are forgotten when a cell that runs again has declared all their names anew', () => {
    for (let run = 0; run < 60; run++) at.commit(cell(2000 + (run % 3)));
    expect(at.compiler.declarations()).toHaveLength(3);
    const { added, removed } = at.compiler.takeChanges();
    expect(added.length - removed.length).toBe(3);
  });

  it('keep what a redeclared name leaves over, value or type', () => {
    at.commit('class Point { x = 1 } const point = new Point();');
    at.commit('const Point = 3;');
    at.compiled('const again: Point = point; again.x; Point.toFixed();');
    at.commit('type Point = string;');
    at.compiled('const text: Point = "x"; text.length; Point.toFixed();');
  });

  it('mean by a name what it means now, so that an object of an older class goes on', () => {
    at.commit('class Counter { private n = 0; } const counter = new Counter();');
    at.commit('function take(one: Counter) { return one; }');
    at.commit('class Counter { private n = 0; more() {} }');
    at.compiled('take(counter)');
  });

  it('keep their imports, each with its own meaning', () => {
    at.commit('import { join } from "path"; const one = join;');
    at.commit('import * as join from "fs"; ');
    at.compiled('one("a", "b").length; join.existsSync("x")');
  });

  it('come back after a restart, modules written in cells too', () => {
    at.commit('/** @module shared */\nexport const nine = 9;');
    at.commit(
      'import { nine } from "./shared"; const ten = nine + 1; const bytes = Buffer.from("x");'
    );
    const declarations = at.compiler.declarations();
    at.compiler.restore([]);
    at.rejected('ten');
    at.compiler.restore(declarations);
    at.compiled('ten + nine + bytes.length');
  });

  it('give completions before the API, and the API before the rest', () => {
    at.commit('const randomly = 1;');
    const names = at.completions('const rand = 2; rand|');
    expect(names.indexOf('rand')).toBe(0);
    expect(names.indexOf('randomly')).toBe(1);
    expect(names.indexOf('randomNormal')).toBeGreaterThan(1);
  });
});
