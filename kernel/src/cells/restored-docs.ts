import ts from './typescript.js';
import type { SourceFiles } from './source-files.js';

/** A node with its parsed docs, of which TypeScript declares nothing. */
type Documented = ts.Node & { jsDoc?: ts.JSDoc[] };

/**
 * Gives the declarations of what a node names their docs: our types and TypeScript's are parsed without (`SourceFiles`).
 * The docs are those of the same declaration in the file parsed with them, for positions are the same.
 */
export function restoreDocs(node: ts.Node, checker: ts.TypeChecker, files: SourceFiles): void {
  restoreDocsOf(declarationsOf(node, checker), files);
}

export function restoreDocsOf(declarations: readonly ts.Node[], files: SourceFiles): void {
  for (const declaration of declarations) {
    const full = files.withDocs(declaration.getSourceFile().fileName);
    if (!full) continue;
    for (let at: Documented = declaration; !ts.isSourceFile(at); at = at.parent as Documented) {
      if (at.jsDoc) continue;
      const docs = (counterpart(full, at) as Documented | undefined)?.jsDoc;
      if (docs) at.jsDoc = docs;
    }
  }
}

function declarationsOf(node: ts.Node, checker: ts.TypeChecker): ts.Node[] {
  const symbol = checker.getSymbolAtLocation(node);
  if (!symbol) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations: ts.Node[] = [...(symbol.declarations ?? []), ...(target.declarations ?? [])];
  const type = checker.getTypeOfSymbolAtLocation(target, node);
  for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
    declarations.push(signature.getDeclaration());
    // What a parameter is for stands in the docs of the call, or of the option.
    for (const parameter of signature.getParameters()) {
      declarations.push(...(parameter.declarations ?? []));
    }
  }
  return declarations.filter(Boolean);
}

/** The node of the same kind at the same place in another parse of the same text. */
function counterpart(full: ts.SourceFile, node: ts.Node): ts.Node | undefined {
  const find = (at: ts.Node): ts.Node | undefined => {
    if (at.pos === node.pos && at.end === node.end && at.kind === node.kind) return at;
    return at.pos <= node.pos && node.end <= at.end ? ts.forEachChild(at, find) : undefined;
  };
  return find(full);
}
