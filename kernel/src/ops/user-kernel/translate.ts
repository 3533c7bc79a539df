import type * as Acorn from 'acorn';
import type { UserFunction } from '../../engines/engine.js';
import { ArgumentError } from '../../tensor/errors.js';
import { capturedValue } from './captured.js';
import { literal, type Kind } from './expressions.js';
import { readFunction, type FunctionNode, type FunctionSource } from './function-source.js';
import { ownFunctions } from './math.js';
import { refusal, refusalOf } from './refusals.js';
import { OuterNames, Scope, type Meaning } from './scope.js';
import type { Constants } from './options.js';
import { Statements } from './statements.js';

/** A function in gpu.js's JavaScript, its parts not yet put together to a kernel. */
export interface Translation {
  /** Functions it calls. */
  functions: UserFunction[];
  /** Its statements, `return` included. */
  body: string;
  /** Lists among its constants, in the order of their names `table0`, `table1` … */
  tables: Float32Array[];
}

/** How the parameters of a function are written in its kernel. */
export interface Parameters {
  /** A variable for each number. */
  numbers: readonly string[];
  /** The first parameter reads a timestep at an offset; how that is written. */
  readAt?: (offset: string) => string;
  /** Own functions that `readAt` calls. */
  uses?: readonly string[];
}

/**
 * Translates a function.
 * @throws `ArgumentError` that names the construct and its line, where it cannot
 */
export function translate(
  source: FunctionSource,
  parameters: Parameters,
  constants: Constants
): Translation {
  return new Translator(source, parameters, constants).translate();
}

/**
 * Translates a function to a helper function that others call by its name; for kernels that call it many times.
 * @throws as `translate`, and for lists among the constants, which only a kernel itself can read
 */
export function translateHelper(
  source: FunctionSource,
  count: number,
  constants: Constants
): { name: string; functions: UserFunction[] } {
  const numbers = Array.from({ length: count }, (_, i) => `argument${i}`);
  const { functions, body, tables } = translate(source, { numbers }, constants);
  if (tables.length > 0) {
    throw refusal(source, source.node, 'a list of constants in a reduction', 'use numbers');
  }
  const name = 'step';
  return { name, functions: [...functions, functionOf(name, numbers, body)] };
}

function functionOf(name: string, parameters: readonly string[], body: string): UserFunction {
  const source = `function ${name}(${parameters.join(', ')}) {\n${body}\n}`;
  return { source, parameters: parameters.length };
}

/** What is known of a helper function. */
interface Helper {
  name: string;
  /** Null while it is being translated. */
  kind: Kind | null;
}

class Translator {
  readonly #source: FunctionSource;
  readonly #parameters: Parameters;
  readonly #constants = new Map<string, Meaning>();
  readonly #tables: Float32Array[] = [];
  readonly #own = new Set<string>();
  /** Functions from outside, each read once, so that one that calls itself is found. */
  readonly #read: Map<unknown, FunctionSource>;
  readonly #sources = new Map<FunctionNode, FunctionSource>();
  readonly #helpers = new Map<FunctionNode, Helper>();
  readonly #functions: UserFunction[] = [];
  #names = 0;

  constructor(source: FunctionSource, parameters: Parameters, constants: Constants) {
    this.#source = source;
    this.#parameters = parameters;
    this.#read = new Map([[source.given, source]]);
    parameters.uses?.forEach(name => this.#own.add(name));
    for (const [name, value] of Object.entries(constants)) {
      const meaning = this.#constant(value);
      if (!meaning) throw notAConstant(source.where, name, value);
      this.#constants.set(name, meaning);
    }
  }

  translate(): Translation {
    const { node } = this.#source;
    requirePlain(this.#source, node);
    const scope = new Scope(this.#around(this.#source));
    const { readAt, numbers } = this.#parameters;
    const names = node.params.map(parameter => this.#nameOf(parameter));
    const first: string[] = [];
    names.forEach((name, i) => {
      if (readAt && i === 0) {
        scope.declare(name, { is: 'reader' });
        return;
      }
      const text = this.#nameFor(name);
      first.push(`let ${text} = ${numbers[readAt ? i - 1 : i] ?? '0'};`);
      scope.declare(name, { is: 'number', text });
    });
    const statements = this.#statements(this.#source, readAt, kind => {
      if (kind === 'number') return;
      throw refusal(this.#source, node, 'a condition as its result', 'return condition ? 1 : 0');
    });
    const body = [...first, statements.body(node, scope)].join('\n');
    const functions = [...ownFunctions(this.#own), ...this.#functions];
    return { functions, body, tables: this.#tables };
  }

  #statements(
    source: FunctionSource,
    readAt: Parameters['readAt'],
    returns: (kind: Kind) => void
  ): Statements {
    return new Statements({
      source,
      use: own => void this.#own.add(own),
      nameFor: name => this.#nameFor(name),
      returns,
      readAt(offset) {
        return readAt ? readAt(offset) : offset;
      },
      callHelper: (node, name, scope, given) => {
        const { name: text, kind } = this.#helper(source, node, name, scope, given.length);
        return { text: `${text}(${given.join(', ')})`, kind };
      }
    });
  }

  /** The helper function of a name, translated at its first call. */
  #helper(
    source: FunctionSource,
    call: Acorn.Node,
    name: string,
    scope: Scope,
    given: number
  ): { name: string; kind: Kind } {
    const meaning = scope.find(name);
    if (meaning?.is !== 'helper') throw refusalOf(source, call);
    const { node } = meaning;
    if (node.params.length !== given) {
      const fix = `give it ${node.params.length}`;
      throw refusal(source, call, `a call of ${name} with ${given} numbers`, fix);
    }
    const known = this.#helpers.get(node);
    if (known?.kind) return { name: known.name, kind: known.kind };
    if (known) throw refusal(source, call, 'recursion', 'write it as a loop');
    const helper: Helper = { name: this.#nameFor(name), kind: null };
    this.#helpers.set(node, helper);
    const own = this.#sources.get(node) ?? source;
    const kind = this.#addHelper(own, node, helper.name, new Scope(meaning.scope, true));
    this.#helpers.set(node, { ...helper, kind });
    return { name: helper.name, kind };
  }

  #addHelper(source: FunctionSource, node: FunctionNode, name: string, scope: Scope): Kind {
    requirePlain(source, node);
    const parameters = node.params.map(parameter => {
      const given = this.#nameOf(parameter, source);
      const text = this.#nameFor(given);
      scope.declare(given, { is: 'number', text });
      return text;
    });
    const kinds = new Set<Kind>();
    const statements = this.#statements(source, undefined, kind => kinds.add(kind));
    const body = statements.body(node, scope);
    if (kinds.size > 1) {
      throw refusal(
        source,
        node,
        'a function that returns numbers and conditions',
        'return numbers'
      );
    }
    this.#functions.push(functionOf(name, parameters, body));
    return kinds.has('boolean') ? 'boolean' : 'number';
  }

  /** What lies around a function: the constants that were given, and in a cell what it captured. */
  #around({ given }: FunctionSource): Scope {
    return new OuterNames(
      name => this.#constants.get(name) ?? this.#constant(capturedValue(given, name))
    );
  }

  /** What a value means to a function; undefined where it can take none of it. */
  #constant(value: unknown): Meaning | undefined {
    if (typeof value === 'number') return { is: 'number', text: literal(value), isConstant: true };
    if (typeof value === 'function') {
      if (isNative(value)) return undefined;
      const source = this.#read.get(value) ?? readFunction(this.#source.where, value);
      this.#read.set(value, source);
      this.#sources.set(source.node, source);
      return { is: 'helper', node: source.node, scope: this.#around(source) };
    }
    const list = listOf(value);
    if (!list) return undefined;
    this.#tables.push(list);
    return { is: 'table', text: `table${this.#tables.length - 1}`, length: list.length };
  }

  #nameFor(name: string): string {
    return `${name.replace(/[^A-Za-z0-9]/g, '')}_${++this.#names}`;
  }

  #nameOf(parameter: Acorn.Pattern, source = this.#source): string {
    if (parameter.type === 'Identifier') return parameter.name;
    throw refusalOf(source, parameter);
  }
}

function requirePlain(source: FunctionSource, node: FunctionNode): void {
  if (node.async) throw refusal(source, node, 'an async function', 'leave out async and await');
  if (node.generator) throw refusal(source, node, 'a generator', 'return one number');
}

/** `Math.tanh` and bound functions have no source. */
function isNative(f: object): boolean {
  return /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(f));
}

/** A list of numbers as float32, or null for anything else. */
function listOf(value: unknown): Float32Array | null {
  const isList =
    Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
  if (!isList) return null;
  const list = Array.from(value as ArrayLike<unknown>);
  return list.length > 0 && list.every(item => typeof item === 'number')
    ? Float32Array.from(list)
    : null;
}

function notAConstant(where: string, name: string, value: unknown): ArgumentError {
  return new ArgumentError({
    code: 'not-a-constant',
    where,
    what: `${where} cannot take ${name} as a constant.`,
    got: `${name} = ${Array.isArray(value) ? `[${value.map(String).join(', ')}]` : String(value)}`,
    expected: 'a number, a list of numbers (not empty), or a function of numbers',
    fix: `give each number a name: { constants: { ${name}: 0.1 } }`
  });
}
