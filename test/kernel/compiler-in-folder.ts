import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CompiledCell, Problem } from '../../kernel/src/cells/cell-compiler.js';
import { TslabCompiler, TYPES } from './built.js';

/** TypeScript asks only once which folder is the process's own. */
const FOLDER = realpathSync(mkdtempSync(join(tmpdir(), 'tsteps-test-')));
process.once('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

/** A compiler in an empty folder, which is the process's own until it is closed. */
export class CompilerInFolder {
  readonly compiler: InstanceType<typeof TslabCompiler>;
  readonly folder = FOLDER;
  readonly #home = process.cwd();

  constructor() {
    process.chdir(FOLDER);
    this.compiler = new TslabCompiler({ typesFolder: TYPES });
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
  }

  compiled(source: string): CompiledCell {
    const result = this.compiler.compile(source);
    if (!result.ok) throw new Error(result.problems.map(problem => problem.headline).join('\n'));
    return result;
  }

  /** Compiles a cell as one that has run. */
  commit(source: string): CompiledCell {
    const cell = this.compiled(source);
    this.compiler.commit(cell.ticket);
    return cell;
  }

  rejected(source: string): Problem[] {
    const result = this.compiler.compile(source);
    if (result.ok) throw new Error('compiled');
    return result.problems;
  }

  /** Names at the place of `|`. */
  completions(marked: string): string[] {
    const offset = marked.indexOf('|');
    const { entries } = this.compiler.complete(marked.replace('|', ''), offset);
    return entries.map(({ name }) => name);
  }

  inspect(marked: string) {
    return this.compiler.inspect(marked.replace('|', ''), marked.indexOf('|'));
  }

  close(): void {
    this.compiler.close();
    process.chdir(this.#home);
    for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name), { recursive: true });
  }
}
