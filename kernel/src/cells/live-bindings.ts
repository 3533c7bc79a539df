import ts from './typescript.js';

export interface ExposedCell {
  text: string;
  /** Lines put before the cell's own text. */
  addedLines: number;
  /** It awaits outside of any function. */
  isAsync: boolean;
}

/**
 * Replaces the export list that tslab appends by one call that hands out a getter, and for `let` and `var` a setter, of
 * every top-level name: `__tsteps.bind({ "lr": [() => lr, v => lr = v] })`. tslab's own way copies values into
 * `exports`, so a function of an earlier cell never sees a later assignment (`lr = 0.5; step()` used the old rate).
 *
 * The call comes first, on a line of its own, so that what a failing cell had set up can still be found; everything
 * else keeps its position, for the source map. The last expression becomes `__tsteps.value` rather than a constant,
 * which a closure of the cell would keep alive.
 */
export function exposeBindings(js: string): ExposedCell {
  const file = ts.createSourceFile('cell.js', js, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const exported: string[] = [];
  const fixed = new Set<string>();
  let text = js;
  const overwrite = (start: number, end: number, by = '') => {
    const blank = text.slice(start + by.length, end).replace(/[^\n]/g, ' ');
    text = text.slice(0, start) + by + blank + text.slice(end);
  };

  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) {
      if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
        exported.push(...statement.exportClause.elements.map(element => element.name.text));
      }
      overwrite(statement.getStart(file), statement.end);
    } else if (ts.isVariableStatement(statement)) {
      const [declaration] = statement.declarationList.declarations;
      if (isExported(statement) && declaration?.name.kind === ts.SyntaxKind.Identifier) {
        overwrite(statement.getStart(file), declaration.name.end, '__tsteps.value');
      } else if (statement.declarationList.flags & ts.NodeFlags.Const) {
        for (const { name } of statement.declarationList.declarations) addNames(name, fixed);
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) fixed.add(statement.name.text);
    } else if (ts.isImportDeclaration(statement)) {
      addImportedNames(statement, fixed);
    }
  }

  const entries = exported.map(name =>
    fixed.has(name)
      ? `${JSON.stringify(name)}:[()=>${name}]`
      : `${JSON.stringify(name)}:[()=>${name},v=>${name}=v]`
  );
  return {
    text: `__tsteps.bind({${entries.join(',')}});\n${text}`,
    addedLines: 1,
    isAsync: file.statements.some(awaits)
  };
}

/** tslab's own sign, a diagnostic, is missing for `for await` and where `await (x)` could be a call. */
function awaits(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isClassStaticBlockDeclaration(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  return ts.forEachChild(node, child => awaits(child) || undefined) ?? false;
}

function isExported(statement: ts.VariableStatement): boolean {
  return Boolean(statement.modifiers?.some(m => m.kind === ts.SyntaxKind.ExportKeyword));
}

function addNames(name: ts.BindingName, names: Set<string>): void {
  if (ts.isIdentifier(name)) {
    names.add(name.text);
    return;
  }
  for (const element of name.elements) {
    if (ts.isBindingElement(element)) addNames(element.name, names);
  }
}

function addImportedNames(statement: ts.ImportDeclaration, names: Set<string>): void {
  const clause = statement.importClause;
  if (clause?.name) names.add(clause.name.text);
  const bindings = clause?.namedBindings;
  if (!bindings) return;
  if (ts.isNamespaceImport(bindings)) names.add(bindings.name.text);
  else for (const element of bindings.elements) names.add(element.name.text);
}
