import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { Diagnosis } from 'tsteps/contract';
import { linesInError } from '../hints/shape-hints.js';

/** A mistake where it stands now. */
export interface Mistake {
  from: number;
  /** After the last character; more than `from`. */
  to: number;
  message: string;
  details: readonly string[];
}

/** Puts what was found into an editor, in place of what was found before. */
export const setMistakes = StateEffect.define<readonly Diagnosis[]>();

const UNDERLINE = Decoration.mark({ class: 'jp-tsteps-Underline' });

/** The mistakes of a cell; changes carry them along until the next check says better. */
export const mistakeField = StateField.define<readonly Mistake[]>({
  create: () => [],
  update(mistakes, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMistakes)) return placed(effect.value, transaction.state);
    }
    if (!transaction.docChanged) return mistakes;
    return mistakes
      .map(mistake => ({
        ...mistake,
        from: transaction.changes.mapPos(mistake.from, 1),
        to: transaction.changes.mapPos(mistake.to, -1)
      }))
      .filter(({ from, to }) => to > from);
  },
  provide: field =>
    EditorView.decorations.from(
      field,
      () =>
        ({ state }) =>
          decorate(mistakesOf(state))
    )
});

/** The mistakes to show: those of a line that still has its error from the last run are said there. */
export function mistakesOf(state: EditorState): readonly Mistake[] {
  const mistakes = state.field(mistakeField, false) ?? [];
  if (mistakes.length === 0) return mistakes;
  const lines = linesInError(state);
  return mistakes.filter(({ from }) => !lines.has(state.doc.lineAt(from).number));
}

/** The mistake at a position, the innermost where several lie there. */
export function mistakeAt(state: EditorState, position: number): Mistake | null {
  const here = mistakesOf(state).filter(({ from, to }) => from <= position && position <= to);
  return here.reduce<Mistake | null>(
    (best, mistake) => (best && best.to - best.from <= mistake.to - mistake.from ? best : mistake),
    null
  );
}

/** What a document can show of it: at least one character, none behind its end. */
export function placed(diagnoses: readonly Diagnosis[], { doc }: EditorState): Mistake[] {
  return diagnoses.flatMap(({ start, end, message, details }) => {
    let from = Math.min(start, doc.length);
    let to = Math.min(end, doc.length);
    if (to === from) {
      // Something is missing here: the character behind it is marked, at the end of a line the one before.
      const line = doc.lineAt(from);
      if (to < line.to) to++;
      else if (from > line.from) from--;
    }
    return to > from ? [{ from, to, message, details }] : [];
  });
}

function decorate(mistakes: readonly Mistake[]): DecorationSet {
  return Decoration.set(
    mistakes.map(({ from, to }) => UNDERLINE.range(from, to)),
    true
  );
}
