import { createRequire } from 'node:module';
import { join } from 'node:path';
import type TypeScript from 'typescript';

/** The compiler that judges cells: tslab's fork, TypeScript 5.0.4. What it says counts, not what a newer one says. */
const require = createRequire(join(import.meta.dirname, '../../../kernel/package.json'));
export const fork = require('@tslab/typescript-for-tslab') as typeof TypeScript;

const HEADER = "import * as tsteps from '../../../kernel/src/api/index.js';\n";

/** Diagnostics and instantiations of some code that sees the public names, as in a cell. */
export interface Checked {
  messages: { line: number; text: string }[];
  instantiations: number;
}

/**
 * Checks code as the body of a cell: `line` counts from 1 at the code's first line. Cells are checked without `strict`,
 * where null passes for anything; programs that import the package are checked with it.
 */
export function checkCell(code: string, { strict = false } = {}): Checked {
  const names = publicNames().join(', ');
  const prelude = `${HEADER}const { ${names} } = tsteps;\n`;
  const file = join(import.meta.dirname, 'cell-under-test.ts');
  const text = `${prelude}${code}\n`;
  const options = {
    strict,
    target: fork.ScriptTarget.ES2022,
    module: fork.ModuleKind.ESNext,
    moduleResolution: fork.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
    noEmit: true,
    skipLibCheck: true
  };
  const disk = fork.createCompilerHost(options);
  const host: TypeScript.CompilerHost = {
    ...disk,
    fileExists: path => path === file || disk.fileExists(path),
    readFile: path => (path === file ? text : disk.readFile(path)),
    getSourceFile: (path, ...rest) =>
      path === file
        ? fork.createSourceFile(path, text, fork.ScriptTarget.ES2022)
        : disk.getSourceFile(path, ...rest)
  };
  const program = fork.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const before = prelude.split('\n').length - 1;
  const messages = program.getSemanticDiagnostics(source).map(found => ({
    line: source!.getLineAndCharacterOfPosition(found.start ?? 0).line + 1 - before,
    text: fork.flattenDiagnosticMessageText(found.messageText, '\n')
  }));
  return { messages, instantiations: program.getInstantiationCount() };
}

let names: string[] | null = null;

/** Every value the public API exports. */
function publicNames(): string[] {
  if (names) return names;
  const entry = join(import.meta.dirname, '../../../kernel/src/api/index.ts');
  const program = fork.createProgram([entry], {
    moduleResolution: fork.ModuleResolutionKind.Bundler,
    module: fork.ModuleKind.ESNext,
    target: fork.ScriptTarget.ES2022
  });
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  names = checker
    .getExportsOfModule(symbol)
    .filter(found => {
      const target = found.flags & fork.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
      return (target.flags & fork.SymbolFlags.Value) !== 0;
    })
    .map(found => found.name);
  return names;
}
