import ts from './typescript.js';
import type { CellDeclarations } from './cell-compiler.js';
import { bindFile, type BoundFile } from './typescript-internals.js';

interface EarlierCell {
  file: BoundFile;
  text: string;
  /** Names that still lead here; with none left the cell is forgotten. */
  names: number;
  /** It names modules, which only a program resolves. */
  needsProgram: boolean;
}

interface Declared {
  id: number;
  symbol: ts.Symbol;
}

/** What makes a file a module: its names are its own. As tslab does it, one line before the text. */
const MODULE_LINE = 'export {};\n';

/**
 * The declarations of the cells that have run, each in a small file of its own that is parsed once. A new cell finds
 * their names through two nested scopes: the newest meaning of each name, and around it the older one that the newest
 * leaves over (`type Point` redeclared keeps the function `Point`). So a cell costs what it holds itself, and not what
 * was declared before it.
 *
 * As in one file, what a name means is what it meant last: a cell that declares `interface Point` anew changes it for
 * variables of earlier cells too. A cell none of whose names is in use is forgotten.
 */
export class EarlierCells {
  /** What tslab takes for its file of all declarations. It is empty: the names are in the scopes around it. */
  readonly scope: ts.SourceFile;
  readonly #folder: string;
  readonly #options: ts.CompilerOptions;
  readonly #cells = new Map<number, EarlierCell>();
  readonly #byPath = new Map<string, EarlierCell>();
  readonly #newest = new Map<string, Declared>();
  readonly #older = new Map<string, Declared>();
  readonly #newestScope: BoundFile;
  readonly #olderScope: BoundFile;

  /** `folder` is where imports are looked up from. */
  constructor(folder: string, options: ts.CompilerOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#olderScope = bindFile(`${folder}/__older__.d.ts`, MODULE_LINE, options);
    this.#newestScope = bindFile(`${folder}/__newest__.d.ts`, MODULE_LINE, options);
    this.#newestScope.parent = this.#olderScope;
    const scope = bindFile(`${folder}/__prev__.d.ts`, MODULE_LINE, options);
    scope.parent = this.#newestScope;
    this.scope = scope;
  }

  /**
   * Adds a cell's declarations under a number that is not in use. Gives the numbers of cells that nothing leads to any
   * more; the new one is among them when it declares nothing.
   */
  add(id: number, text: string): number[] {
    const path = `${this.#folder}/__prev_${id}__.d.ts`;
    const file = bindFile(path, MODULE_LINE + text, this.#options);
    file.parent = this.#newestScope;
    const cell: EarlierCell = { file, text, names: 0, needsProgram: namesModules(file) };
    this.#cells.set(id, cell);
    this.#byPath.set(path, cell);
    const left = new Set<number>();
    file.locals.forEach((symbol, name) => this.#declare(String(name), { id, symbol }, left));
    // What it says itself means what it means now, too.
    file.locals.clear();
    const removed = [...left].filter(other => this.#cells.get(other)?.names === 0);
    if (cell.names === 0) removed.push(id);
    for (const other of removed) this.#forget(other);
    return removed;
  }

  /** `left` collects the cells that a name no longer leads to. */
  #declare(name: string, declared: Declared, left: Set<number>): void {
    const before = [this.#newest.get(name), this.#older.get(name)].filter(one => one !== undefined);
    const rest = before.find(({ symbol }) => !covers(declared.symbol, symbol));
    this.#newest.set(name, declared);
    this.#newestScope.locals?.set(ts.escapeLeadingUnderscores(name), declared.symbol);
    if (rest) {
      this.#older.set(name, rest);
      this.#olderScope.locals?.set(ts.escapeLeadingUnderscores(name), rest.symbol);
    } else {
      this.#older.delete(name);
      this.#olderScope.locals?.delete(ts.escapeLeadingUnderscores(name));
    }
    this.#count(declared.id, 1);
    for (const { id } of before.filter(one => one !== rest)) {
      this.#count(id, -1);
      left.add(id);
    }
  }

  #count(id: number, by: number): void {
    const cell = this.#cells.get(id);
    if (cell) cell.names += by;
  }

  #forget(id: number): void {
    const cell = this.#cells.get(id);
    if (cell) this.#byPath.delete(cell.file.fileName);
    this.#cells.delete(id);
  }

  clear(): void {
    this.#cells.clear();
    this.#byPath.clear();
    this.#newest.clear();
    this.#older.clear();
    this.#newestScope.locals?.clear();
    this.#olderScope.locals?.clear();
  }

  /** Every file, for what has to look at all of them. */
  files(): BoundFile[] {
    return [...this.#cells.values()].map(({ file }) => file);
  }

  /** Everything that counts, in the order it was declared. */
  all(): CellDeclarations[] {
    return [...this.#cells].map(([id, { text }]) => ({ id, text, isModule: false }));
  }

  file(path: string): ts.SourceFile | undefined {
    return this.#byPath.get(path)?.file;
  }

  has(file: ts.SourceFile): boolean {
    return this.#byPath.get(file.fileName)?.file === file;
  }

  /** Paths of the files that a program must hold, so that the modules they name are found. */
  programPaths(): string[] {
    return [...this.#byPath].filter(([, { needsProgram }]) => needsProgram).map(([path]) => path);
  }
}

const MEANINGS = [ts.SymbolFlags.Value, ts.SymbolFlags.Type, ts.SymbolFlags.Namespace];

/** Whether a name that means the newer has nothing left of the older. An import may mean anything. */
function covers(newer: ts.Symbol, older: ts.Symbol): boolean {
  if (newer.flags & ts.SymbolFlags.Alias) return true;
  const leftOver =
    older.flags & ts.SymbolFlags.Alias ? MEANINGS : MEANINGS.filter(m => older.flags & m);
  return leftOver.every(meaning => newer.flags & meaning);
}

function namesModules(file: ts.SourceFile): boolean {
  const { importedFiles } = ts.preProcessFile(file.text, true, true);
  return importedFiles.length > 0 || /\bimport\(/.test(file.text);
}
