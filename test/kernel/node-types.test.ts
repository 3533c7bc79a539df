import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompilerInFolder } from './compiler-in-folder.js';

/** The light files are three, all of them a hundred. */
const MANY_FILES = 50;

describe("Node's types", () => {
  let at: CompilerInFolder;
  let before: number;
  beforeEach(() => {
    at = new CompilerInFolder();
    at.commit('const two = 1 + 1; console.log(two); setTimeout(() => {}, 1);');
    before = at.compiler.work().programFiles;
  });
  afterEach(() => at.close());

  const isLoaded = (): boolean => at.compiler.work().programFiles > before + MANY_FILES;

  it('are not read for console and timers, which are typed all the same', () => {
    expect(at.rejected('console.logg(1)')[0]?.headline).toMatch(/Did you mean 'log'/);
    expect(at.inspect('setTimeo|ut')?.signature).toContain('setTimeout');
    expect(isLoaded()).toBe(false);
  });

  it.each([
    'process.cwd()',
    'Buffer.from("a").toString("hex")',
    'import fs from "fs"; fs.existsSync("x")',
    'import { join } from "node:path"; join("a", "b")',
    'const os = await import("os"); os.cpus().length',
    'new URL("http://x").host',
    'fetch("x").then(r => r.json())',
    'setTimeout(() => {}, 1).unref()',
    'Error.captureStackTrace({})',
    'require("x")'
  ])('are read for a cell such as %s', source => {
    at.compiled(source);
    expect(isLoaded()).toBe(true);
  });

  it('are read for a local file that needs them', () => {
    at.write('tool.ts', 'export const here = process.cwd();');
    at.compiled('import { here } from "./tool"; here.length');
    expect(at.rejected('import { here } from "./tool"; here.foo')).toHaveLength(1);
  });

  it('are known to completion and inspection before they are read', () => {
    expect(at.completions('proc|')).toContain('process');
    expect(at.completions('import x from "node:f|"')).toContain('node:fs');
    expect(at.inspect('proc|ess')?.signature).toBe('var process: NodeJS.Process');
  });

  it('keep their docs, and so do those of the language', () => {
    expect(at.inspect('console.lo|g(1)')?.documentation).toContain('Prints to `stdout`');
    expect(at.inspect('[1].ma|p(x => x)')?.documentation).toContain('Calls a defined callback');
  });
});
