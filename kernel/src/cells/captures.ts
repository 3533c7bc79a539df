import ts from './typescript.js';

/** Names every kernel knows; everything else that it does not declare itself lies around it. */
const KNOWN = new Set(['Math', 'Number', 'Infinity', 'NaN', 'isNaN', 'isFinite', 'undefined']);

/** Options that hold functions of numbers. */
const FUNCTION_OPTIONS = new Set(['activation', 'recurrentActivation', 'derivative']);

/**
 * Functions that are translated from their text (`gpuKernel(f)`, `activation: f`) say what they use of what lies around them,
 * which JavaScript tells nobody: `x => slope * x` becomes `__tsteps.capture(x => slope * x, { slope: () => slope })`. A
 * function that is declared by a name is wrapped where its declaration stands, for there its names mean what it means.
 */
export const captureNames: ts.TransformerFactory<ts.SourceFile> = context => file => {
  const { factory } = context;
  const wanted = translatedFunctions(file);
  if (wanted.size === 0) return file;
  const getter = (name: string, isEarlier: boolean): ts.ObjectLiteralElementLike => {
    const identifier = factory.createIdentifier(name);
    const value = isEarlier
      ? factory.createPropertyAccessExpression(factory.createIdentifier('exports'), identifier)
      : identifier;
    const arrow = factory.createToken(ts.SyntaxKind.EqualsGreaterThanToken);
    return factory.createPropertyAssignment(
      factory.createStringLiteral(name),
      factory.createArrowFunction(undefined, undefined, [], undefined, arrow, value)
    );
  };
  const visit = (node: ts.Node): ts.Node => {
    const out = ts.visitEachChild(node, visit, context);
    if (!isFunction(node) || !wanted.has(node)) return out;
    const names = [...namesAround(node)];
    if (names.length === 0) return out;
    const name = ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined;
    return factory.createCallExpression(
      factory.createPropertyAccessExpression(factory.createIdentifier('__tsteps'), 'capture'),
      undefined,
      [
        out as ts.Expression,
        factory.createObjectLiteralExpression(
          names.map(([around, isEarlier]) => getter(around, isEarlier))
        ),
        ...(name && ts.isIdentifier(name) ? [factory.createStringLiteral(name.text)] : [])
      ]
    );
  };
  return ts.visitEachChild(file, visit, context);
};

type FunctionExpression = ts.ArrowFunction | ts.FunctionExpression;

function isFunction(node: ts.Node | undefined): node is FunctionExpression {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

/** Functions that stand where a translated one is asked for, or whose name does. */
function translatedFunctions(file: ts.SourceFile): Set<ts.Node> {
  const functions = new Set<ts.Node>();
  const names = new Set<string>();
  const add = (node: ts.Node | undefined): void => {
    if (isFunction(node)) functions.add(node);
    else if (node && ts.isIdentifier(node)) names.add(node.text);
    else if (node && ts.isArrayLiteralExpression(node)) node.elements.forEach(add);
  };
  const collect = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isCallOf(node, 'gpuKernel')) add(node.arguments[0]);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      if (FUNCTION_OPTIONS.has(node.name.text)) add(node.initializer);
    }
    if (ts.isShorthandPropertyAssignment(node) && FUNCTION_OPTIONS.has(node.name.text)) {
      add(node.name);
    }
    ts.forEachChild(node, collect);
  };
  collect(file);
  const resolve = (node: ts.Node): void => {
    const isNamed =
      ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && names.has(node.name.text);
    if (isNamed) add(node.initializer);
    ts.forEachChild(node, resolve);
  };
  if (names.size > 0) resolve(file);
  return functions;
}

function isCallOf({ expression }: ts.CallExpression, name: string): boolean {
  const callee = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(callee) && callee.text === name;
}

/** Names that a function uses and does not declare; true for those of earlier cells, which it reads from `exports`. */
function namesAround(func: FunctionExpression): Map<string, boolean> {
  const declared = new Set<string>();
  const used = new Map<string, boolean>();
  const look = (node: ts.Node): void => {
    if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) {
      if (node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      const isEarlier = ts.isIdentifier(expression) && expression.text === 'exports';
      if (isEarlier && ts.isIdentifier(name)) used.set(name.text, true);
      else look(expression);
      return;
    }
    if (ts.isIdentifier(node) && !KNOWN.has(node.text)) used.set(node.text, false);
    ts.forEachChild(node, look);
  };
  look(func);
  if (func.name) declared.add(func.name.text);
  for (const name of declared) used.delete(name);
  return used;
}
