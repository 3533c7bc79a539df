import ts from './typescript.js';
import { printQuickInfo } from 'tslab/dist/inspect.js';
import type { Inspection } from './cell-compiler.js';
import { declaredOption, optionNamed } from './option-completion.js';
import { restoreDocs, restoreDocsOf } from './restored-docs.js';
import type { SteeredConverter } from './steered-converter.js';
import { internals, neverCancelled } from './typescript-internals.js';

/** What stands at `offset`: a name, or the call whose parentheses it is in. */
export function inspectAt(
  converter: SteeredConverter,
  source: string,
  offset: number
): Inspection | null {
  const { program, file, at } = converter.look(source);
  const position = offset + at;
  const checker = program.getTypeChecker();
  const node = internals.getTouchingPropertyName(file, position);
  restoreDocs(node, checker, converter.files);
  const name = variableAt(node, checker, converter);
  const option = optionNamed(checker, node);
  if (option) return inspectOption(option, converter, checker);
  const info = ts.getQuickInfoAtPosition(file, checker, neverCancelled, position);
  if (!info) return signatureAt(converter, program, file, position, name);
  const signature = ts
    .displayPartsToString(info.displayParts)
    // Our globals are aliases (`import Dense = TstepsLib.Dense`), which says nothing to the user.
    .replace(/^\(alias\) ([^]*)\nimport (\w+) = [\w.]+$/, '$1');
  return { signature, documentation: printQuickInfo({ ...info, displayParts: [] }).trim(), name };
}

function inspectOption(
  option: ts.Symbol,
  { files }: SteeredConverter,
  checker: ts.TypeChecker
): Inspection {
  restoreDocsOf(option.declarations ?? [], files);
  const documentation = ts.displayPartsToString(option.getDocumentationComment(checker));
  return { signature: declaredOption(option) ?? option.name, documentation, name: null };
}

/** Between the parentheses of a call: its signature, and what the parameter at the cursor is for. */
function signatureAt(
  { files }: SteeredConverter,
  program: ts.Program,
  file: ts.SourceFile,
  position: number,
  name: string | null
): Inspection | null {
  const call = callAround(ts.findPrecedingToken(position, file));
  const checker = program.getTypeChecker();
  if (!call) return null;
  restoreDocs(call.expression, checker, files);
  const help = internals.SignatureHelp.getSignatureHelpItems(
    program,
    file,
    position,
    undefined,
    neverCancelled
  );
  const item = help?.items[help.selectedItemIndex];
  if (!help || !item) return null;
  const parameters = item.parameters.map(({ displayParts }) =>
    ts.displayPartsToString(displayParts)
  );
  const signature =
    ts.displayPartsToString(item.prefixDisplayParts) +
    parameters.join(ts.displayPartsToString(item.separatorDisplayParts)) +
    ts.displayPartsToString(item.suffixDisplayParts);
  const current = item.parameters[Math.min(help.argumentIndex, item.parameters.length - 1)];
  const currentText = current ? ts.displayPartsToString(current.documentation) : '';
  const documentation = [
    current && (currentText ? `**${current.name}**: ${currentText}` : `**${current.name}**`),
    ts.displayPartsToString(item.documentation)
  ];
  return { signature, documentation: documentation.filter(Boolean).join('\n\n'), name };
}

function callAround(node: ts.Node | undefined): ts.CallExpression | ts.NewExpression | null {
  for (let at = node; at; at = ts.isSourceFile(at) ? undefined : at.parent) {
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) return at;
    if (ts.isFunctionLike(at)) return null;
  }
  return null;
}

/** The variable of the notebook's own that a node belongs to: `h` in `h`, and in `h.shape` at either name. */
function variableAt(
  node: ts.Node,
  checker: ts.TypeChecker,
  { earlier }: SteeredConverter
): string | null {
  let at = node;
  if (ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  while (ts.isPropertyAccessExpression(at)) at = at.expression;
  if (!ts.isIdentifier(at)) return null;
  const declaration = checker.getSymbolAtLocation(at)?.valueDeclaration;
  if (!declaration) return null;
  const isTopLevel = ts.isVariableDeclaration(rootOf(declaration)) && isAtTop(declaration);
  return isTopLevel &&
    (declaration.getSourceFile() === node.getSourceFile() ||
      earlier.has(declaration.getSourceFile()))
    ? at.text
    : null;
}

/** The declaration that a name in a pattern is part of. */
function rootOf(declaration: ts.Node): ts.Node {
  let at = declaration;
  while (ts.isBindingElement(at)) at = at.parent.parent;
  return at;
}

function isAtTop(declaration: ts.Node): boolean {
  return ts.isSourceFile(rootOf(declaration).parent.parent.parent);
}
