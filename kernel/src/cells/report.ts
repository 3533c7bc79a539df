import type { Position, Problem } from './cell-compiler.js';

/** Content of a Jupyter `error` message. */
export interface ErrorReport {
  ename: string;
  evalue: string;
  traceback: string[];
}

const RED = '\u001b[31m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** Above this, a broken paste would fill the notebook with follow-up errors. */
const MAX_PROBLEMS = 5;

/** What a cell that does not compile shows: every problem with its place in the TypeScript. Nothing has run. */
export function reportProblems(problems: readonly Problem[], source: string): ErrorReport {
  const ename = 'TypeScriptError';
  const shown = problems.slice(0, MAX_PROBLEMS);
  const traceback = shown.map(problem => {
    const place = `${problem.file ? `${problem.file}, ` : ''}line ${problem.start.line + 1}, column ${problem.start.column + 1}`;
    const parts = [`${heading(ename, problem.headline)}\n  at ${place} (TS${problem.code})`];
    const text = problem.file === null ? source : problem.text;
    if (text !== null) parts.push(excerpt(text, problem.start, problem.end));
    if (problem.details.length > 0) {
      parts.push(
        DIM + problem.details.map((text, depth) => indent(text, depth + 1)).join('\n') + PLAIN
      );
    }
    return parts.join('\n');
  });
  if (problems.length > shown.length)
    traceback.push(`… and ${problems.length - shown.length} more`);
  return { ename, evalue: problems[0]?.headline ?? 'does not compile', traceback };
}

/** First line of a traceback. */
export function heading(ename: string, evalue: string): string {
  return `${RED}${ename}${PLAIN}: ${evalue}`;
}

/** The line in question with one before and after it, and a caret under the place. */
export function excerpt(source: string, start: Position, end?: Position): string {
  const lines = source.split('\n');
  const first = Math.max(0, start.line - 1);
  const last = Math.min(lines.length - 1, start.line + 1);
  const width = String(last + 1).length;
  const out: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = lines[line] ?? '';
    const isPlace = line === start.line;
    out.push(`${isPlace ? '>' : ' '} ${String(line + 1).padStart(width)} | ${text}`);
    if (!isPlace) continue;
    const endColumn = end?.line === start.line ? end.column : start.column + 1;
    // Tabs stay tabs, so that the caret stands under its character at any tab width.
    const gap = text.slice(0, start.column).replace(/[^\t]/g, ' ');
    const carets = '^'.repeat(Math.max(1, endColumn - start.column));
    out.push(`  ${' '.repeat(width)} | ${gap}${RED}${carets}${PLAIN}`);
  }
  return out.join('\n');
}

function indent(text: string, depth: number): string {
  return '  '.repeat(depth) + text;
}
