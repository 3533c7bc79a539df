import type * as Acorn from 'acorn';
import { Expressions, isStopFlag, type Kind, type Surroundings } from './expressions.js';
import type { FunctionNode } from './function-source.js';
import { refusal, refusalOf } from './refusals.js';
import { Scope, type Meaning } from './scope.js';

/** What the translation of statements needs beside that of expressions. */
export interface Function extends Surroundings {
  /** A name no other variable of the kernel has: gpu.js keeps all of them in one scope. */
  nameFor(name: string): string;
  /** Notes what a `return` gives. */
  returns(kind: Kind): void;
}

/**
 * Statements as gpu.js's JavaScript. Every variable is a float: gpu.js would take `let i = 0` in the head of a loop for an
 * integer, which overflows. And every loop of steps is written as a `while`: `continue` in gpu.js's `for` goes on without
 * the step, on the GPU and in its JavaScript, which never ends.
 */
export class Statements {
  readonly #function: Function;
  readonly #expressions: Expressions;
  /** What has to be done before each `continue` of the loop around, innermost last. */
  readonly #beforeContinue: string[] = [];

  constructor(around: Function) {
    this.#function = around;
    this.#expressions = new Expressions(around);
  }

  /** The body of a function; every way through it must end with a `return`. */
  body({ body }: FunctionNode, scope: Scope): string {
    if (body.type !== 'BlockStatement') return this.#return(body, scope);
    if (!returnsAlways(body)) {
      throw this.#refusal(body, 'a way through it without return', 'return a number at the end');
    }
    return this.#block(body, scope);
  }

  #block({ body }: Acorn.BlockStatement, outer: Scope): string {
    const scope = new Scope(outer);
    for (const statement of body) {
      if (statement.type !== 'FunctionDeclaration') continue;
      const { name } = statement.id;
      scope.declare(name, { is: 'helper', node: statement, scope });
    }
    return body.map(statement => this.#statement(statement, scope)).join('\n');
  }

  #statement(node: Acorn.Statement | Acorn.ModuleDeclaration, scope: Scope): string {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all others are refused
    switch (node.type) {
      case 'BlockStatement':
        return this.#block(node, scope);
      case 'BreakStatement':
      case 'ContinueStatement':
        if (node.label) throw refusalOf(this.#function.source, node.label);
        if (node.type === 'BreakStatement') return 'break;';
        return `${this.#beforeContinue.at(-1) ?? ''}continue;`;
      case 'DoWhileStatement': {
        const test = this.#test(node.test, scope);
        // gpu.js's WGSL does not come by the test on a `continue`.
        const body = this.#loopBody(node.body, scope, `if (!${test}) { break; }\n`);
        return `do {\n${body}\n} while ${test};`;
      }
      case 'EmptyStatement':
      case 'FunctionDeclaration':
        return '';
      case 'ExpressionStatement':
        if (node.directive !== undefined) return '';
        return `${this.#effect(node.expression, scope)};`;
      case 'ForStatement':
        return this.#for(node, scope);
      case 'IfStatement':
        return this.#if(node, scope);
      case 'ReturnStatement':
        if (!node.argument) throw this.#refusal(node, 'return without a number', 'return a number');
        return this.#return(node.argument, scope);
      case 'VariableDeclaration':
        return this.#declaration(node, scope);
      case 'WhileStatement':
        return `while ${this.#test(node.test, scope)} {\n${this.#loopBody(node.body, scope, '')}\n}`;
      default:
        throw refusalOf(this.#function.source, node);
    }
  }

  #loopBody(body: Acorn.Statement, scope: Scope, beforeContinue: string): string {
    this.#beforeContinue.push(beforeContinue);
    const text = this.#inner(body, scope);
    this.#beforeContinue.pop();
    return text;
  }

  /** What stands in the brackets of a loop or a branch. */
  #inner(node: Acorn.Statement, scope: Scope): string {
    return this.#statement(node, new Scope(scope));
  }

  #test(node: Acorn.Expression, scope: Scope): string {
    return this.#expressions.condition(node, scope);
  }

  #if({ test, consequent, alternate }: Acorn.IfStatement, scope: Scope): string {
    if (isStopFlag(test)) return '';
    const yes = `if ${this.#test(test, scope)} {\n${this.#inner(consequent, scope)}\n}`;
    return alternate ? `${yes} else {\n${this.#inner(alternate, scope)}\n}` : yes;
  }

  #for({ init, test, update, body }: Acorn.ForStatement, outer: Scope): string {
    const scope = new Scope(outer);
    const first =
      init?.type === 'VariableDeclaration'
        ? this.#declaration(init, scope)
        : init
          ? `${this.#effect(init, scope)};`
          : '';
    const check = test ? this.#test(test, scope) : '(1 === 1)';
    const next = update ? `${this.#effect(update, scope)};\n` : '';
    return `${first}\nwhile ${check} {\n${this.#loopBody(body, scope, next)}\n${next}}`;
  }

  #return(node: Acorn.Expression, scope: Scope): string {
    const { text, kind } = this.#expressions.value(node, scope);
    this.#function.returns(kind);
    return `return ${text};`;
  }

  #declaration({ kind, declarations }: Acorn.VariableDeclaration, scope: Scope): string {
    return declarations
      .map(declaration => {
        if (kind === 'var') throw this.#refusal(declaration, 'var', 'write let or const');
        const { id, init } = declaration;
        if (id.type !== 'Identifier') throw refusalOf(this.#function.source, id);
        const { name } = id;
        if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression') {
          scope.declare(name, { is: 'helper', node: init, scope });
          return '';
        }
        const value = init
          ? this.#expressions.value(init, scope)
          : { text: '0', kind: 'number' as const };
        const text = this.#function.nameFor(name);
        scope.declare(name, { is: value.kind, text });
        return `let ${text} = ${value.text};`;
      })
      .join('\n');
  }

  /** An assignment, `i++` or `i--`, as a statement or in the head of a loop. */
  #effect(node: Acorn.Expression, scope: Scope): string {
    if (node.type === 'UpdateExpression') {
      const { text } = this.#target(node.argument, scope, 'number');
      return `${text} = (${text} ${node.operator === '++' ? '+' : '-'} 1)`;
    }
    if (node.type !== 'AssignmentExpression') {
      const fix = 'assign it to a variable, or leave it out';
      if (node.type === 'CallExpression') this.#expressions.value(node, scope);
      else if (node.type === 'SequenceExpression') throw refusalOf(this.#function.source, node);
      throw this.#refusal(node, 'a statement that does nothing', fix);
    }
    const { operator, left, right } = node;
    if (operator === '=') {
      const { text, kind } = this.#expressions.value(right, scope);
      return `${this.#target(left, scope, kind).text} = ${text}`;
    }
    const target = this.#target(left, scope, 'number');
    const binary = operator.slice(0, -1) as Acorn.BinaryOperator;
    // `a += b` is `a = a + b`, for operators that gpu.js has no assignment for.
    const combined = { ...node, type: 'BinaryExpression', operator: binary, left, right } as const;
    return `${target.text} = ${this.#expressions.number(combined as Acorn.BinaryExpression, scope)}`;
  }

  #target(node: Acorn.Node, scope: Scope, kind: Kind): Meaning & { text: string } {
    const identifier = node as Acorn.Identifier;
    if (node.type !== 'Identifier') {
      throw this.#refusal(node, 'an assignment to what is no variable', 'return the new number');
    }
    const meaning = scope.find(identifier.name);
    const isVariable = meaning && 'text' in meaning && !('isConstant' in meaning);
    if (isVariable && meaning.is === kind) return meaning;
    const fix = `declare it in the function: let ${identifier.name} = 0`;
    throw isVariable
      ? this.#refusal(node, 'a variable of two kinds', 'use one variable for each')
      : this.#refusal(node, `an assignment to ${identifier.name}, which lies outside`, fix);
  }

  #refusal(node: Acorn.Node, construct: string, fix: string): Error {
    return refusal(this.#function.source, node, construct, fix);
  }
}

function returnsAlways(node: Acorn.Statement | Acorn.ModuleDeclaration): boolean {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all others may go on
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement': // refused by itself
    case 'SwitchStatement':
    case 'TryStatement':
      return true;
    case 'BlockStatement':
      return node.body.some(returnsAlways);
    case 'IfStatement':
      return (
        Boolean(node.alternate) &&
        [node.consequent, node.alternate].every(part => part && returnsAlways(part))
      );
    default:
      return false;
  }
}
