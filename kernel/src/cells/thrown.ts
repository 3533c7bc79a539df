import type { Position } from './cell-compiler.js';
import type { ErrorReport } from './report.js';
import { excerpt, heading } from './report.js';

/** Where in the user's TypeScript an error was thrown. */
export interface Place {
  label: string;
  /** Null when it cannot be had. */
  source: () => string | null;
  position: Position;
}

export interface ThrownContext {
  placeOf: (error: object) => Place | undefined;
  /** Prints a value that is not an Error. */
  print: (value: unknown) => string;
  /** The tensors that a line of code names, with their shapes; empty for none. */
  shapesOf: (code: string) => string;
}

/** Errors within one another that are shown: causes have causes, and may go round in a circle. */
const MAX_DEPTH = 5;

/** What a cell shows when it throws: message, excerpt of the TypeScript, the frames of its stack, and its causes. */
export function reportThrown(thrown: unknown, context: ThrownContext, depth = 0): ErrorReport {
  if (!isErrorLike(thrown)) {
    const evalue = context.print(thrown);
    return { ename: 'Thrown', evalue, traceback: [heading('Thrown', evalue)] };
  }
  const ename = typeof thrown.name === 'string' ? thrown.name : 'Error';
  const evalue =
    typeof thrown.message === 'string' ? thrown.message : context.print(thrown.message);
  const traceback = [heading(ename, evalue), ...placeOf(thrown, context)];
  const frames = framesOf(thrown.stack);
  if (frames.length > 0) traceback.push(frames.join('\n'));
  if (depth >= MAX_DEPTH) return { ename, evalue, traceback };
  const within = (label: string, inner: unknown): string =>
    `${label} ${reportThrown(inner, context, depth + 1).traceback.join('\n')}`;
  if (Array.isArray(thrown.errors)) {
    const { length } = thrown.errors;
    for (const [i, inner] of thrown.errors.slice(0, MAX_DEPTH).entries()) {
      traceback.push(within(`${i + 1} of ${length}:`, inner));
    }
  }
  if (thrown.cause !== undefined) traceback.push(within('caused by', thrown.cause));
  return { ename, evalue, traceback };
}

/** Where it was thrown, with the shapes of the tensors that the line names; nothing for code that is not the user's. */
function placeOf(thrown: object, context: ThrownContext): string[] {
  const place = context.placeOf(thrown);
  const source = place?.source();
  if (!place || !source) return [];
  const { label, position } = place;
  const where = `  at ${label}, line ${position.line + 1}, column ${position.column + 1}`;
  const shapes = context.shapesOf(source.split('\n')[position.line] ?? '');
  return [[where, excerpt(source, position), ...(shapes ? [`    ${shapes}`] : [])].join('\n')];
}

interface ErrorLike {
  name: unknown;
  message: unknown;
  stack?: unknown;
  cause?: unknown;
  /** Of an AggregateError. */
  errors?: unknown;
}

/** Errors of another realm (`vm`, workers) are no `instanceof Error` here. */
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'message' in value && 'stack' in value;
}

function framesOf(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  return stack.split('\n').filter(line => /^\s+at /.test(line));
}
