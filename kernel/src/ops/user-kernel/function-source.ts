import type * as Acorn from 'acorn';
import { platform } from '../../engines/platform.js';
import { ArgumentError } from '../../tensor/errors.js';

export type FunctionNode =
  Acorn.ArrowFunctionExpression | Acorn.FunctionExpression | Acorn.FunctionDeclaration;

/** A function as its text says it, with a parse of it. */
export interface FunctionSource {
  /** The function itself. */
  readonly given: object;
  /** What is asking, for errors: `gpuKernel`. */
  readonly where: string;
  readonly name: string;
  /** What was parsed; positions of nodes count in it. */
  readonly text: string;
  readonly node: FunctionNode;
}

/**
 * Reads a function from its own text: an arrow function, a `function` or a method.
 * @throws `ArgumentError` for what is no function, or has no text of its own (`Math.tanh`, a bound function, a class)
 */
export function readFunction(where: string, given: unknown): FunctionSource {
  if (typeof given !== 'function') throw notAFunction(where, String(given));
  const source = Function.prototype.toString.call(given);
  const name = given.name || 'your function';
  const { parseExpressionAt } = platform().loadModule('acorn') as typeof Acorn;
  const parse = (text: string): Acorn.Expression =>
    parseExpressionAt(text, 0, { ecmaVersion: 'latest', locations: true });
  let cause: unknown;
  // A method's text is one only inside of an object.
  for (const text of [`(${source})`, `({${source}})`]) {
    try {
      const node = functionOf(parse(text));
      if (node) return { given, where, name, text, node };
    } catch (error) {
      cause = error;
    }
  }
  throw notAFunction(where, source.split('\n')[0] ?? source, cause);
}

function functionOf(parsed: Acorn.Expression): FunctionNode | null {
  if (parsed.type === 'ObjectExpression') {
    const [member] = parsed.properties;
    return member?.type === 'Property' ? functionOf(member.value) : null;
  }
  const isFunction =
    parsed.type === 'ArrowFunctionExpression' || parsed.type === 'FunctionExpression';
  return isFunction ? parsed : null;
}

function notAFunction(where: string, got: string, cause?: unknown): ArgumentError {
  return new ArgumentError(
    {
      code: 'not-a-kernel-function',
      where,
      what: `${where} needs a function of numbers whose source it can read.`,
      got,
      expected: 'an arrow function, a function or a method, written in TypeScript',
      fix: 'write it out: x => Math.tanh(x)'
    },
    { cause }
  );
}
