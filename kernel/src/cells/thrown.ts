import type { Position } from './cell-compiler.js';
import type { ErrorReport } from './report.js';
import { excerpt, heading } from './report.js';

/** Where in the user's TypeScript an error was thrown. */
export interface Place {
  label: string;
  /** Null for files that lie on disk. */
  source: string | null;
  position: Position;
}

export interface ThrownContext {
  placeOf: (error: object) => Place | undefined;
  /** Prints a value that is not an Error. */
  print: (value: unknown) => string;
}

/** What a cell shows when it throws: message, excerpt of the TypeScript, and the frames of its stack. */
export function reportThrown(thrown: unknown, context: ThrownContext): ErrorReport {
  if (!isErrorLike(thrown)) {
    const evalue = context.print(thrown);
    return { ename: 'Thrown', evalue, traceback: [heading('Thrown', evalue)] };
  }
  const ename = typeof thrown.name === 'string' ? thrown.name : 'Error';
  const evalue =
    typeof thrown.message === 'string' ? thrown.message : context.print(thrown.message);
  const traceback = [heading(ename, evalue)];
  const place = context.placeOf(thrown);
  if (place?.source) {
    const { label, source, position } = place;
    const where = `  at ${label}, line ${position.line + 1}, column ${position.column + 1}`;
    traceback.push(`${where}\n${excerpt(source, position)}`);
  }
  const frames = framesOf(thrown.stack);
  if (frames.length > 0) traceback.push(frames.join('\n'));
  if (thrown.cause !== undefined) {
    const cause = reportThrown(thrown.cause, context);
    traceback.push(`caused by ${cause.traceback.join('\n')}`);
  }
  return { ename, evalue, traceback };
}

interface ErrorLike {
  name: unknown;
  message: unknown;
  stack?: unknown;
  cause?: unknown;
}

/** Errors of another realm (`vm`, workers) are no `instanceof Error` here. */
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'message' in value && 'stack' in value;
}

function framesOf(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  return stack.split('\n').filter(line => /^\s+at /.test(line));
}
