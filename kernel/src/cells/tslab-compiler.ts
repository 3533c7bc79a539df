import ts from '@tslab/typescript-for-tslab';
import {
  createConverter,
  isCompleteCode,
  type Converter,
  type ConvertResult
} from 'tslab/dist/converter.js';
import { printQuickInfo } from 'tslab/dist/inspect.js';
import { getCodeMetadata } from 'tslab/dist/metadata.js';
import type {
  CellCompiler,
  CompiledModule,
  CompileResult,
  Completeness,
  Completion,
  Inspection
} from './cell-compiler.js';
import { keepNames } from './kept-names.js';
import { toProblems } from './problems.js';
import { noteValues } from './note-values.js';
import { expandShorthand } from './shorthand.js';
import { CELL_FILE, transpile, type Transpiled } from './transpile.js';
import { withHooks } from './typescript-seam.js';

export interface TslabCompilerOptions {
  /** Folder with `node/`, `tsteps/` and `tslab/`: the types a cell sees in any folder. */
  typesFolder: string;
}

/** Declarations before the cell, of the cell alone, and after it. */
interface Pending {
  before: string;
  own: string;
  after: string;
}

/** tslab's converter behind our interface, steered through the seams. */
export class TslabCompiler implements CellCompiler {
  readonly #options: TslabCompilerOptions;
  readonly #converter: Converter;
  readonly #pending = new Map<number, Pending>();
  #declarations = '';
  /** From the clock, so that a compiler started later hands out other tickets. */
  #lastTicket = Date.now() * 1000;
  /** Declaration text of the cell last emitted, without what is left of earlier cells. */
  #own = '';
  /** Results of this compile's second pass, by their text: tslab hands only that through. */
  readonly #compiled = new Map<string, Transpiled>();
  /** Files that tslab puts a line before: the cell, and modules written in a cell. */
  readonly #prefixed = new Set([CELL_FILE]);

  constructor(options: TslabCompilerOptions) {
    this.#options = options;
    this.#converter = this.#steered(() => createConverter());
  }

  compile(source: string): CompileResult {
    this.#compiled.clear();
    this.#own = '';
    const { module, ...metadata } = getCodeMetadata(source);
    if (module) {
      const found = this.#steered(() => this.#converter.addModule(module, source, metadata));
      const problems = toProblems(found, source);
      if (problems.length > 0) return { ok: false, problems };
      this.#prefixed.add(`${module}.ts`);
      return this.#accept({ output: '', declOutput: this.#declarations, diagnostics: [] });
    }
    const converted = this.#steered(() => this.#converter.convert(this.#declarations, source));
    if (converted.diagnostics.length > 0) {
      return { ok: false, problems: toProblems(converted.diagnostics, source) };
    }
    return this.#accept(converted);
  }

  #accept(converted: ConvertResult): CompileResult {
    const ticket = ++this.#lastTicket;
    const declarations = converted.declOutput ?? '';
    const js = converted.output ?? '';
    this.#pending.set(ticket, {
      before: this.#declarations,
      own: this.#own,
      after: declarations
    });
    return {
      ok: true,
      ticket,
      js,
      map: this.#mapOf(js),
      isAsync: this.#compiled.get(js)?.isAsync ?? false,
      declarations,
      modules: (converted.sideOutputs ?? []).map(({ path, data }) => ({
        path,
        js: data,
        map: this.#mapOf(data)
      }))
    };
  }

  #mapOf(js: string): CompiledModule['map'] {
    return this.#compiled.get(js)?.map ?? new Int32Array();
  }

  commit(ticket: number, names?: readonly string[]): boolean {
    const cell = this.#pending.get(ticket);
    if (!cell) return false;
    this.#pending.delete(ticket);
    this.#declarations = names ? this.#declarationsOf(cell, new Set(names)) : cell.after;
    return true;
  }

  /** A cell that stopped half-way: what it had set up counts, as if a smaller cell had declared it. */
  #declarationsOf(cell: Pending, names: Set<string>): string {
    const kept = keepNames(cell.own, names);
    const converted = this.#steered(() => this.#converter.convert(cell.before, kept));
    return converted.diagnostics.length > 0 ? cell.before : (converted.declOutput ?? cell.before);
  }

  drop(ticket: number): void {
    this.#pending.delete(ticket);
  }

  complete(source: string, offset: number): Completion {
    const found = this.#steered(() => this.#converter.complete(this.#declarations, source, offset));
    const kinds = new Map(found.original?.entries.map(entry => [entry.name, entry.kind]));
    return {
      start: found.start,
      end: found.end,
      entries: found.candidates.map(name => ({ name, kind: kinds.get(name) ?? '' }))
    };
  }

  inspect(source: string, offset: number): Inspection | null {
    const info = this.#steered(() => this.#converter.inspect(this.#declarations, source, offset));
    if (!info) return null;
    const signature = (info.displayParts ?? [])
      .map(part => part.text)
      .join('')
      // Our globals are aliases (`import Dense = TstepsLib.Dense`), which says nothing to the user.
      .replace(/^\(alias\) ([^]*)\nimport (\w+) = \2$/, '$1');
    return { signature, documentation: printQuickInfo({ ...info, displayParts: [] }).trim() };
  }

  isComplete(source: string): Completeness {
    const { completed, indent } = isCompleteCode(source);
    if (!completed) return { status: 'incomplete', indent: indent ?? '' };
    const { parseDiagnostics } = ts.createSourceFile(
      'cell.ts',
      source,
      ts.ScriptTarget.Latest
    ) as ts.SourceFile & { parseDiagnostics: readonly ts.Diagnostic[] };
    return { status: parseDiagnostics.length > 0 ? 'invalid' : 'complete' };
  }

  declarations(): string {
    return this.#declarations;
  }

  restore(declarations: string): void {
    this.#declarations = declarations;
    this.#pending.clear();
  }

  close(): void {
    this.#converter.close();
  }

  #steered<T>(work: () => T): T {
    const { typesFolder } = this.#options;
    return withHooks(
      {
        compilerOptions: {
          typeRoots: [typesFolder],
          types: ['node', 'tsteps'],
          paths: {
            tslab: [`${typesFolder}/tslab/index.d.ts`],
            tsteps: [`${typesFolder}/tsteps/api/index.d.ts`]
          },
          moduleResolution: ts.ModuleResolutionKind.Bundler,
          // Our sentences stand at the end of long types.
          noErrorTruncation: true,
          inlineSourceMap: true
        },
        isFixed: path => path.startsWith(typesFolder) || /\/lib\.[\w.]*\.d\.ts$/.test(path),
        before: checker => [
          expandShorthand(checker, file => file.fileName.endsWith('/__prev__.d.ts')),
          // tslab puts one line before the cell.
          noteValues(file => file.fileName.endsWith(`/${CELL_FILE}`), -1)
        ],
        onEmit: (fileName, text) => {
          if (fileName.endsWith(CELL_FILE.replace('.ts', '.d.ts'))) this.#own = text;
        },
        transpile: (js, options) => {
          const transpiled = transpile(js, options, this.#prefixed);
          this.#compiled.set(transpiled.text, transpiled);
          return transpiled.text;
        }
      },
      work
    );
  }
}
