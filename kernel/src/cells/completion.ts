import ts from './typescript.js';
import type { Completion, CompletionEntry } from './cell-compiler.js';
import { declaredOption, optionsAt } from './option-completion.js';
import type { SteeredConverter } from './steered-converter.js';
import { internals, neverCancelled } from './typescript-internals.js';

/** More than anybody scrolls through; signatures are worked out for as long as they stay cheap, in ms. */
const MAX_SIGNATURES = 30;
const SIGNATURES_TIME = 15;
const MAX_SIGNATURE_LENGTH = 160;

/** What the compiled text and our types are made with, and no user's business. */
const INTERNAL = /^(?:__.*|exports|module|TstepsLib|tsLastExpr\d*)$/;

/** An entry of TypeScript's, with what it stands for when that is one thing. */
type Entry = ts.CompletionEntry & { symbol?: ts.Symbol };

/** A word under the cursor, in offsets of the file. */
interface Word {
  start: number;
  end: number;
  /** The part of it before the cursor. */
  typed: string;
}

/** Everything that may stand at `offset`: best matches first, and among them what is closest to the cell. */
export function completeAt(
  converter: SteeredConverter,
  source: string,
  offset: number
): Completion {
  let looked = converter.look(source);
  let info = entriesAt(looked.program, looked.file, offset + looked.at);
  if (!converter.nodeTypes.isWanted && isPackageName(looked.file, offset + looked.at)) {
    // Node's own modules are among what can be imported.
    converter.nodeTypes.want();
    looked = converter.look(`${source} `);
    info = entriesAt(looked.program, looked.file, offset + looked.at);
  }
  const { program, file, at } = looked;
  const checker = program.getTypeChecker();
  const options = optionsAt(checker, file, offset + at);
  const entries: Entry[] =
    options?.entries.map(entry => ({ ...entry, sortText: '11' })) ?? info?.entries ?? [];
  const word = wordAt(file, offset + at, options ? options.span : entries[0]?.replacementSpan);
  const found = entries
    .filter(({ name, kind }) => !INTERNAL.test(name) && kind !== ts.ScriptElementKind.warning)
    .map(entry => ({ entry, distance: distanceOf(entry, file, converter) }));
  if (info?.isGlobalCompletion && !options && !converter.nodeTypes.isWanted) {
    for (const [name, kind] of Object.entries(converter.nodeTypes.names.globals)) {
      const entry: Entry = { name, kind: kind as ts.ScriptElementKind, sortText: '15' };
      if (!INTERNAL.test(name)) found.push({ entry, distance: FAR });
    }
  }
  const ranked = found
    .map(one => ({ ...one, match: matchOf(one.entry.name, word.typed) }))
    .filter(({ match }) => match !== null)
    .sort(
      (a, b) =>
        (a.match ?? 0) - (b.match ?? 0) ||
        a.distance - b.distance ||
        compare(a.entry.sortText, b.entry.sortText) ||
        compare(a.entry.name, b.entry.name)
    );
  const until = performance.now() + SIGNATURES_TIME;
  return {
    start: word.start - at,
    end: word.end - at,
    entries: ranked.map(({ entry }, index): CompletionEntry => {
      const { name } = entry;
      const kind = kindOf(entry, checker);
      const isCheap = index < MAX_SIGNATURES && performance.now() < until;
      const signature = isCheap ? signatureOf(entry, checker, file) : null;
      return { name, kind, ...(signature !== null && { signature }) };
    })
  };
}

function entriesAt(
  program: ts.Program,
  file: ts.SourceFile,
  position: number
): ts.CompletionInfo | undefined {
  return internals.Completions.getCompletionsAtPosition(
    {
      ...ts.sys,
      useCaseSensitiveFileNames: () => true,
      getCompilationSettings: () => program.getCompilerOptions()
    },
    program,
    () => undefined,
    file,
    position,
    {},
    undefined,
    undefined,
    neverCancelled,
    undefined,
    true
  );
}

/** The cursor is in the name of something to import that is no path. */
function isPackageName(file: ts.SourceFile, position: number): boolean {
  const token = ts.findPrecedingToken(position, file);
  if (!token || !ts.isStringLiteral(token) || /^[./]/.test(token.text)) return false;
  const { parent } = token;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    (ts.isCallExpression(parent) && /^(?:import|require)$/.test(parent.expression.getText(file)))
  );
}

function wordAt(file: ts.SourceFile, position: number, inString?: ts.TextSpan): Word {
  const word = (start: number, end: number): Word => ({
    start,
    end,
    typed: file.text.slice(start, position)
  });
  if (inString) return word(inString.start, inString.start + inString.length);
  const before = /[\p{ID_Continue}$]*$/u.exec(file.text.slice(0, position))?.[0] ?? '';
  const after = /^[\p{ID_Continue}$]*/u.exec(file.text.slice(position))?.[0] ?? '';
  return word(position - before.length, position + after.length);
}

/** 0 for the same beginning, 1 and 2 for looser likeness, null for none. */
function matchOf(name: string, typed: string): number | null {
  if (name.startsWith(typed)) return 0;
  const [lowerName, lowerTyped] = [name.toLowerCase(), typed.toLowerCase()];
  if (lowerName.startsWith(lowerTyped)) return 1;
  return lowerName.includes(lowerTyped) ? 2 : null;
}

const [OWN, EARLIER, API, FAR] = [0, 1, 2, 3];

/** How far from the cell a name was declared: here, in an earlier cell, in our API, elsewhere. */
function distanceOf(
  { symbol, sortText }: Entry,
  file: ts.SourceFile,
  { earlier, typesFolder }: SteeredConverter
): number {
  // Members, options and strings have their own order.
  if (!sortText.startsWith('15')) return OWN;
  const declared = symbol?.declarations?.[0]?.getSourceFile();
  if (!declared) return FAR;
  if (declared === file) return OWN;
  if (earlier.has(declared)) return EARLIER;
  return declared.fileName.startsWith(`${typesFolder}/tsteps/`) ? API : FAR;
}

/** Our globals are aliases, which says nothing of what they are. */
function kindOf({ symbol, kind }: Entry, checker: ts.TypeChecker): string {
  if (kind !== ts.ScriptElementKind.alias || !symbol) return kind;
  const { flags } = checker.getAliasedSymbol(symbol);
  if (flags & ts.SymbolFlags.Class) return ts.ScriptElementKind.classElement;
  if (flags & ts.SymbolFlags.Function) return ts.ScriptElementKind.functionElement;
  if (flags & ts.SymbolFlags.Variable) return ts.ScriptElementKind.constElement;
  return flags & ts.SymbolFlags.Type ? ts.ScriptElementKind.typeElement : kind;
}

function signatureOf(
  { symbol, name }: Entry,
  checker: ts.TypeChecker,
  file: ts.SourceFile
): string | null {
  if (!symbol) return null;
  const declared = declaredOption(symbol);
  if (declared) return declared;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (!(target.flags & ts.SymbolFlags.Value)) return null;
  const type = checker.getTypeOfSymbolAtLocation(target, file);
  const [call] = type.getCallSignatures();
  const text = call
    ? `${name}${checker.signatureToString(call)}`
    : `${name}: ${checker.typeToString(type)}`;
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_SIGNATURE_LENGTH ? `${line.slice(0, MAX_SIGNATURE_LENGTH - 1)}…` : line;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
