import ts from './typescript.js';
import { isCompleteCode } from 'tslab/dist/converter.js';
import { getCodeMetadata } from 'tslab/dist/metadata.js';
import type {
  CellCompiler,
  CellDeclarations,
  CompiledModule,
  CompileResult,
  Completeness,
  Completion,
  DeclarationChanges,
  Diagnosis,
  Inspection,
  OwnDeclarations,
  Problem
} from './cell-compiler.js';
import { completeAt } from './completion.js';
import { diagnosesOf } from './diagnoses.js';
import { inspectAt } from './inspection.js';
import { keepNames } from './kept-names.js';
import { toProblems } from './problems.js';
import { SteeredConverter, type TypesOptions } from './steered-converter.js';
import { parsedCharacters } from './typescript-internals.js';

interface Pending {
  declarations: OwnDeclarations;
  modules: CompiledModule[];
}

/** tslab's converter behind our interface. */
export class TslabCompiler implements CellCompiler {
  readonly #converter: SteeredConverter;
  readonly #pending = new Map<number, Pending>();
  /** Modules written in cells, by their names. */
  readonly #modules = new Map<string, CellDeclarations>();
  /** From the clock, so that a compiler started later hands out other tickets. */
  #lastTicket = Date.now() * 1000;
  #lastId = 0;
  #changes: DeclarationChanges = { added: [], removed: [] };

  constructor(options: TypesOptions) {
    this.#converter = new SteeredConverter(options);
  }

  compile(source: string): CompileResult {
    const { module, ...metadata } = getCodeMetadata(source);
    if (module) {
      const found = this.#converter.addModule(module, source, metadata);
      const problems = this.#problems(found, source);
      if (problems.length > 0) return { ok: false, problems };
      return this.#accept('', { text: source, isModule: true }, []);
    }
    const { diagnostics, js, declarations, modules } = this.#converter.convert(source);
    if (diagnostics.length > 0) return { ok: false, problems: this.#problems(diagnostics, source) };
    return this.#accept(js, { text: declarations, isModule: false }, modules);
  }

  #problems(found: Parameters<typeof toProblems>[0], source: string): Problem[] {
    return toProblems(found, source, file => this.#converter.textOf(file));
  }

  #accept(js: string, declarations: OwnDeclarations, modules: CompiledModule[]): CompileResult {
    const ticket = ++this.#lastTicket;
    this.#pending.set(ticket, { declarations, modules });
    const map = this.#converter.mapOf(js);
    const isAsync = this.#converter.isAsync(js);
    return { ok: true, ticket, js, map, isAsync, declarations, modules };
  }

  commit(ticket: number, names?: readonly string[]): boolean {
    const cell = this.#pending.get(ticket);
    if (!cell) return false;
    this.#pending.delete(ticket);
    this.adopt(cell.declarations, names);
    return true;
  }

  adopt({ text, isModule }: OwnDeclarations, names?: readonly string[]): void {
    const kept = names && !isModule ? keepNames(text, new Set(names)) : text;
    const added: CellDeclarations = { id: ++this.#lastId, text: kept, isModule };
    const removed = isModule ? this.#addModule(added) : this.#converter.earlier.add(added.id, kept);
    if (!removed.includes(added.id)) this.#changes.added.push(added);
    this.#changes.removed.push(...removed.filter(id => id !== added.id));
  }

  #addModule(declarations: CellDeclarations): number[] {
    const { module = '' } = getCodeMetadata(declarations.text);
    const before = this.#modules.get(module);
    this.#modules.set(module, declarations);
    return before ? [before.id] : [];
  }

  drop(ticket: number): void {
    this.#converter.takeBack(this.#pending.get(ticket)?.modules ?? []);
    this.#pending.delete(ticket);
  }

  complete(source: string, offset: number): Completion {
    return completeAt(this.#converter, source, offset);
  }

  inspect(source: string, offset: number): Inspection | null {
    return inspectAt(this.#converter, source, offset);
  }

  diagnose(source: string): Diagnosis[] {
    return diagnosesOf(this.#converter, source);
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

  declarations(): CellDeclarations[] {
    return [...this.#converter.earlier.all(), ...this.#modules.values()].sort(
      (a, b) => a.id - b.id
    );
  }

  takeChanges(): DeclarationChanges {
    const changes = this.#changes;
    this.#changes = { added: [], removed: [] };
    return changes;
  }

  restore(declarations: readonly CellDeclarations[]): void {
    this.#converter.earlier.clear();
    this.#modules.clear();
    this.#pending.clear();
    this.takeChanges();
    for (const cell of declarations) {
      this.#lastId = Math.max(this.#lastId, cell.id);
      if (cell.isModule) {
        const { module = '', ...metadata } = getCodeMetadata(cell.text);
        this.#converter.addModule(module, cell.text, metadata);
        this.#addModule(cell);
      } else {
        this.#converter.earlier.add(cell.id, cell.text);
      }
    }
    // The compiler that made them knew Node's types where they name any.
    for (const file of this.#converter.earlier.files()) this.#converter.nodeTypes.look(file);
  }

  /** What the first cell would have to wait for: types are read, and the way of a cell is gone once. */
  warmUp(): void {
    this.#converter.convert('const x = zeros([1]); x');
  }

  /** What the compiler has done so far and holds now, counted: what it costs must not grow with the notebook. */
  work(): { parsedCharacters: number; programFiles: number } {
    return { parsedCharacters: parsedCharacters(), programFiles: this.#converter.programFiles };
  }

  close(): void {
    this.#converter.close();
  }
}
