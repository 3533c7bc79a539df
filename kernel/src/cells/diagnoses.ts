import { getCodeMetadata } from 'tslab/dist/metadata.js';
import type { Diagnosis, Position } from './cell-compiler.js';
import { toProblems } from './problems.js';
import type { SteeredConverter } from './steered-converter.js';

/** More than anybody reads: a broken paste has thousands of follow-up mistakes. */
const MAX_DIAGNOSES = 100;

/** What is wrong with a source that has not run: checked after the cells that have, and nothing is emitted. */
export function diagnosesOf(converter: SteeredConverter, source: string): Diagnosis[] {
  const isModule = Boolean(getCodeMetadata(source).module);
  const found = isModule ? converter.checkModule(source) : converter.check(source);
  const offsetOf = lineStarts(source);
  return toProblems(found, source, () => null)
    .filter(({ file }) => file === null)
    .slice(0, MAX_DIAGNOSES)
    .map(({ start, end, headline, details }) => {
      const first = Math.min(offsetOf(start), source.length);
      const last = Math.min(Math.max(first, offsetOf(end)), source.length);
      return { start: first, end: last, message: headline, details };
    });
}

/** Lines as TypeScript counts them. */
function lineStarts(source: string): (position: Position) => number {
  const starts = [0];
  for (const { 0: end, index } of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    starts.push(index + end.length);
  }
  return ({ line, column }) => (starts[line] ?? source.length) + column;
}
