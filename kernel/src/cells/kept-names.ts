import ts from './typescript.js';

/**
 * The part of a cell's declaration text that counts when the cell stopped half-way: its types and imports, and those
 * of its values that were set.
 */
export function keepNames(declarations: string, names: ReadonlySet<string>): string {
  const file = ts.createSourceFile('cell.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter();
  const kept = file.statements.map(statement => {
    if (ts.isVariableStatement(statement)) {
      const { declarationList } = statement;
      const keyword = declarationList.flags & ts.NodeFlags.Const ? 'const' : 'let';
      return declarationList.declarations
        .filter(({ name }) => ts.isIdentifier(name) && names.has(name.text))
        .map(declaration => `declare ${keyword} ${declaration.getText(file)};`)
        .join('\n');
    }
    const isValue =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    if (isValue && !(statement.name && names.has(statement.name.text))) return '';
    return printer.printNode(ts.EmitHint.Unspecified, statement, file);
  });
  return kept.join('\n');
}
