import type { PositionMap } from './cell-compiler.js';
import { originalPosition } from './position-map.js';
import type { ErrorReport } from './report.js';
import { excerpt, heading } from './report.js';

/** A text that V8 was given under a name, as it must be known to read its stack frames. */
export interface KnownSource {
  map: PositionMap;
  /** The TypeScript, for an excerpt; null for files that lie on disk. */
  source: string | null;
  /** What a frame shows in place of the name. */
  label: string;
}

export interface ThrownContext {
  source: (name: string) => KnownSource | undefined;
  /** True for files whose frames say nothing to the user. */
  isInternal: (file: string) => boolean;
  /** Prints a value that is not an Error. */
  print: (value: unknown) => string;
}

/** What a cell shows when it throws: message, excerpt of the TypeScript, and frames with TypeScript positions. */
export function reportThrown(thrown: unknown, context: ThrownContext): ErrorReport {
  if (!isErrorLike(thrown)) {
    const evalue = context.print(thrown);
    return { ename: 'Thrown', evalue, traceback: [heading('Thrown', evalue)] };
  }
  const ename = typeof thrown.name === 'string' ? thrown.name : 'Error';
  const evalue =
    typeof thrown.message === 'string' ? thrown.message : context.print(thrown.message);
  const { frames, place } = readFrames(thrown, context);
  const traceback = [heading(ename, evalue)];
  if (place) traceback.push(place);
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

function readFrames(
  error: ErrorLike,
  context: ThrownContext
): { frames: string[]; place: string | null } {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const frames: string[] = [];
  let place: string | null = null;
  let lastOwn = 0;
  for (const line of stack.split('\n')) {
    const frame = /^\s+at (?:(.*) \()?([^()]*?):(\d+):(\d+)\)?$/.exec(line);
    if (!frame) continue;
    const [, name = '', file = '', row = '1', column = '1'] = frame;
    const known = context.source(file);
    if (!known) {
      if (!context.isInternal(file)) frames.push(line.replace(/^\s+/, '    '));
      continue;
    }
    const generated = { line: Number(row) - 1, column: Number(column) - 1 };
    const original = originalPosition(known.map, generated);
    if (!original) continue;
    const at = `${known.label}:${original.line + 1}:${original.column + 1}`;
    frames.push(isCellBody(name) ? `    at ${at}` : `    at ${name} (${at})`);
    lastOwn = frames.length;
    if (!place && known.source !== null) {
      place = `  at ${known.label}, line ${original.line + 1}, column ${original.column + 1}\n${excerpt(known.source, original)}`;
    }
  }
  // Below the cell's own frame there is only the machinery that ran it.
  return { frames: lastOwn > 0 ? frames.slice(0, lastOwn) : frames, place };
}

/** The function that wraps a cell has no name of the user's. */
function isCellBody(name: string): boolean {
  return name === '' || name === 'async' || /\b__cell$/.test(name);
}
