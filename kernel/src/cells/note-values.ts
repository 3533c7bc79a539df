import ts from './typescript.js';

/**
 * Lets the host see what the statements of a cell make, each at the moment it runs: `const h = rnn(x)` becomes
 * `const h = __tsteps.seen(0, ["h"], rnn(x))`, with the statement's last line. Only statements at the top level; what
 * is no tensor by its looks is left alone, for a function takes its name from its place (`const f = () => …`). Types and
 * declarations are settled before.
 *
 * `isCell` tells the cell from other files; `lineOffset` is added to its lines.
 */
export function noteValues(
  isCell: (file: ts.SourceFile) => boolean,
  lineOffset: number
): ts.TransformerFactory<ts.SourceFile> {
  return ({ factory }) => {
    const noted = (value: ts.Expression, names: readonly string[], line: number): ts.Expression =>
      factory.createCallExpression(
        factory.createPropertyAccessExpression(factory.createIdentifier('__tsteps'), 'seen'),
        undefined,
        [
          factory.createNumericLiteral(line),
          factory.createArrayLiteralExpression(
            names.map(name => factory.createStringLiteral(name))
          ),
          value
        ]
      );
    const notedDeclaration = (
      declaration: ts.VariableDeclaration,
      line: number
    ): ts.VariableDeclaration => {
      const { name, exclamationToken, type, initializer } = declaration;
      const names = namesOf(name);
      if (!initializer || !names || isNoTensor(initializer)) return declaration;
      return factory.updateVariableDeclaration(
        declaration,
        name,
        exclamationToken,
        type,
        noted(initializer, names, line)
      );
    };
    return file => {
      if (!isCell(file)) return file;
      const statements = file.statements.map(statement => {
        const line = file.getLineAndCharacterOfPosition(statement.end).line + lineOffset;
        if (ts.isVariableStatement(statement)) {
          const list = statement.declarationList;
          return factory.updateVariableStatement(
            statement,
            statement.modifiers,
            factory.updateVariableDeclarationList(
              list,
              list.declarations.map(declaration => notedDeclaration(declaration, line))
            )
          );
        }
        const assignment = ts.isExpressionStatement(statement) ? statement.expression : null;
        if (!assignment || !isPlainAssignment(assignment)) return statement;
        return factory.updateExpressionStatement(
          statement as ts.ExpressionStatement,
          factory.updateBinaryExpression(
            assignment,
            assignment.left,
            assignment.operatorToken,
            noted(assignment.right, [assignment.left.text], line)
          )
        );
      });
      return factory.updateSourceFile(file, statements);
    };
  };
}

/** The name, or those of an array pattern without defaults and rests; null for other patterns. */
function namesOf(name: ts.BindingName): string[] | null {
  if (ts.isIdentifier(name)) return [name.text];
  if (!ts.isArrayBindingPattern(name)) return null;
  const names = name.elements.map(element =>
    ts.isBindingElement(element) && !element.dotDotDotToken && ts.isIdentifier(element.name)
      ? element.name.text
      : null
  );
  return names.every(found => found !== null) ? names : null;
}

function isPlainAssignment(
  node: ts.Expression
): node is ts.BinaryExpression & { left: ts.Identifier } {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isIdentifier(node.left) &&
    !isNoTensor(node.right)
  );
}

/** Functions, classes, objects and constants as written; an array may hold tensors for several names. */
function isNoTensor(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return isNoTensor(node.expression);
  }
  return (
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isClassExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isLiteralExpression(node)
  );
}
