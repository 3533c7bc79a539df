import type { Diagnostic } from 'tslab/dist/converter.js';
import type { Problem } from './cell-compiler.js';

/**
 * tslab flattens a diagnostic and its explanation into several entries with one position; this puts them together again.
 * What it finds in the line it has added behind the cell repeats what it found in the cell.
 */
export function toProblems(
  diagnostics: readonly Diagnostic[],
  source: string,
  textOf: (file: string) => string | null
): Problem[] {
  const groups: Diagnostic[][] = [];
  for (const diagnostic of diagnostics) {
    const group = groups.at(-1);
    const head = group?.[0];
    const explains =
      head?.start.offset === diagnostic.start.offset &&
      head.end.offset === diagnostic.end.offset &&
      diagnostic.fileName === undefined;
    if (group && explains) group.push(diagnostic);
    else groups.push([diagnostic]);
  }
  const lines = source.split('\n');
  const problems = groups.map(group => toProblem(group, textOf));
  const own = problems.filter(({ file, start }) => file !== null || start.line < lines.length);
  if (own.length > 0) return own;
  // What is missing at the end (`function f() {`) is missed in that line.
  const end = { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
  return problems.slice(0, 1).map(problem => ({ ...problem, start: end, end }));
}

function toProblem(group: Diagnostic[], textOf: (file: string) => string | null): Problem {
  const [head] = group as [Diagnostic];
  const texts = group.map(diagnostic => diagnostic.messageText);
  const sentence =
    texts.map(plainSentence).find(found => found !== null) ?? misplaced(texts[0] ?? '');
  return {
    headline: sentence ?? head.messageText,
    details: sentence ? texts : texts.slice(1),
    code: head.code,
    file: head.fileName ?? null,
    text: head.fileName === undefined ? null : textOf(head.fileName),
    start: { line: head.start.line, column: head.start.character },
    end: { line: head.end.line, column: head.end.character }
  };
}

/**
 * The sentence that a shape rule wrote into a type. It is the last part of the type that something is "not assignable
 * to", in double quotes: a string literal type such as "SimpleRNN needs [batch, timesteps, features], got [32, 200]".
 */
function plainSentence(text: string): string | null {
  const target = /\bnot assignable to (?:parameter of )?type '(.*)'/s.exec(text)?.[1] ?? '';
  for (const [literal] of target.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const sentence = JSON.parse(literal) as string;
    if (/^\S+ .*\S+ \S+/.test(sentence) && SENTENCE_WORDS.test(sentence)) return sentence;
  }
  return null;
}

/** A string literal type that is no sentence (`"same" | "valid"`) has none of these. */
const SENTENCE_WORDS = /\b(?:needs|takes|has no|declares|expects|is written|cannot|must)\b/;

/**
 * A value in the place of options, as Keras takes arguments by their place: `Dense(64, 'relu')`, `x.mean(0)`. No type can
 * say so, for a word and a sentence have no value in common; the compiler names a type without any, or of options alone.
 */
const IN_PLACE_OF_OPTIONS =
  /^(?:Argument of type|Type) '([^{].*?)' (?:is not assignable to parameter of type '\{ (\w+)\?: .* has no option '|has no properties in common with type '(?:\{ (\w+)\?: |\w+Options'))/s;

function misplaced(text: string): string | null {
  const match = IN_PLACE_OF_OPTIONS.exec(text);
  if (!match) return null;
  const [, got, ofLayer, ofMethod] = match;
  const example = ofLayer ?? ofMethod;
  const object = example ? `an object, such as { ${example}: … }` : 'an object, { name: value }';
  return `Options are written as ${object}, not as ${got}`;
}
