import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import {
  mistakeAt,
  mistakeField,
  setMistakes
} from '../../../extension/src/mistakes/mistake-field.js';

const SOURCE = 'const a = 1;\n\nfoo(bar);';

function stateWith(...ranges: [start: number, end: number, message?: string][]): EditorState {
  const state = EditorState.create({ doc: SOURCE, extensions: [mistakeField] });
  const found = ranges.map(([start, end, message = 'm']) => ({ start, end, message, details: [] }));
  return state.update({ effects: setMistakes.of(found) }).state;
}

function marked(state: EditorState): string[] {
  return state.field(mistakeField).map(({ from, to }) => state.sliceDoc(from, to));
}

describe('a mistake in an editor', () => {
  it('marks its characters, at least one, and none that is not there', () => {
    expect(
      marked(stateWith([14, 17], [18, 18], [12, 12], [13, 13], [20, 900], [900, 901]))
    ).toEqual(['foo', 'b', ';', 'r);', ';']);
  });

  it('moves with its text, and goes with it', () => {
    const moved = stateWith([14, 17]).update({ changes: { from: 0, insert: '// x\n' } }).state;
    expect(marked(moved)).toEqual(['foo']);
    expect(marked(moved.update({ changes: { from: 19, to: 22 } }).state)).toEqual([]);
  });

  it('is replaced by what the next check finds', () => {
    const state = stateWith([14, 17], [6, 7]);
    expect(marked(state.update({ effects: setMistakes.of([]) }).state)).toEqual([]);
  });

  it('is found from its first to behind its last character, the innermost first', () => {
    const state = stateWith([14, 22, 'outer'], [18, 21, 'inner']);
    expect([13, 14, 18, 21, 22].map(at => mistakeAt(state, at)?.message)).toEqual([
      undefined,
      'outer',
      'inner',
      'inner',
      'outer'
    ]);
  });
});
