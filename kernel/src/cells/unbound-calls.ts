import ts from './typescript.js';

/**
 * Calls functions of earlier cells as functions: `exports.step()` becomes `(0, exports.step)()`. As a method call,
 * `this` would be the object of all names, and stack frames would say `Object.step`.
 */
export const unbindCalls: ts.TransformerFactory<ts.SourceFile> = context => file => {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node => {
    const out = ts.visitEachChild(node, visit, context);
    if (!ts.isCallExpression(out) || !isEarlierName(out.expression)) return out;
    const callee = factory.createParenthesizedExpression(
      factory.createComma(factory.createNumericLiteral(0), out.expression)
    );
    return factory.updateCallExpression(out, callee, out.typeArguments, out.arguments);
  };
  return ts.visitEachChild(file, visit, context);
};

function isEarlierName(callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'exports'
  );
}
