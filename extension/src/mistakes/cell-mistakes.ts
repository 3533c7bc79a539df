import type { CodeEditor } from '@jupyterlab/codeeditor';
import { CodeMirrorEditor, EditorExtensionRegistry } from '@jupyterlab/codemirror';
import type { IEditorExtensionFactory } from '@jupyterlab/codemirror';
import { EditorView } from '@codemirror/view';
import { Signal } from '@lumino/signaling';
import type { Diagnosis } from 'tsteps/contract';
import { mistakeField, mistakesOf, placed, setMistakes } from './mistake-field.js';
import type { Mistake } from './mistake-field.js';
import { mistakeTooltips } from './mistake-tooltip.js';

/** What is wrong with the cells of all notebooks before they run, by the model of the editor; nothing of it is saved. */
export class CellMistakes {
  /** Somebody has changed the text of an editor. */
  readonly edited = new Signal<this, CodeEditor.IModel>(this);
  /** The caret has come to a mistake. */
  readonly reached = new Signal<this, { model: CodeEditor.IModel; message: string }>(this);
  readonly enabledChanged = new Signal<this, boolean>(this);

  private readonly found = new WeakMap<CodeEditor.IModel, readonly Diagnosis[]>();
  private enabled = true;

  get isEnabled(): boolean {
    return this.enabled;
  }

  set isEnabled(value: boolean) {
    if (value === this.enabled) return;
    this.enabled = value;
    this.enabledChanged.emit(value);
  }

  /** What an editor needs to show them. */
  get editorExtension(): IEditorExtensionFactory {
    return {
      name: 'tsteps:mistakes',
      factory: ({ inline, model }) =>
        inline
          ? EditorExtensionRegistry.createImmutableExtension([
              mistakeField.init(state => placed(this.found.get(model) ?? [], state)),
              mistakeTooltips(message => this.reached.emit({ model, message })),
              EditorView.updateListener.of(({ docChanged }) => {
                if (docChanged) this.edited.emit(model);
              })
            ])
          : null
    };
  }

  /** Shows what was found in a cell, in place of what was found before. */
  show(
    model: CodeEditor.IModel,
    editor: CodeEditor.IEditor | null,
    found: readonly Diagnosis[]
  ): void {
    if (found.length === 0 && !this.found.has(model)) return;
    if (found.length === 0) this.found.delete(model);
    else this.found.set(model, found);
    if (editor instanceof CodeMirrorEditor) {
      editor.editor.dispatch({ effects: setMistakes.of(found) });
    }
  }

  /** The mistakes that an editor shows, in their order. */
  in(editor: CodeEditor.IEditor | null): readonly Mistake[] {
    if (!(editor instanceof CodeMirrorEditor)) return [];
    return [...mistakesOf(editor.state)].sort((a, b) => a.from - b.from);
  }
}
