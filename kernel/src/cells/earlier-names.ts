import ts from './typescript.js';
import { internals } from './typescript-internals.js';

/**
 * Makes what a cell says of names of earlier cells refer to their live values: `x` becomes `exports.x`, and `{ x }`
 * becomes `{ x: exports.x }`.
 */
export function referToEarlier(
  checker: ts.TypeChecker,
  isEarlier: (file: ts.SourceFile) => boolean
): ts.TransformerFactory<ts.SourceFile> {
  const isEarlierName = (symbol: ts.Symbol | undefined): boolean =>
    Boolean(symbol?.declarations?.some(declaration => isEarlier(declaration.getSourceFile())));

  return context => file => {
    const { factory } = context;
    const earlier = (name: ts.Identifier): ts.PropertyAccessExpression =>
      ts.setOriginalNode(
        ts.setTextRange(
          factory.createPropertyAccessExpression(factory.createIdentifier('exports'), name),
          name
        ),
        name
      );
    const spelledOut = (node: ts.ShorthandPropertyAssignment): ts.Node => {
      const { name, objectAssignmentInitializer } = node;
      const initializer =
        objectAssignmentInitializer &&
        (ts.visitNode(objectAssignmentInitializer, visit) as ts.Expression);
      if (!isEarlierName(checker.getShorthandAssignmentValueSymbol(node))) {
        return factory.updateShorthandPropertyAssignment(node, name, initializer);
      }
      const value = initializer
        ? factory.createAssignment(earlier(name), initializer)
        : earlier(name);
      return factory.createPropertyAssignment(name.text, value);
    };
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return node;
      if (ts.isShorthandPropertyAssignment(node)) return spelledOut(node);
      if (ts.isIdentifier(node)) {
        const isReference = internals.isExpressionNode(node);
        return isReference && isEarlierName(checker.getSymbolAtLocation(node))
          ? earlier(node)
          : node;
      }
      return ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(file, visit, context);
  };
}
