/**
 * What TypeScript's fork has and does not declare. Its version is pinned and frozen (5.0.4), so these stay; the contract
 * tests of the compiler fail loudly where one is missing.
 */
import ts from './typescript.js';

interface Internals {
  /** Gives every declaration its symbol, and the file its `locals`. */
  bindSourceFile(file: ts.SourceFile, options: ts.CompilerOptions): void;
  /** False for names of properties, labels, types and declarations. */
  isExpressionNode(node: ts.Node): boolean;
  getTouchingPropertyName(file: ts.SourceFile, position: number): ts.Node;
  Completions: {
    getCompletionsAtPosition(
      host: object,
      program: ts.Program,
      log: () => void,
      file: ts.SourceFile,
      position: number,
      preferences: object,
      triggerCharacter: undefined,
      kind: undefined,
      cancellation: ts.CancellationToken,
      formatContext: undefined,
      includeSymbol: boolean
    ): ts.CompletionInfo | undefined;
  };
  SignatureHelp: {
    getSignatureHelpItems(
      program: ts.Program,
      file: ts.SourceFile,
      position: number,
      reason: ts.SignatureHelpTriggerReason | undefined,
      cancellation: ts.CancellationToken
    ): ts.SignatureHelpItems | undefined;
  };
}

export const internals = ts as unknown as Internals;

/** A source file as parser and binder leave it. */
export interface BoundFile extends ts.SourceFile {
  parent: ts.SourceFile;
  locals?: ts.SymbolTable;
  /** Text of every identifier in the file. */
  identifiers: ReadonlyMap<string, string>;
  /** The modules it names, once a program has looked. */
  resolvedModules?: {
    forEach(see: (found: { resolvedModule?: ts.ResolvedModule }) => void): void;
  };
  parseDiagnostics: readonly ts.Diagnostic[];
}

export const neverCancelled: ts.CancellationToken = {
  isCancellationRequested: () => false,
  throwIfCancellationRequested: () => undefined
};

let parsed = 0;

/** Characters parsed so far: a cell must not cost what was declared before it. */
export function parsedCharacters(): number {
  return parsed;
}

/** Parses and binds a file that need not be part of a program. */
export function bindFile(
  path: string,
  text: string,
  options: ts.CompilerOptions
): BoundFile & { locals: ts.SymbolTable } {
  parsed += text.length;
  const file = ts.createSourceFile(path, text, options.target ?? ts.ScriptTarget.Latest);
  // With `await (` at the top the parser begins anew and keeps its first file as the original, which no program knows:
  // a declaration that imports a type would be written for that one, and fail.
  (file as { original?: ts.Node | undefined }).original = undefined;
  internals.bindSourceFile(file, options);
  return file as BoundFile & { locals: ts.SymbolTable };
}
