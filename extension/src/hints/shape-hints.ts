import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension, Line, Text } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { LineHint } from 'tsteps/contract';
import { element } from '../renderer/element.js';

/** A hint and the text that its line had when it ran. */
export interface RememberedHint {
  hint: LineHint;
  source: string;
}

interface PlacedHint extends RememberedHint {
  /** Start of the line, carried along by every change. */
  position: number;
}

const setHints = StateEffect.define<readonly PlacedHint[]>();

/** Hints with the lines they belong to; `source` is the text of the cell that ran. */
export function rememberHints(hints: readonly LineHint[], source: string): RememberedHint[] {
  const lines = source.split('\n');
  return hints.flatMap(hint => {
    const line = lines[hint.line];
    return line === undefined ? [] : [{ hint, source: line }];
  });
}

/** Puts a cell's hints into its editor, in place of all earlier ones. */
export function showHints(view: EditorView, hints: readonly RememberedHint[]): void {
  view.dispatch({ effects: setHints.of(place(hints, view.state.doc)) });
}

const hintField = StateField.define<readonly PlacedHint[]>({
  create: () => [],
  update(hints, transaction) {
    for (const effect of transaction.effects) if (effect.is(setHints)) return effect.value;
    if (!transaction.docChanged) return hints;
    return hints.map(hint => ({
      ...hint,
      position: transaction.changes.mapPos(hint.position, 1)
    }));
  },
  provide: field =>
    EditorView.decorations.compute([field], state => decorate(state.field(field), state.doc))
});

/**
 * Shapes at the ends of lines. A hint stands only while its line reads as it did when it ran: an edit hides the hint of
 * that line alone, undoing it brings the hint back, and lines added above move it. The document is never touched.
 *
 * `initial` is what an editor built later (a cell scrolled back into view) begins with.
 */
export function shapeHints(initial: readonly RememberedHint[]): Extension {
  return hintField.init(state => place(initial, state.doc));
}

/** Numbers, from 1, of the lines at whose end an error of the last run stands. */
export function linesInError(state: EditorState): Set<number> {
  const lines = new Set<number>();
  for (const { hint, source, position } of state.field(hintField, false) ?? []) {
    const line = hint.kind === 'error' ? lineOf(position, source, state.doc) : null;
    if (line) lines.add(line.number);
  }
  return lines;
}

function place(hints: readonly RememberedHint[], doc: Text): PlacedHint[] {
  return hints.flatMap(hint =>
    hint.hint.line < doc.lines ? [{ ...hint, position: doc.line(hint.hint.line + 1).from }] : []
  );
}

function decorate(hints: readonly PlacedHint[], doc: Text): DecorationSet {
  const widgets = hints.flatMap(({ hint, source, position }) => {
    const line = lineOf(position, source, doc);
    if (line === null) return [];
    return [Decoration.widget({ widget: new HintWidget(hint), side: 1 }).range(line.to)];
  });
  return Decoration.set(widgets, true);
}

/** The line at the position; the one before it where a deleted line was put back. */
function lineOf(position: number, source: string, doc: Text): Line | null {
  const line = doc.lineAt(Math.min(position, doc.length));
  if (line.text === source) return line;
  const before = line.number > 1 ? doc.line(line.number - 1) : null;
  return before?.text === source ? before : null;
}

class HintWidget extends WidgetType {
  private readonly hint: LineHint;

  constructor(hint: LineHint) {
    super();
    this.hint = hint;
  }

  override eq({ hint }: HintWidget): boolean {
    return hint.text === this.hint.text && hint.kind === this.hint.kind;
  }

  override toDOM(): HTMLElement {
    const { kind, text } = this.hint;
    // Screen readers read the code; the shapes of a cell are a list of their own, by command.
    const node = element('span', `jp-tsteps-Hint jp-mod-${kind}`, [], { 'aria-hidden': 'true' });
    node.textContent = kind === 'error' ? `✖ ${text}` : text;
    return node;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
