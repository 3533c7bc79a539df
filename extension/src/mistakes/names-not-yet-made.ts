import type { Diagnosis } from 'tsteps/contract';

/** What the compiler says of a name that nothing has made: TS2304, TS2552 where it knows a similar one, TS2503, TS18004. */
const UNKNOWN_NAME =
  /^(?:Cannot find name|Cannot find namespace|No value exists in scope for the shorthand property) '([^']+)'/;
/** Words that make names, up to where their values begin. */
const DECLARATIONS =
  /\b(?:const|let|var|function|class|enum|interface|type|namespace|import)\b([^=;]*)/g;

/**
 * Leaves out what is missing only because another cell of the notebook has not run yet: in a notebook that has just been
 * opened these would be nearly all cells, and no mistakes.
 */
export function withoutNamesNotYetMade(
  diagnoses: readonly Diagnosis[],
  otherSources: () => readonly string[]
): readonly Diagnosis[] {
  if (!diagnoses.some(({ message }) => UNKNOWN_NAME.test(message))) return diagnoses;
  const names = new Set(otherSources().flatMap(declaredNames));
  return diagnoses.filter(({ message }) => {
    const name = UNKNOWN_NAME.exec(message)?.[1];
    return name === undefined || !names.has(name);
  });
}

/** The names that a text declares, and some more words near them. */
function declaredNames(source: string): string[] {
  return [...source.matchAll(DECLARATIONS)].flatMap(
    ([, text = '']) => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
  );
}
