/**
 * What the host needs from a compiler of notebook cells. It speaks plain data only, so that it can live in another
 * thread, and nothing in it names tslab or TypeScript: a mainline language service may take tslab's place.
 *
 * A cell is compiled against the declarations of the cells committed so far. What it declares counts only once the
 * host has run it and says `commit`; completion and inspection always see the last committed state.
 */
export interface CellCompiler {
  compile(source: string): CompileResult;
  /**
   * The cell of this ticket has run. Without `names` all of its declarations count, otherwise these and its types.
   * False when this compiler never gave out the ticket.
   */
  commit(ticket: number, names?: readonly string[]): boolean;
  /** What `commit` does, for a cell that another compiler has compiled. */
  adopt(declarations: OwnDeclarations, names?: readonly string[]): void;
  /** The cell of this ticket has not run. */
  drop(ticket: number): void;
  /** `offset` counts UTF-16 units, as all offsets here do. */
  complete(source: string, offset: number): Completion;
  inspect(source: string, offset: number): Inspection | null;
  /** What is wrong with a source, as if it were compiled now; nothing is compiled, and nothing counts. */
  diagnose(source: string): Diagnosis[];
  isComplete(source: string): Completeness;
  /** Everything committed so far: what a restarted compiler is given by `restore`. */
  declarations(): CellDeclarations[];
  /** What has changed of it since the last time this was asked. */
  takeChanges(): DeclarationChanges;
  restore(declarations: readonly CellDeclarations[]): void;
  close(): void;
}

/** What one cell declares. */
export interface OwnDeclarations {
  /** Declaration text, or the source of a module written in a cell. */
  text: string;
  isModule: boolean;
}

export interface CellDeclarations extends OwnDeclarations {
  id: number;
}

export interface DeclarationChanges {
  added: CellDeclarations[];
  /** Cells of whose declarations none is in use any more. */
  removed: number[];
}

/** One mistake in a source, in UTF-16 units from 0. */
export interface Diagnosis {
  start: number;
  /** After the last unit; at least `start`, at most the source's length. */
  end: number;
  /** One sentence. */
  message: string;
  details: string[];
}

export type CompileResult = CompiledCell | RejectedCell;

export interface CompiledCell {
  ok: true;
  ticket: number;
  /** Body of a function with the parameters `CELL_PARAMETERS`; async when `isAsync`. */
  js: string;
  map: PositionMap;
  isAsync: boolean;
  /** For a compiler that is started while the cell runs: see `adopt`. */
  declarations: OwnDeclarations;
  /** Local modules the cell imports, compiled: new or changed since they were last handed out. */
  modules: CompiledModule[];
}

export interface RejectedCell {
  ok: false;
  problems: Problem[];
}

/** A local `.ts`, `.js` or `.json` file: body of a function with the parameters `MODULE_PARAMETERS`. */
export interface CompiledModule {
  /** Absolute, with the ending `.js`. */
  path: string;
  js: string;
  map: PositionMap;
}

/**
 * Where each piece of JavaScript came from: groups of four numbers (line, column in JavaScript, line, column in
 * TypeScript, all from 0), in ascending order.
 */
export type PositionMap = Int32Array;

/** Names the compiled text may use; the host passes a value for each. */
export const CELL_PARAMETERS = ['exports', 'require', '__tsteps', '__stop'] as const;
export const MODULE_PARAMETERS = [
  'exports',
  'require',
  'module',
  '__filename',
  '__dirname',
  '__tsteps',
  '__stop'
] as const;

/** One thing the checker found. */
export interface Problem {
  /** What is wrong, in one sentence. */
  headline: string;
  /** The compiler's own words, when the headline is a plainer sentence; else the rest of its explanation. */
  details: string[];
  code: number;
  /** A file of the notebook's folder; null for the cell itself. */
  file: string | null;
  /** The text that `start` and `end` are places of, when it is not the cell's. */
  text: string | null;
  start: Position;
  end: Position;
}

/** From 0. */
export interface Position {
  line: number;
  column: number;
}

export interface Completion {
  start: number;
  end: number;
  entries: CompletionEntry[];
}

export interface CompletionEntry {
  name: string;
  /** TypeScript's word for it: `function`, `method`, `const`, `property` … */
  kind: string;
  /** Its type in one line, for the first few. */
  signature?: string;
}

export interface Inspection {
  /** The declaration as TypeScript prints it. */
  signature: string;
  /** Its docstring, tags included; may be empty. */
  documentation: string;
  /** The variable under the cursor, also when the cursor is in `h.shape`; null where there is none. */
  name: string | null;
}

export type Completeness =
  { status: 'complete' | 'invalid' | 'unknown' } | { status: 'incomplete'; indent: string };
