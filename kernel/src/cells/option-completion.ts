import ts from './typescript.js';

/** What may stand at the cursor in an options object. */
export interface Options {
  /** Names of options, or words that one takes. */
  entries: { name: string; kind: ts.ScriptElementKind; symbol?: ts.Symbol }[];
  /** What is between a word's quotes; undefined where a name stands. */
  span: ts.TextSpan | undefined;
}

/**
 * Options of calls such as `Dense(3, { activation: 'relu' })`. Their type is inferred from the object itself, so that a
 * wrong one gets a sentence (decision 3); TypeScript therefore expects of a half-written object what is already there.
 * What may be there is in the constraint of the parameter's type.
 */
export function optionsAt(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  position: number
): Options | null {
  const token = ts.findPrecedingToken(position, file);
  if (!token) return null;
  const value = valueAround(token, position);
  const options = value ? value.parent.parent : objectAround(token);
  if (!options || !ts.isObjectLiteralExpression(options)) return null;
  const known = knownOptions(checker, options);
  if (known.length === 0) return null;
  if (!value) {
    const given = new Set(namesIn(options, token));
    const entries = known
      .filter(({ name }) => !given.has(name))
      .map(symbol => ({
        name: symbol.name,
        kind: ts.ScriptElementKind.memberVariableElement,
        symbol
      }));
    return { entries, span: undefined };
  }
  const name = value.parent.name.getText(file);
  const words = known
    .filter(option => option.name === name)
    .flatMap(option => wordsOf(checker.getTypeOfSymbolAtLocation(option, options)));
  if (words.length === 0) return null;
  const start = value.getStart(file) + 1;
  const closed = value.isUnterminated ? 0 : 1;
  return {
    entries: words.map(word => ({ name: word, kind: ts.ScriptElementKind.string })),
    span: { start, length: value.end - closed - start }
  };
}

/** An option whose name stands at a node, as its interface declares it. */
export function optionNamed(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | null {
  const options = objectAround(node);
  if (!options || !ts.isIdentifier(node) || !ts.isObjectLiteralExpression(options)) return null;
  return knownOptions(checker, options).find(({ name }) => name === node.text) ?? null;
}

/** `useBias?: boolean`, from the source: the type that a call expects of it has been made loose. */
export function declaredOption(option: ts.Symbol): string | null {
  const declaration = option.declarations?.[0];
  return declaration && ts.isPropertySignature(declaration)
    ? declaration
        .getText()
        .replace(/^readonly /, '')
        .replace(/;$/, '')
    : null;
}

type OptionValue = ts.StringLiteral & { parent: ts.PropertyAssignment; isUnterminated?: boolean };

/** The string at the cursor, if it is the value of an option. */
function valueAround(token: ts.Node, position: number): OptionValue | null {
  const isInside = ts.isStringLiteral(token) && token.getStart() < position;
  if (!isInside || !ts.isPropertyAssignment(token.parent)) return null;
  const value = token as OptionValue;
  if (value.parent.initializer !== value) return null;
  return value.isUnterminated || position < value.end ? value : null;
}

/** The object at whose place for a name the cursor is. */
function objectAround(token: ts.Node): ts.Node | null {
  const { parent } = token;
  if (token.kind === ts.SyntaxKind.OpenBraceToken || token.kind === ts.SyntaxKind.CommaToken) {
    return parent;
  }
  const isName =
    (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) &&
    parent.name === token;
  return isName ? parent.parent : null;
}

/** Options that the object's call knows, whichever of its signatures is meant. */
function knownOptions(checker: ts.TypeChecker, options: ts.ObjectLiteralExpression): ts.Symbol[] {
  const call = options.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return [];
  const at = call.arguments?.indexOf(options) ?? -1;
  const callee = checker.getTypeAtLocation(call.expression);
  const signatures = ts.isNewExpression(call)
    ? callee.getConstructSignatures()
    : callee.getCallSignatures();
  const known = new Map<string, ts.Symbol>();
  for (const signature of signatures) {
    const parameter = signature.getParameters()[at];
    if (!parameter) continue;
    for (const type of partsOf(checker.getTypeOfSymbolAtLocation(parameter, call))) {
      const constraint = checker.getBaseConstraintOfType(type);
      if (!(type.flags & ts.TypeFlags.TypeParameter) || !constraint) continue;
      for (const option of constraint.getProperties()) known.set(option.name, option);
    }
  }
  return [...known.values()];
}

function partsOf(type: ts.Type): ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type];
}

function wordsOf(type: ts.Type): string[] {
  return partsOf(type).flatMap(part => (part.isStringLiteral() ? [part.value] : []));
}

/** Names that are there already, but for the one at the cursor. */
function namesIn(options: ts.ObjectLiteralExpression, token: ts.Node): string[] {
  return options.properties
    .filter(({ name }) => name && name !== token)
    .map(({ name }) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''
    );
}
