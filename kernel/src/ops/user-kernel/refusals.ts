import type { Node } from 'acorn';
import { ArgumentError } from '../../tensor/errors.js';
import type { FunctionSource } from './function-source.js';

/** What a function may consist of, as errors list it. */
const EXPECTED =
  'numbers, arithmetic, Math, conditions, loops, local variables and helper functions of numbers';

/** Longest piece of source an error shows. */
const SNIPPET_LENGTH = 60;

/** The error for a construct that cannot be translated: its name, its line in the function, and what to write instead. */
export function refusal(
  { where, text }: FunctionSource,
  node: Node,
  construct: string,
  fix: string
): ArgumentError {
  const snippet = asWritten(text.slice(node.start, node.end)).replace(/\s+/g, ' ');
  const line = asWritten(text.slice(0, node.start)).split('\n').length;
  return new ArgumentError({
    code: 'not-translatable',
    where,
    what: `${where} cannot translate ${construct} (line ${line} of the function).`,
    got: snippet.length > SNIPPET_LENGTH ? `${snippet.slice(0, SNIPPET_LENGTH)} …` : snippet,
    expected: EXPECTED,
    fix
  });
}

/** A cell's function without what compiling has put in: tests of the stop flag, and the way to names of earlier cells. */
function asWritten(text: string): string {
  return text
    .replace(/if \(__stop\[0\]\)\s*__tsteps\.stop\(\);\n?/g, '')
    .replace(/\bexports\./g, '');
}

/** Constructs that are refused wherever they stand, by the parser's name for them. */
const REFUSED: Record<string, [construct: string, fix: string]> = {
  ArrayExpression: [
    'an array',
    'give fixed numbers as constants: { constants: { weights: [1, 2] } }'
  ],
  ArrayPattern: ['destructuring', 'name each variable in a statement of its own'],
  ArrowFunctionExpression: ['a function as a value', 'name it: const helper = (v) => …'],
  AssignmentExpression: ['an assignment inside an expression', 'make it a statement of its own'],
  AssignmentPattern: ['a default value', 'write the value where it is used'],
  AwaitExpression: ['await', 'compute it before, and give it as a constant'],
  ChainExpression: ['?.', 'numbers are never undefined: write it without ?.'],
  ClassDeclaration: ['a class', 'use numbers and helper functions'],
  ClassExpression: ['a class', 'use numbers and helper functions'],
  ForInStatement: ['for-in', 'count: for (let i = 0; i < n; i++)'],
  ForOfStatement: ['for-of', 'count: for (let i = 0; i < n; i++)'],
  FunctionExpression: ['a function as a value', 'name it: const helper = (v) => …'],
  ImportExpression: ['import', 'compute it before, and give it as a constant'],
  LabeledStatement: ['a label', 'leave loops by break, or by return from a helper function'],
  MetaProperty: ['import.meta or new.target', 'leave it out'],
  NewExpression: ['new', 'use numbers and helper functions'],
  ObjectExpression: ['an object', 'use a variable for each number'],
  ObjectPattern: ['destructuring', 'name each variable in a statement of its own'],
  RestElement: ['...', 'name each parameter'],
  SequenceExpression: ['a comma between expressions', 'make each a statement of its own'],
  SpreadElement: ['...', 'name each argument'],
  Super: ['super', 'use helper functions'],
  SwitchStatement: ['switch', 'write if … else if … else'],
  TaggedTemplateExpression: ['a string', 'use numbers'],
  TemplateLiteral: ['a string', 'use numbers'],
  ThisExpression: ['this', 'give what it holds as constants: { constants: { slope: 0.1 } }'],
  ThrowStatement: ['throw', 'return NaN where there is no answer'],
  TryStatement: ['try', 'numbers throw nothing: write it without'],
  UpdateExpression: ['++ or -- inside an expression', 'make it a statement of its own'],
  WithStatement: ['with', 'leave it out'],
  YieldExpression: ['yield', 'return one number']
};

/** The error for a node that no rule of the translation takes. */
export function refusalOf(source: FunctionSource, node: Node): ArgumentError {
  const [construct, fix] = REFUSED[node.type] ?? [node.type, 'use numbers, Math and loops'];
  return refusal(source, node, construct, fix);
}
