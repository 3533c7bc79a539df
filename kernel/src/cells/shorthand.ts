import ts from '@tslab/typescript-for-tslab';

/**
 * Spells out `{ x }` as `{ x: exports.x }` when `x` comes from an earlier cell. tslab rewrites references to earlier
 * cells one identifier at a time and misses shorthand properties: `{ x }` would look for a local `x` and throw.
 */
export function expandShorthand(
  checker: ts.TypeChecker,
  isEarlier: (file: ts.SourceFile) => boolean
): ts.TransformerFactory<ts.SourceFile> {
  return context => file => {
    const { factory } = context;
    const visit = (node: ts.Node): ts.Node => {
      if (!ts.isShorthandPropertyAssignment(node)) return ts.visitEachChild(node, visit, context);
      const symbol = checker.getShorthandAssignmentValueSymbol(node);
      if (!symbol?.declarations?.some(d => isEarlier(d.getSourceFile()))) return node;
      const earlier = factory.createPropertyAccessExpression(
        factory.createIdentifier('exports'),
        node.name.text
      );
      const value = node.objectAssignmentInitializer
        ? factory.createAssignment(
            earlier,
            ts.visitNode(node.objectAssignmentInitializer, visit) as ts.Expression
          )
        : earlier;
      return factory.createPropertyAssignment(node.name.text, value);
    };
    return ts.visitEachChild(file, visit, context);
  };
}
