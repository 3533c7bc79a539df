import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, showTooltip, tooltips } from '@codemirror/view';
import type { Tooltip, TooltipView } from '@codemirror/view';
import { element } from '../renderer/element.js';
import { mistakeAt, setMistakes } from './mistake-field.js';
import type { Mistake } from './mistake-field.js';

const closeTooltip = StateEffect.define<null>();

/**
 * What a mistake is: under the pointer, and where the caret was put by hand. Typing does not open it, for it would stand
 * in the way; Escape closes it.
 */
const caretMistake = StateField.define<Mistake | null>({
  create: () => null,
  update(shown, transaction) {
    if (transaction.docChanged) return null;
    for (const effect of transaction.effects) {
      if (effect.is(closeTooltip) || effect.is(setMistakes)) return null;
    }
    return transaction.selection ? mistakeOfCaret(transaction.state) : shown;
  },
  provide: field => showTooltip.from(field, mistake => mistake && tooltipOf(mistake))
});

/** Tooltips of mistakes; `announce` tells a screen reader which mistake the caret has come to. */
export function mistakeTooltips(announce: (message: string) => void): Extension {
  return [
    caretMistake,
    // A cell that is kept from being drawn while it is out of sight is a box of its own, which would cut it off.
    tooltips({ parent: document.body }),
    hoverTooltip(
      ({ state }, position) => {
        const mistake = mistakeAt(state, position);
        return mistake && mistake !== state.field(caretMistake) ? tooltipOf(mistake) : null;
      },
      { hideOnChange: true, hideOn: transaction => transaction.selection !== undefined }
    ),
    EditorView.focusChangeEffect.of((_, isFocusing) => (isFocusing ? null : closeTooltip.of(null))),
    EditorView.updateListener.of(({ state, startState }) => {
      const mistake = state.field(caretMistake);
      if (mistake && mistake !== startState.field(caretMistake)) announce(mistake.message);
    }),
    keymap.of([
      {
        key: 'Escape',
        run: view => {
          if (!view.state.field(caretMistake)) return false;
          view.dispatch({ effects: closeTooltip.of(null) });
          return true;
        }
      }
    ])
  ];
}

function mistakeOfCaret(state: EditorState): Mistake | null {
  const { main } = state.selection;
  return main.empty ? mistakeAt(state, main.head) : null;
}

function tooltipOf(mistake: Mistake): Tooltip {
  return { pos: mistake.from, end: mistake.to, above: false, create: () => viewOf(mistake) };
}

function viewOf({ message, details }: Mistake): TooltipView {
  const dom = element(
    'div',
    'jp-tsteps-Mistake',
    [
      element('p', 'jp-tsteps-Mistake-sentence', [message]),
      ...(details.length === 0
        ? []
        : [element('pre', 'jp-tsteps-Mistake-details', [details.join('\n')])])
    ],
    { role: 'tooltip' }
  );
  // Below the wavy line, which it would hide.
  return { dom, offset: { x: 0, y: 5 } };
}
