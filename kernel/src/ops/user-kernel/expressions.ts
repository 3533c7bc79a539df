import type * as Acorn from 'acorn';
import type { FunctionSource } from './function-source.js';
import { OWN_MATH, TRANSLATED } from './math.js';
import { refusal, refusalOf } from './refusals.js';
import type { Scope } from './scope.js';

/** What the translation of expressions needs of the function around them. */
export interface Surroundings {
  readonly source: FunctionSource;
  /** Notes that an own function is called. */
  use(own: string): void;
  /** A call of a helper function of the user's; `kind` is what it returns. */
  callHelper(
    node: Acorn.Node,
    name: string,
    scope: Scope,
    given: string[]
  ): { text: string; kind: Kind };
  /** A stencil's reading of the timestep at an offset. */
  readAt(offset: string): string;
}

export type Kind = 'number' | 'boolean';

type Expression = Acorn.Expression | Acorn.PrivateIdentifier | Acorn.Super | Acorn.SpreadElement;

const ARITHMETIC = ['+', '-', '*', '/', '%'];
const BITS = ['&', '|', '^', '<<', '>>'];
const COMPARISONS: Record<string, string> = {
  ...{ '<': '<', '>': '>', '<=': '<=', '>=': '>=' },
  ...{ '===': '===', '!==': '!==', '==': '===', '!=': '!==' }
};

/**
 * Expressions as gpu.js's JavaScript: every number is a float, every condition a comparison, every operation in brackets.
 */
export class Expressions {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whether an expression is a number or a condition. */
  kindOf(node: Expression, scope: Scope): Kind {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all others are numbers
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'boolean' ? 'boolean' : 'number';
      case 'UnaryExpression':
        return node.operator === '!' ? 'boolean' : 'number';
      case 'BinaryExpression':
        return node.operator in COMPARISONS ? 'boolean' : 'number';
      case 'LogicalExpression':
        return 'boolean';
      case 'ConditionalExpression':
        return this.kindOf(node.consequent, scope);
      case 'SequenceExpression':
        return this.kindOf(lastOf(node), scope);
      case 'Identifier':
        return scope.find(node.name)?.is === 'boolean' ? 'boolean' : 'number';
      case 'CallExpression':
        return this.#call(node, scope).kind;
      default:
        return 'number';
    }
  }

  number(node: Expression, scope: Scope): string {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all others are refused
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'number') return literal(node.value);
        throw typeof node.value === 'boolean' ? this.#notANumber(node) : this.#noText(node);
      case 'Identifier':
        return this.#variable(node, node.name, scope);
      case 'UnaryExpression':
        return this.#unary(node, scope);
      case 'BinaryExpression':
        return this.#binary(node, scope);
      case 'ConditionalExpression': {
        const [yes, no] = [node.consequent, node.alternate].map(part => this.number(part, scope));
        return `(${this.condition(node.test, scope)} ? ${yes ?? ''} : ${no ?? ''})`;
      }
      case 'MemberExpression':
        return this.#member(node, scope);
      case 'CallExpression': {
        const { text, kind } = this.#call(node, scope);
        if (kind === 'boolean') throw this.#notANumber(node);
        return text;
      }
      case 'SequenceExpression':
        if (isStopCheck(node)) return this.number(lastOf(node), scope);
        throw this.#refusalOf(node);
      case 'LogicalExpression':
        throw this.#refusal(
          node,
          `${node.operator} of numbers`,
          'write a ? b : c, which says which number is meant'
        );
      default:
        throw this.#refusalOf(node);
    }
  }

  condition(node: Expression, scope: Scope): string {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all others are numbers
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'boolean') return node.value ? '(1 === 1)' : '(1 === 0)';
        break;
      case 'UnaryExpression':
        if (node.operator === '!') return `(!${this.condition(node.argument, scope)})`;
        break;
      case 'BinaryExpression': {
        const operator = COMPARISONS[node.operator];
        if (!operator) break;
        const isEquality = operator === '===' || operator === '!==';
        const [left, right] = [node.left, node.right].map(part =>
          isEquality ? this.value(part, scope).text : this.number(part, scope)
        );
        return `(${left ?? ''} ${operator} ${right ?? ''})`;
      }
      case 'LogicalExpression': {
        if (node.operator === '??') break;
        const [left, right] = [node.left, node.right].map(part => this.condition(part, scope));
        return `(${left ?? ''} ${node.operator} ${right ?? ''})`;
      }
      case 'ConditionalExpression': {
        const [test, yes, no] = [node.test, node.consequent, node.alternate].map(part =>
          this.condition(part, scope)
        );
        return `((${test ?? ''} && ${yes ?? ''}) || (!${test ?? ''} && ${no ?? ''}))`;
      }
      case 'SequenceExpression':
        if (isStopCheck(node)) return this.condition(lastOf(node), scope);
        break;
      case 'Identifier': {
        const meaning = scope.find(node.name);
        if (meaning?.is === 'boolean') return `(${meaning.text} === 1)`;
        break;
      }
      case 'CallExpression': {
        const { text, kind } = this.#call(node, scope);
        if (kind === 'boolean') return `(${text} === 1)`;
        break;
      }
    }
    // As JavaScript has it: 0 and NaN are false.
    return `(Math.abs(${this.number(node, scope)}) > 0)`;
  }

  /** A number, or a condition as 1 or 0. */
  value(node: Expression, scope: Scope): { text: string; kind: Kind } {
    const kind = this.kindOf(node, scope);
    if (kind === 'number') return { text: this.number(node, scope), kind };
    return { text: `(${this.condition(node, scope)} ? 1 : 0)`, kind };
  }

  #variable(node: Acorn.Node, name: string, scope: Scope): string {
    const meaning = scope.find(name);
    switch (meaning?.is) {
      case 'number':
        return meaning.text;
      case 'boolean':
        throw this.#notANumber(node);
      case 'out of reach':
        throw this.#outOfReach(node, name);
      case 'table':
        throw this.#refusal(node, 'a list of numbers as a number', `take one of them: ${name}[0]`);
      case 'helper':
      case 'reader':
        throw this.#refusal(node, 'a function as a number', `call it: ${name}(…)`);
      case undefined:
        if (name === 'Infinity') return 'Infinity';
        if (name === 'NaN') return this.#own('nanOf', ['0']);
        throw this.#unknown(node, name);
    }
  }

  #unary(node: Acorn.UnaryExpression, scope: Scope): string {
    const { operator, argument } = node;
    if (operator === '-') return `(-${this.number(argument, scope)})`;
    if (operator === '+') return this.number(argument, scope);
    if (operator === '~') return this.#bits(`(~${this.#whole(argument, scope)})`);
    if (operator === '!') throw this.#notANumber(node);
    throw this.#refusal(node, operator, 'every value is a number here: leave it out');
  }

  #binary(node: Acorn.BinaryExpression, scope: Scope): string {
    const { operator, left, right } = node;
    if (operator in COMPARISONS) throw this.#notANumber(node);
    if (BITS.includes(operator)) {
      return this.#bits(`(${this.#whole(left, scope)} ${operator} ${this.#whole(right, scope)})`);
    }
    const [a, b] = [this.number(left, scope), this.number(right, scope)];
    if (ARITHMETIC.includes(operator)) return `(${a} ${operator} ${b})`;
    if (operator === '**') return `Math.pow(${a}, ${b})`;
    throw this.#refusal(node, operator, 'use arithmetic, or & | ^ << >> on whole numbers');
  }

  #whole(node: Expression, scope: Scope): string {
    return `Math.trunc(${this.number(node, scope)})`;
  }

  /** gpu.js calls the result of bit operators an integer; divided by 1 it is a number like all others. */
  #bits(text: string): string {
    return `(${text} / 1)`;
  }

  #member(node: Acorn.MemberExpression, scope: Scope): string {
    const earlier = nameOf(node);
    if (earlier !== null) return this.#variable(node, earlier, scope);
    const { object, property } = node;
    const name = !node.computed && property.type === 'Identifier' ? property.name : null;
    const owner = nameOf(object);
    const meaning = owner === null ? undefined : scope.find(owner);
    if (meaning?.is === 'out of reach') throw this.#outOfReach(node, owner ?? '');
    if (meaning?.is === 'table') {
      if (name === 'length') return literal(meaning.length);
      if (node.computed) {
        const index = this.#own('indexOf', [this.number(property, scope), literal(meaning.length)]);
        return `${meaning.text}[${index}]`;
      }
    }
    if (owner === 'Math' && !meaning && name !== null) {
      const constant: unknown = Object.getOwnPropertyDescriptor(Math, name)?.value;
      if (typeof constant === 'number') return literal(constant);
    }
    const construct = node.computed ? 'an element of a list' : `.${name ?? 'a property'}`;
    const give = '{ constants: { name: value } }';
    const fix = `numbers have no properties; give lists and numbers as ${give}`;
    throw this.#refusal(node, construct, fix);
  }

  #call(node: Acorn.CallExpression, scope: Scope): { text: string; kind: Kind } {
    const { callee } = node;
    const given = (): string[] => node.arguments.map(argument => this.number(argument, scope));
    const name = calledName(callee);
    if (name !== null) {
      const meaning = scope.find(name);
      if (meaning?.is === 'helper') return this.#around.callHelper(node, name, scope, given());
      if (meaning?.is === 'out of reach') throw this.#outOfReach(node, name);
      if (meaning?.is === 'reader') {
        const [offset] = this.#arguments(node, name, 1, given());
        return { text: this.#around.readAt(offset ?? '0'), kind: 'number' };
      }
      if (name === 'isNaN' || name === 'isFinite') return this.#check(node, name, given());
      if (!meaning && name === this.#around.source.name) {
        throw this.#refusal(node, 'recursion', 'write it as a loop');
      }
      throw this.#refusal(
        node,
        `a call of ${name}, which it does not know`,
        `use Math, or give the function as a constant: { constants: { ${name} } }`
      );
    }
    if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier') {
      const { object, property } = callee;
      const method = property.type === 'Identifier' ? property.name : '';
      if (object.name === 'Math')
        return { text: this.#math(node, method, given()), kind: 'number' };
      if (object.name === 'Number' && (method === 'isNaN' || method === 'isFinite')) {
        return this.#check(node, method, given());
      }
    }
    if (callee.type === 'FunctionExpression' || callee.type === 'ArrowFunctionExpression') {
      throw this.#refusalOf(callee);
    }
    const text = this.#around.source.text.slice(callee.start, callee.end);
    throw this.#refusal(node, `a call of ${text}`, 'use Math and helper functions of numbers');
  }

  #math(node: Acorn.CallExpression, method: string, given: string[]): string {
    if (method === 'max' || method === 'min') {
      if (given.length === 0)
        throw this.#refusal(node, `Math.${method} of nothing`, 'give it numbers');
      return given.reduce((a, b) => `Math.${method}(${a}, ${b})`);
    }
    if (method === 'fround') return this.#arguments(node, 'Math.fround', 1, given)[0] ?? '';
    const count = TRANSLATED[method];
    if (count !== undefined) {
      return `Math.${method}(${this.#arguments(node, `Math.${method}`, count, given).join(', ')})`;
    }
    const own = OWN_MATH[method];
    if (own) {
      return this.#own(own.name, this.#arguments(node, `Math.${method}`, own.arguments, given));
    }
    const fix =
      method === 'random'
        ? 'give random numbers as a tensor: randomUniform(x.shape)'
        : `use one of ${[...Object.keys(TRANSLATED), ...Object.keys(OWN_MATH), 'max', 'min'].join(', ')}`;
    throw this.#refusal(node, `Math.${method}`, fix);
  }

  #check(
    node: Acorn.CallExpression,
    name: 'isNaN' | 'isFinite',
    given: string[]
  ): { text: string; kind: Kind } {
    const own = name === 'isNaN' ? 'isNanOf' : 'isFiniteOf';
    return { text: this.#own(own, this.#arguments(node, name, 1, given)), kind: 'boolean' };
  }

  #arguments(node: Acorn.CallExpression, name: string, count: number, given: string[]): string[] {
    if (given.length === count) return given;
    const wanted = count === 1 ? 'one number' : `${count} numbers`;
    throw this.#refusal(node, `${name} of ${given.length} numbers`, `${name} takes ${wanted}`);
  }

  #own(name: string, given: string[]): string {
    this.#around.use(name);
    return `${name}(${given.join(', ')})`;
  }

  #unknown(node: Acorn.Node, name: string): Error {
    return this.#refusal(
      node,
      `${name}, which is not declared in it`,
      `give its value as a constant: { constants: { ${name} } }`
    );
  }

  #outOfReach(node: Acorn.Node, name: string): Error {
    return this.#refusal(
      node,
      `${name} of the function around, in a helper function`,
      'hand it over as an argument'
    );
  }

  #notANumber(node: Acorn.Node): Error {
    return this.#refusal(node, 'a condition as a number', 'write condition ? 1 : 0');
  }

  #noText(node: Acorn.Literal): Error {
    const construct =
      typeof node.value === 'string' ? 'a string' : node.bigint ? 'a bigint' : String(node.raw);
    return this.#refusal(node, construct, 'use numbers');
  }

  #refusal(node: Acorn.Node, construct: string, fix: string): Error {
    return refusal(this.#around.source, node, construct, fix);
  }

  #refusalOf(node: Acorn.Node): Error {
    return refusalOf(this.#around.source, node);
  }
}

/** A number as gpu.js reads it; a negative one in brackets. */
export function literal(value: number): string {
  if (Number.isNaN(value)) return '(Infinity - Infinity)';
  return value < 0 || Object.is(value, -0) ? `(-${String(-value)})` : String(value);
}

/** The name of a variable: `slope`, or `exports.slope`, as cells read those of earlier ones. */
function nameOf(node: Expression): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return null;
  const isEarlier = node.object.type === 'Identifier' && node.object.name === 'exports';
  return isEarlier && !node.computed ? node.property.name : null;
}

/** The name a call names; functions of earlier cells are called as `(0, exports.helper)(x)`. */
function calledName(callee: Expression): string | null {
  return nameOf(callee.type === 'SequenceExpression' ? lastOf(callee) : callee);
}

/** `(__stop[0] && __tsteps.stop(), x)`: the test of the stop flag that cells get at the entry of an arrow function. */
function isStopCheck({ expressions: [first] }: Acorn.SequenceExpression): boolean {
  return first?.type === 'LogicalExpression' && isStopFlag(first.left);
}

/** `__stop[0]`, which cells look at. */
export function isStopFlag(node: Expression): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === '__stop'
  );
}

function lastOf({ expressions }: Acorn.SequenceExpression): Acorn.Expression {
  return expressions[expressions.length - 1] as Acorn.Expression;
}
